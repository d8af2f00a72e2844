import { expect, test } from "vitest";
import { monthBefore } from "../../../src/shop/rules/read-month.ts";
import { readSourceCost, withCost } from "../../../src/shop/rules/source-cost.ts";

const at = { asked: "2026-11", current: "2026-11", locale: "ru" } as const;

test.each([
  ["12 000", "2026-11", 1_200_000],
  ["12000р", "2026-11", 1_200_000],
  ["12,5к", "2026-11", 1_250_000],
  ["1", "2026-11", 100],
  ["0", "2026-11", 0],
  ["0 ₽", "2026-11", 0],
  ["-", "2026-11", 0],
  ["октябрь 10 000", "2026-10", 1_000_000],
  ["за октябрь: 10 000 ₽", "2026-10", 1_000_000],
  ["окт. 10к", "2026-10", 1_000_000],
  ["в мае 500", "2026-05", 50_000],
  ["декабрь 7000", "2025-12", 700_000],
  ["ноябрь 2025 12 000", "2025-11", 1_200_000],
  ["10.2026 10 000", "2026-10", 1_000_000],
  ["2026-10 10 000", "2026-10", 1_000_000],
  ["October 10,000.50", "2026-10", 1_000_050],
  ["for may 500", "2026-05", 50_000],
  ["Ноябрь 0", "2026-11", 0],
])("%j is the cost of a month", (typed, month, kopecks) => {
  expect(readSourceCost(typed, at)).toEqual({ month, kopecks });
});

test.each([
  ["12,000", "2026-11", 1_200_000],
  ["October 10,000", "2026-10", 1_000_000],
])("%j is the cost of a month to one who writes in English", (typed, month, kopecks) => {
  expect(readSourceCost(typed, { ...at, locale: "en" })).toEqual({ month, kopecks });
});

test("without a month it is the asked one", () => {
  expect(readSourceCost("9000", { ...at, asked: "2026-08" })).toEqual({ month: "2026-08", kopecks: 900_000 });
});

test.each([
  "",
  " ",
  "много",
  "-5",
  "0,5",
  "1e12",
  "1000000000001",
  "12.500",
  "октябрь",
  "октябрь 2025",
  "декабрь 2026 500",
  "12.2026 500",
  "13.2026 500",
  "2015-11 500",
  "😀",
  "<b>12</b>",
  "9".repeat(5_000),
  "а".repeat(5_000),
  "октябрь ".repeat(700),
])("%j is none (%#)", (typed) => {
  expect(readSourceCost(typed, at)).toBeUndefined();
});

test("a month has one cost, the earliest stands first, and nothing takes it away", () => {
  const costs = [{ month: "2026-10", kopecks: 100 }];
  expect(withCost(costs, { month: "2026-09", kopecks: 300 })).toEqual([
    { month: "2026-09", kopecks: 300 },
    ...costs,
  ]);
  expect(withCost(costs, { month: "2026-10", kopecks: 200 })).toEqual([{ month: "2026-10", kopecks: 200 }]);
  expect(withCost(costs, { month: "2026-10", kopecks: 0 })).toEqual([]);
});

test.each([
  [0, "2026-01"],
  [1, "2025-12"],
  [13, "2024-12"],
])("%i months before January 2026 is %s", (back, month) => {
  expect(monthBefore("2026-01", back)).toBe(month);
});
