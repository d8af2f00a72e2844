import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { sleepsAtOf, thresholdDays } from "../../../src/clients/rules/cycle.ts";
import { defaultPolicy, policyFrom } from "../../../src/clients/rules/policy.ts";
import { type StatusFacts, standingOf, statusOf } from "../../../src/clients/rules/status.ts";
import { gapsOf } from "../../../src/shared/day-number.ts";

const bought = new Date("2026-08-01T10:00:00Z");
const sleepsAt = sleepsAtOf({ days: ["2026-08-01"], lastPurchaseAt: bought }, defaultPolicy);
const limit = DateTime.fromISO("2026-10-30T10:00:00Z");
const buyer: StatusFacts = {
  reachable: true,
  touched: true,
  purchaseDays: 1,
  lastPurchaseAt: bought,
  ...(sleepsAt ? { sleepsAt } : {}),
};
const stranger: StatusFacts = { reachable: false, touched: false, purchaseDays: 0 };

test.each([
  ["a person without a phone or account is a target", stranger, limit, "target"],
  ["a person with a phone is a lead", { ...stranger, reachable: true }, limit, "lead"],
  ["a visitor without a phone is a lead", { ...stranger, touched: true }, limit, "lead"],
  ["who bought once is a newbie", buyer, limit, "newbie"],
  ["who bought on two days is a fan", { ...buyer, purchaseDays: 2 }, limit, "fan"],
  ["a newbie silent exactly the limit still is one", buyer, limit, "newbie"],
  ["a newbie silent one millisecond longer sleeps", buyer, limit.plus(1), "sleeping"],
  ["a client silent one day longer than the limit falls asleep", buyer, limit.plus({ days: 1 }), "sleeping"],
  ["a fan falls asleep as well", { ...buyer, purchaseDays: 5 }, limit.plus({ days: 1 }), "sleeping"],
  [
    "who left offended is a returner, asleep or not",
    { ...buyer, grievedAt: new Date("2026-08-02T00:00:00Z") },
    limit.plus({ days: 400 }),
    "returner",
  ],
  [
    "a grievance from before the last purchase is forgotten",
    { ...buyer, grievedAt: new Date("2026-07-02T00:00:00Z") },
    limit,
    "newbie",
  ],
  [
    "an offended person who never bought is a lead",
    { ...stranger, touched: true, grievedAt: bought },
    limit,
    "lead",
  ],
] as const)("%s", (_story, facts, now, status) => {
  expect(statusOf(facts, defaultPolicy, now)).toBe(status);
});

test("the shop may call a fan whoever bought on three days", () => {
  const policy = { ...defaultPolicy, fanFromPurchases: 3 };
  expect(statusOf({ ...buyer, purchaseDays: 2 }, policy, limit)).toBe("newbie");
  expect(statusOf({ ...buyer, purchaseDays: 3 }, policy, limit)).toBe("fan");
});

test("a lead's standing names its stage, a buyer's does not", () => {
  expect(standingOf({ ...stranger, reachable: true, stage: "lost" }, defaultPolicy, limit)).toBe("lead-lost");
  expect(standingOf({ ...buyer, stage: "working" }, defaultPolicy, limit)).toBe("newbie");
});

describe("how long a buyer may be silent", () => {
  const shop = { ...defaultPolicy, shopMedianGapDays: 30, patience: 3 };
  const lastPurchaseAt = bought;

  test.each([
    ["one purchase, a young shop: the shop's cycle", { days: ["2026-08-01"] }, defaultPolicy, 90],
    [
      "two purchases, a young shop: the shop's cycle",
      { days: ["2026-07-01", "2026-08-01"] },
      defaultPolicy,
      90,
    ],
    [
      "three purchases, a young shop: twice the own median gap",
      { days: ["2026-06-11", "2026-07-01", "2026-08-01"] },
      defaultPolicy,
      2 * 25.5,
    ],
    ["one purchase, a known shop: its median gap by its patience", { days: ["2026-08-01"] }, shop, 90],
    [
      "three purchases, a known shop: the own gap pulled to the shop's",
      { days: ["2026-07-22", "2026-07-27", "2026-08-01"] },
      shop,
      ((2 * 5 + 2 * 30) / 4) * 3,
    ],
    [
      "a planned cycle of the product is taken as it is",
      { days: ["2026-08-01"], productCycleDays: 45 },
      shop,
      45,
    ],
    [
      "the client's own cycle wins",
      { days: ["2026-08-01"], productCycleDays: 45, plannedCycleDays: 10 },
      shop,
      10,
    ],
  ])("%s", (_story, buying, policy, days) => {
    expect(thresholdDays({ ...buying, lastPurchaseAt }, policy)).toBeCloseTo(days, 9);
  });

  test("who never bought never sleeps", () => {
    expect(sleepsAtOf({ days: [] }, defaultPolicy)).toBeUndefined();
  });

  test("gaps run over months and clock changes", () => {
    expect(gapsOf(["2026-02-27", "2026-03-01", "2026-03-30"])).toEqual([2, 29]);
  });
});

describe("the shop's policy", () => {
  const settings = { no: 2, fanFromPurchases: 2, purchaseCycleDays: 90 };

  test("knows no median under twenty gaps", () => {
    expect(
      policyFrom(
        Array.from({ length: 19 }, () => 30),
        settings,
      ),
    ).toEqual({ ...settings, patience: 2 });
  });

  test.each([
    ["even gaps", Array.from({ length: 20 }, () => 30), 30, 1.5],
    ["a few very long ones", [...Array.from({ length: 17 }, () => 10), 500, 500, 500], 10, 4],
    ["a long tail", [...Array.from({ length: 17 }, () => 10), 20, 20, 20], 10, 2],
  ])("from twenty gaps on takes their median and spread: %s", (_what, gaps, median, patience) => {
    expect(policyFrom(gaps, settings)).toEqual({ ...settings, shopMedianGapDays: median, patience });
  });
});
