/** The plain SQL that a good analyst would write, for both SQL databases; days are ISO dates of the shop. */
export const sql = {
  card: `select * from clients where id = $1`,
  cardEvents: `(select 'sale' what, moment, total::text note from purchases where client = $1 order by moment desc limit 10)
     union all (select 'call', moment, outcome from calls where client = $1 order by moment desc limit 10)
     order by moment desc limit 10`,
  phone: "select id from clients where phone = $1",
  name: "select id, name from clients where lower(name) like $1 order by lower(name) limit 10",

  boughtPage: `select distinct i.client from items i where i.product = $1 and i.day >= $3
     and not exists (select 1 from items j where j.client = i.client and j.product = $2 and j.day >= $3) limit 8`,
  boughtCount: `select count(*)::int n from (select client from items where product = $1 and day >= $3
     except select client from items where product = $2 and day >= $3) s`,
  lostPage: `select id from clients where lost_reason = $1 and worked_at >= $2 order by worked_at desc limit 8`,
  lostCount: `select count(*)::int n from clients where lost_reason = $1 and worked_at >= $2`,

  report: `select s.seller, s.receipts, s.sum, c.contacts, c.reached from
     (select seller, count(*) receipts, sum(total) sum from purchases where day >= $1 and day < $2 group by seller) s
     left join (select seller, count(*) contacts, count(*) filter (where outcome <> 'no-answer') reached
       from calls where moment >= $1 and moment < $2 group by seller) c on c.seller = s.seller`,
  reportLeads: `select count(*)::int leads, count(*) filter (where exists (select 1 from purchases p
     where p.client = c.id and p.day >= $1 and p.day < $2))::int bought from clients c where created >= $1 and created < $2`,
  reportNewbies: `select count(*)::int n from (select client, min(day) first_day from purchases group by client) f
     where first_day >= $1 and first_day < $2`,

  rfm: `select r, f, m, count(*)::int n from (
       select least(5, floor(5 * percent_rank() over (order by last_day)) + 1) r,
         least(5, floor(5 * percent_rank() over (order by bought_on)) + 1) f,
         least(5, floor(5 * percent_rank() over (order by sum)) + 1) m
       from (select client, max(day) last_day, count(distinct day) bought_on, sum(total) sum from purchases
         where day >= $1 group by client) x) y
     group by r, f, m`,
  rating: `select grade, count(*)::int n from (
       select case when worth <= 0 then 'E' when place <= 0.2 then 'A' when place <= 0.4 then 'B'
           when place <= 0.7 then 'C' else 'D' end grade
       from (select worth, percent_rank() over (order by worth desc) place from
         (select client, sum(margin) worth from purchases where day >= $1 group by client) w) p) g
     group by grade`,
  pareto: `select count(*) filter (where earlier < 0.8 * whole)::int n, count(*)::int of_all from (
       select sum(worth) over (order by worth desc rows unbounded preceding) - worth earlier,
         sum(worth) over () whole
       from (select client, sum(total) worth from purchases where day >= $1 group by client) w) c`,
  pairs: `with had as (select distinct client, product from items where day >= $1)
     select a.product x, b.product y, count(*)::int n from had a join had b on a.client = b.client
     and a.product < b.product group by 1, 2`,
  nightly: `select count(*) filter (where asleep)::int asleep, count(*)::int of_all from (
       select client, max(day) + (2.4 * coalesce(percentile_cont(0.5) within group (order by gap), 45))::int
         < $1::date asleep
       from (select client, day, day - lag(day) over (partition by client order by day) gap
         from (select distinct client, day from purchases) d) g group by client) s`,
} as const;

/** The same with its values written in: DuckDB is asked in one text. */
export function withValues(text: string, values: readonly unknown[]): string {
  return text.replace(/\$(\d)(?:::date)?/g, (_all, place: string) => {
    const value = values[Number(place) - 1];
    return typeof value === "number"
      ? String(value)
      : `'${value}'::${String(value).includes("T") ? "timestamptz" : "date"}`;
  });
}
