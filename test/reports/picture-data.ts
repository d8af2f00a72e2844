import type {
  CohortRow,
  MovementPoint,
  ReportData,
  RevenuePoint,
  SellerPoint,
} from "../../src/reports/rules/series.ts";

/** A week of a middling shop behind its pictures: dialogues.md §3.10. */
export const weekData: ReportData = {
  period: { from: "2026-11-16", last: "2026-11-22" },
  before: { from: "2026-11-09", last: "2026-11-15" },
  revenueByDay: ([52_300, 81_400, 44_500, 120_600, 95_000, 92_500] as const).map(
    (rubles, at): RevenuePoint => ({
      day: `2026-11-${16 + at}`,
      kopecks: rubles * 100,
      count: [4, 6, 3, 9, 8, 7][at] ?? 0,
    }),
  ),
  revenueBefore: [],
  funnel: { created: 52, reached: 41, bought: 14 },
  sellers: [
    seller("Пётр", 168_900, 12),
    seller("Анна", 212_400, 17),
    seller("Олег Константинович Задунайский-Первомайский, старший смены", 105_000, 8),
    seller("Новенький 🐣", 0, 0),
  ],
  sources: [
    { source: "site", leads: 21, clients: 6, kopecks: 19_800_000, count: 15, refusals: 4 },
    { source: "friends", leads: 12, clients: 5, kopecks: 24_600_000, count: 16, refusals: 1 },
    { source: "", leads: 19, clients: 3, kopecks: 4_190_000, count: 6, refusals: 6 },
  ],
  lostReasons: [
    { reasonId: "price", count: 5, before: 3 },
    { reasonId: "elsewhere", count: 3, before: 4 },
    { reasonId: "changed-mind", count: 3, before: 0 },
  ],
  movement: [
    movement("2026-11-16", [2, 1, 1, 0, 0]),
    movement("2026-11-18", [3, 0, 2, 1, 0]),
    movement("2026-11-20", [4, 3, 3, 0, 2]),
  ],
  hours: [
    { hour: 10, sales: 2, contacts: 9 },
    { hour: 12, sales: 7, contacts: 14 },
    { hour: 13, sales: 5, contacts: 11 },
    { hour: 17, sales: 12, contacts: 20 },
    { hour: 18, sales: 11, contacts: 18 },
  ],
};

export const emptyData: ReportData = {
  period: weekData.period,
  before: weekData.before,
  revenueByDay: [],
  revenueBefore: [],
  funnel: { created: 0, reached: 0, bought: 0 },
  sellers: [],
  sources: [],
  lostReasons: [],
  movement: [],
  hours: [],
};

/** A cohort of each of the last thirteen months; the last one has only begun. */
export const cohorts: CohortRow[] = Array.from({ length: 13 }, (_, row) => {
  const clients = row === 5 ? 7 : 40 + row * 3;
  const month = row === 0 ? "2025-11" : row === 1 ? "2025-12" : `2026-${String(row - 1).padStart(2, "0")}`;
  const bought = Array.from({ length: 13 - row }, (__, later) =>
    later === 0 ? clients : Math.round((clients * ((row * 7 + later * 5) % 11)) / 20),
  );
  return { month, clients, bought };
});

export function seller(name: string, rubles: number, count: number): SellerPoint {
  return { memberId: name, name, kopecks: rubles * 100, count, contacts: count * 3 + 1, reached: count * 2 };
}

function movement(
  day: string,
  [newbies, fans, asleep, grieved, wonBack]: readonly [number, number, number, number, number],
): MovementPoint {
  return { day, newbies, fans, asleep, grieved, wonBack };
}
