import { createdAt, here, idOf, type Person, products, soldAt } from "./insight-shop.ts";

/** The same conclusions told from the raw sales, one question after another, with no summary between. */
export function referenceOf(people: readonly Person[]) {
  const monthAgo = (months: number) => here.startOf("month").minus({ months });
  const yearFrom = monthAgo(11);
  const rows = people.map((one, no) => {
    const sales = one.sales
      .map((sale) => ({ ...sale, at: soldAt(one, sale) }))
      .sort((left, right) => left.at.toMillis() - right.at.toMillis());
    const inYear = sales.filter(({ at }) => at >= yearFrom);
    return { no, one, sales, inYear, year: sumOf(inYear), created: createdAt(one) };
  });
  const buyers = rows.filter(({ sales }) => sales.length > 0);
  const isOurs = ({ one }: (typeof rows)[number]) => one.kind !== "partner";

  return {
    lifetime: {
      buyers: buyers.length,
      repeated: buyers.filter(({ sales }) => new Set(sales.map(({ at }) => at.toISODate())).size > 1).length,
      receipts: buyers.reduce((sum, { sales }) => sum + sales.length, 0),
      kopecks: buyers.reduce((sum, { sales }) => sum + sumOf(sales).kopecks, 0),
    },
    baskets: basketsOf(
      rows.map(
        ({ inYear }) => new Set(inYear.flatMap(({ items }) => items.flatMap(({ product }) => product ?? []))),
      ),
    ),
    known: sumOf(buyers.flatMap(({ inYear }) => inYear)),
    wallets: rows
      .flatMap(({ no, one: { wallet }, year }) =>
        wallet && wallet.daysAgo <= 365 && wallet.kopecks > year.kopecks
          ? [{ clientId: idOf(no), growthKopecks: wallet.kopecks - year.kopecks }]
          : [],
      )
      .sort(
        (left, right) =>
          right.growthKopecks - left.growthKopecks || (left.clientId < right.clientId ? -1 : 1),
      )
      .slice(0, 10),
    cohorts: Array.from({ length: 12 }, (_, place) => {
      const month = monthAgo(11 - place);
      const size = buyers.filter(({ sales }) => sales[0]?.at.hasSame(month, "month"));
      const over = 10 - place;
      const within = (months: number, from: number) => (row: (typeof rows)[number]) =>
        row.sales.some(
          ({ at }) =>
            at >= month.plus({ months: from }) &&
            at < month.plus({ months: months + 1 }) &&
            (from > 0 || !at.hasSame(row.sales[0]?.at ?? at, "day")),
        );
      const counts = (from: (k: number) => number) =>
        Array.from(
          { length: Math.max(0, over) },
          (_unused, k) => size.filter(within(k + 1, from(k + 1))).length,
        );
      return {
        month: month.toFormat("yyyy-MM"),
        size: size.length,
        bought: counts((k) => k),
        again: counts(() => 0),
      };
    }),
    channels: Object.fromEntries(
      [undefined, "vk", "avito", "site"].flatMap((source) => {
        const own = rows.filter((row) => isOurs(row) && row.one.source === source);
        if (own.length === 0) return [];
        return [
          [
            source ?? "",
            {
              leads: own.filter(({ created }) => created >= yearFrom).length,
              clients: own.filter(({ sales }) => (sales[0]?.at ?? monthAgo(99)) >= yearFrom).length,
              kopecks: own.reduce((sum, { year }) => sum + year.kopecks, 0),
              buyers: own.filter(({ sales }) => sales.length > 0).length,
              totalKopecks: own.reduce((sum, { sales }) => sum + sumOf(sales).kopecks, 0),
            },
          ],
        ];
      }),
    ),
    movement: Array.from({ length: 6 }, (_, place) => {
      const month = monthAgo(5 - place);
      const leads = rows.filter((row) => isOurs(row) && row.created.hasSame(month, "month"));
      const within = (days: number) => {
        if (month.endOf("month").plus({ days }) > here) return {};
        const soon = leads.filter(
          ({ sales: [first], created }) => first && first.at.diff(created, "days").days <= days,
        );
        return { bought: soon.length };
      };
      return {
        month: month.toFormat("yyyy-MM"),
        leads: leads.length,
        within: ([30, 60, 90] as const).map((days) => ({ days, ...within(days) })),
      };
    }),
    reasons: Array.from({ length: 6 }, (_, place) => {
      const month = monthAgo(5 - place);
      return rows.filter(
        ({ one: { refusedDaysAgo: ago, undone } }) =>
          ago !== undefined && !undone && here.minus({ days: ago }).hasSame(month, "month"),
      ).length;
    }),
    firstTouch: {
      leads: rows.filter((row) => isOurs(row) && row.created >= here.minus({ days: 90 })).length,
      touched: rows.filter(
        (row) =>
          isOurs(row) && row.created >= here.minus({ days: 90 }) && row.one.calledAfterMinutes !== undefined,
      ).length,
    },
    worth: (rate: number, basis: string) =>
      new Map(
        buyers.map(({ no, year }) => [
          idOf(no),
          basis === "revenue" ? year.kopecks : year.margin + Math.round((year.kopecks - year.known) * rate),
        ]),
      ),
    rankedIds: buyers
      .filter(({ sales }) => (sales.at(-1)?.at ?? here) >= monthAgo(23))
      .map(({ no }) => idOf(no)),
    products,
  };
}

function sumOf(sales: readonly Pick<Person["sales"][number], "items">[]) {
  const items = sales.flatMap((sale) => sale.items);
  const known = items.filter(({ cost }) => cost !== undefined);
  const of = (list: typeof items) => list.reduce((sum, { kopecks }) => sum + kopecks, 0);
  const cost = known.reduce(
    (sum, { kopecks, cost: percent = 0 }) => sum + Math.round((kopecks * percent) / 100),
    0,
  );
  return { kopecks: of(items), known: of(known), margin: of(known) - cost };
}

function basketsOf(baskets: readonly ReadonlySet<string>[]) {
  const filled = baskets.filter(({ size }) => size > 0);
  return {
    clients: filled.length,
    has: (...what: string[]) => filled.filter((basket) => what.every((one) => basket.has(one))).length,
  };
}
