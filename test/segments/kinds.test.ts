import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { isProven, isVip, ownCycleOf, paceOf, vipFromOf } from "../../src/segments/rules/kinds.ts";
import { ascending } from "../../src/segments/rules/quantiles.ts";
import type { RankFacts } from "../../src/segments/rules/rank-facts.ts";
import { gapVariationOf, xyzOf } from "../../src/segments/rules/xyz.ts";

const now = DateTime.fromISO("2026-11-21T12:00", { zone: "Europe/Moscow" });
const at = (day: string) => DateTime.fromISO(`${day}T15:00`, { zone: "Europe/Moscow" }).toJSDate();

function buyer(days: string[], said: Partial<RankFacts> = {}): RankFacts {
  return {
    days,
    purchaseDays: days.length,
    firstPurchaseAt: at(days[0] ?? ""),
    lastPurchaseAt: at(days.at(-1) ?? ""),
    sleepsAt: at("2027-06-01"),
    ...said,
  };
}

describe("a proven client", () => {
  const year = ["2025-10-01", "2026-02-01", "2026-06-01", "2026-10-01"];
  test("bought on four days over exactly a year", () => {
    expect(isProven(buyer(year), now)).toBe(true);
    expect(isProven(buyer(["2025-10-02", ...year.slice(1)]), now)).toBe(false);
    expect(isProven(buyer([year[0] ?? "", ...year.slice(2)]), now)).toBe(false);
  });
  test("is no longer one once he sleeps or is offended", () => {
    expect(isProven(buyer(year, { sleepsAt: now.toJSDate() }), now)).toBe(true);
    expect(isProven(buyer(year, { sleepsAt: now.minus(1).toJSDate() }), now)).toBe(false);
    expect(isProven(buyer(year, { grievedAt: at("2026-11-01") }), now)).toBe(false);
    expect(isProven(buyer(year, { grievedAt: at("2026-09-01") }), now)).toBe(true);
  });
  test("buys at an even pace", () => {
    expect(isProven(buyer(["2025-10-01", "2025-10-02", "2025-10-03", "2026-10-01"]), now)).toBe(false);
  });
});

describe("a VIP", () => {
  test("is one of the upper twentieth, so nobody among nineteen", () => {
    expect(isVip(undefined, 20, vipFromOf(ascending(Array.from({ length: 20 }, (_, no) => no + 1))))).toBe(
      true,
    );
    expect(isVip(undefined, 19, vipFromOf(ascending(Array.from({ length: 20 }, (_, no) => no + 1))))).toBe(
      false,
    );
    expect(isVip(undefined, 19, vipFromOf(ascending(Array.from({ length: 19 }, (_, no) => no + 1))))).toBe(
      false,
    );
  });
  test("is nobody of those whose equals would not fit", () => {
    const sums = [...Array.from({ length: 36 }, () => 1), 5, 5, 5, 9];
    expect(vipFromOf(ascending(sums))).toBe(9);
    expect(isVip(undefined, 7, vipFromOf(ascending(Array.from({ length: 40 }, () => 7))))).toBe(false);
  });
  test("is whom the owner marked", () => expect(isVip(true, 0, vipFromOf(ascending([])))).toBe(true));
});

describe("the pace", () => {
  test("is frequent up to 30 days, by plan or by the own median gap", () => {
    expect(paceOf({ days: [], plannedCycleDays: 30 })).toBe("frequent");
    expect(paceOf({ days: [], plannedCycleDays: 31 })).toBe("cyclic");
    expect(paceOf({ days: ["2026-01-01", "2026-01-31", "2026-03-02"] })).toBe("frequent");
    expect(paceOf({ days: ["2026-01-01", "2026-02-01", "2026-03-04"] })).toBe("rare");
  });
  test("is cyclic with even gaps, rare without", () => {
    expect(paceOf({ days: ["2026-01-01", "2026-04-01", "2026-07-01", "2026-10-01"] })).toBe("cyclic");
    expect(paceOf({ days: ["2026-01-01"] })).toBe("rare");
    expect(paceOf({ days: ["2025-01-01", "2025-12-20", "2025-12-30", "2026-03-01"] })).toBe("rare");
  });
});

test("two gaps tell a cycle, three an evenness", () => {
  expect(ownCycleOf(["2026-01-01", "2026-01-11"])).toBeUndefined();
  expect(ownCycleOf(["2026-01-01", "2026-01-11", "2026-01-31"])).toBe(15);
  expect(gapVariationOf(["2026-01-01", "2026-01-11", "2026-01-31"])).toBeUndefined();
  expect(gapVariationOf(["2026-01-01", "2026-01-11", "2026-01-21", "2026-01-31"])).toBe(0);
});

test.each([
  [0.3, "X"],
  [0.31, "Y"],
  [0.7, "Y"],
  [0.71, "Z"],
] as const)("a variation of %f is %s", (variation, letter) => {
  expect(xyzOf(variation)).toBe(letter);
  expect(xyzOf(undefined)).toBeUndefined();
});
