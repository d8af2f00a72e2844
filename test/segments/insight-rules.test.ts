import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { channelCostOf } from "../../src/segments/rules/channel-cost.ts";
import { churnTally } from "../../src/segments/rules/cohort-churn.ts";
import type { InsightFacts } from "../../src/segments/rules/insight-facts.ts";
import { migrationOf } from "../../src/segments/rules/insight-migration.ts";
import { leadVelocityOf, movementTally } from "../../src/segments/rules/insight-movement.ts";
import { lifetimeTally, ltvOf } from "../../src/segments/rules/ltv.ts";
import { ageGroupOf, portraitTally } from "../../src/segments/rules/portrait.ts";

const now = DateTime.fromISO("2026-11-21T12:00", { zone: "Europe/Moscow" });
const at = (day: string) => DateTime.fromISO(`${day}T12:00`, { zone: "Europe/Moscow" }).toJSDate();
const client = (said: Partial<InsightFacts>) =>
  ({ kind: "person", createdAt: at("2026-01-01"), days: [], ...said }) as InsightFacts;

describe("churn of a month", () => {
  const churnOf = (days: string[], patience: number) => {
    const tally = churnTally(now);
    const lastPurchaseAt = at(days.at(-1) ?? "");
    const sleepsAt = new Date(lastPurchaseAt.getTime() + patience * 86_400_000);
    tally.add(client({ days, lastPurchaseAt, sleepsAt }));
    return Object.fromEntries(
      tally.result().map(({ month, active, lost }) => [month.slice(5), `${lost}/${active}`]),
    );
  };
  test("counts who was active at its start and asleep at its end", () => {
    expect(churnOf(["2026-08-10"], 30)).toEqual({
      "06": "0/0",
      "07": "0/0",
      "08": "0/0",
      "09": "1/1",
      "10": "0/0",
      "11": "0/0",
    });
  });
  test("does not count who came back before its end", () => {
    expect(churnOf(["2026-08-10", "2026-09-29"], 30)).toMatchObject({ "09": "0/1", "10": "1/1" });
  });
  test("of the running month counts until this moment", () => {
    expect(churnOf(["2026-10-22"], 30)).toMatchObject({ "11": "0/1" });
    expect(churnOf(["2026-10-21"], 30)).toMatchObject({ "11": "1/1" });
  });
});

describe("lifetime value", () => {
  const lifetime = lifetimeTally({ cycleDays: 73 });
  lifetime.add(
    client({
      firstPurchaseAt: at("2026-01-01"),
      lastPurchaseAt: at("2026-10-20"),
      purchaseDays: 3,
      purchases: 3,
      totalKopecks: 300_000,
    }),
  );
  lifetime.add(
    client({
      firstPurchaseAt: at("2026-05-01"),
      lastPurchaseAt: at("2026-05-01"),
      purchaseDays: 1,
      purchases: 1,
      totalKopecks: 100_000,
    }),
  );
  lifetime.add(client({}));
  test("is the mean receipt by purchases a year by years, so what a client has brought on the average", () => {
    const ltv = ltvOf(lifetime.result(), { basis: "revenue", marginRate: 0.4 });
    expect(ltv).toMatchObject({ receiptKopecks: 100_000, basis: "revenue" });
    expect(ltv?.years).toBeCloseTo((292 + 73 + 73) / 365 / 2);
    expect(ltv?.kopecks).toBeCloseTo(200_000);
    expect(lifetime.result()).toMatchObject({ buyers: 2, repeated: 1 });
  });
  test("is profit where the margin is known", () =>
    expect(ltvOf(lifetime.result(), { basis: "margin", marginRate: 0.4 })?.kopecks).toBeCloseTo(80_000));
  test("is nothing where nobody has bought", () =>
    expect(
      ltvOf(lifetimeTally({ cycleDays: 90 }).result(), { basis: "revenue", marginRate: 0 }),
    ).toBeUndefined());
});

describe("what a source cost", () => {
  const channel = {
    leads: 20,
    clients: 4,
    refusals: 1,
    kopecks: 500_000,
    worthKopecks: 300_000,
    buyers: 5,
    totalKopecks: 1_000_000,
  };
  const revenue = { basis: "revenue", marginRate: 0 } as const;
  test("is the cost of the running month and the eleven before it", () => {
    const costs = ["2025-11", "2025-12", "2026-11", "2026-12"].map((month) => ({ month, kopecks: 100_000 }));
    expect(channelCostOf(channel, costs, now, revenue)).toEqual({
      kopecks: 200_000,
      roi: 50,
      cacKopecks: 50_000,
      ltvToCac: 4,
    });
  });
  test("is nothing when none was entered, and has no price of a client while there is none", () => {
    expect(channelCostOf(channel, [], now, revenue)).toBeUndefined();
    expect(
      channelCostOf({ ...channel, clients: 0 }, [{ month: "2026-11", kopecks: 600_000 }], now, revenue),
    ).toEqual({ kopecks: 600_000, roi: -50 });
  });
});

describe("from lead to client", () => {
  const cohortOf = (createdAt: Date, firstPurchaseAt?: Date) => {
    const tally = movementTally(now);
    tally.add(client({ createdAt, ...(firstPurchaseAt && { firstPurchaseAt }) }));
    return tally.result();
  };
  test("the leads of the last whole month stand beside those of the month before", () => {
    const tally = movementTally(now);
    const created = ["2026-09-05", "2026-09-30", "2026-10-01", "2026-10-15", "2026-10-31", "2026-11-01"];
    for (const day of created) tally.add(client({ createdAt: at(day) }));
    expect(leadVelocityOf(tally.result().cohorts)).toEqual({ leads: 3, before: 2 });
    expect(leadVelocityOf([])).toBeUndefined();
  });

  test("thirty days are thirty days, and a cohort is judged when all of it had them", () => {
    const july = (first: string) =>
      cohortOf(at("2026-07-01"), at(first)).cohorts.find(({ month }) => month === "2026-07")?.within;
    expect(july("2026-07-31")).toEqual([
      { days: 30, bought: 1 },
      { days: 60, bought: 1 },
      { days: 90, bought: 1 },
    ]);
    expect(july("2026-08-01")?.[0]).toEqual({ days: 30, bought: 0 });
    const september = cohortOf(at("2026-09-01")).cohorts.find(({ month }) => month === "2026-09");
    expect(september?.within).toEqual([{ days: 30, bought: 0 }, { days: 60 }, { days: 90 }]);
  });
  test("whoever is added with his purchase needed no day", () => {
    expect(cohortOf(at("2026-11-01"), at("2026-11-01"))).toMatchObject({ bought: 1, medianDays: 0 });
  });
  test("partners and suppliers are nobody's leads", () => {
    const tally = movementTally(now);
    tally.add(client({ kind: "partner", createdAt: at("2026-11-01") }));
    expect(tally.result().cohorts.every(({ leads }) => leads === 0)).toBe(true);
  });
});

describe("the portrait of the best", () => {
  const portraitOf = (a: number, aMale: number, rest: number, restMale: number) => {
    const tally = portraitTally(now, ({ _id }) => _id);
    const some = (count: number, male: number, rating: string) => {
      for (let no = 0; no < count; no++)
        tally.add(client({ _id: rating, sex: no < male ? "male" : "female" }));
    };
    some(a, aMale, "A");
    some(rest, restMale, "C");
    return tally.result();
  };
  test("tells a difference that is wide and not by chance", () => {
    const { differences, a, rest } = portraitOf(40, 30, 100, 40);
    expect([a, rest]).toEqual([40, 100]);
    expect(differences).toContainEqual({
      trait: "sex",
      value: "male",
      a: 30,
      aOf: 40,
      rest: 40,
      restOf: 100,
    });
    expect(portraitOf(40, 20, 100, 45).differences).toEqual([]);
    expect(portraitOf(12, 7, 20, 8).differences).toEqual([]);
  });
  test("says nothing with nine on a side", () => {
    expect(portraitOf(9, 9, 100, 0).tooFew).toContain("sex");
    expect(portraitOf(9, 9, 100, 0).differences).toEqual([]);
    expect(portraitOf(10, 10, 100, 0).differences).toHaveLength(2);
  });
  test.each([
    [24, "-24"],
    [25, "25-34"],
    [34, "25-34"],
    [35, "35-44"],
    [54, "45-54"],
    [55, "55-"],
  ])("at %i one is of %s", (age, group) => {
    expect(ageGroupOf(age)).toBe(group);
  });
});

test("clients rise towards A, fall from it, come and go", () => {
  expect(
    migrationOf([
      { from: "A", to: "A", clients: 5 },
      { from: "B", to: "A", clients: 2 },
      { from: "A", to: "C", clients: 3 },
      { to: "B", clients: 4 },
      { from: "D", clients: 1 },
    ]),
  ).toMatchObject({
    stayed: 5,
    rose: 2,
    fell: 3,
    came: 4,
    went: 1,
    moves: [{ clients: 4 }, { clients: 3 }, { clients: 2 }, { clients: 1 }],
  });
});
