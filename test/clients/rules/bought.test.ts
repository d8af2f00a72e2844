import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import type { BoughtItem, ClientFact } from "../../../src/clients/rules/client-fact.ts";
import { fold } from "../../../src/clients/rules/fold.ts";
import { defaultPolicy } from "../../../src/clients/rules/policy.ts";
import { isRecountDue } from "../../../src/clients/rules/recount-due.ts";
import { statusFacts, statusOf } from "../../../src/clients/rules/status.ts";
import { categoryKeyOf } from "../../../src/shared/category-key.ts";
import { dayNumberOf, isoDayOf } from "../../../src/shared/day-number.ts";

const policy = defaultPolicy;

const sale = (id: string, day: string, items: BoughtItem[] = [], time = "10:00:00.000"): ClientFact => ({
  kind: "purchase",
  id,
  at: new Date(`${day}T${time}Z`),
  day,
  amountKopecks: 100_000,
  what: id,
  items,
});
const storno = (id: string, of: string, day: string): ClientFact => ({
  kind: "storno",
  id,
  at: new Date(`${day}T20:00:00Z`),
  of,
  ofKind: "purchase",
});

describe("the months of a buyer", () => {
  test("hold receipts, days, revenue, and the margin of what has a known cost", () => {
    const table = { product: "table", amountKopecks: 70_000, costKopecks: 40_000 };
    const unknown = { amountKopecks: 30_000 };
    const facts = [
      sale("s1", "2026-11-01", [table, unknown]),
      sale("s2", "2026-11-01", [], "12:00:00.000"),
      sale("s3", "2026-11-30"),
      sale("s4", "2026-12-01", [{ ...table, costKopecks: 90_000 }]),
    ];
    expect(fold(facts, policy).months).toEqual([
      { month: "2026-11", n: 3, days: 2, kopecks: 300_000, knownKopecks: 70_000, marginKopecks: 30_000 },
      { month: "2026-12", n: 1, days: 1, kopecks: 100_000, knownKopecks: 70_000, marginKopecks: -20_000 },
    ]);
  });

  test.each([
    [25, "2024-11"],
    [26, "2024-12"],
  ])("of %i with a purchase the last 25 are kept, from %s on", (count, first) => {
    const start = DateTime.fromISO("2024-11-15");
    const facts = Array.from({ length: count }, (_, at) =>
      sale(`s${at}`, start.plus({ months: at }).toISODate() ?? ""),
    );
    const { months, purchases } = fold(facts, policy);
    expect(months).toHaveLength(25);
    expect(months[0]?.month).toBe(first);
    expect(purchases).toBe(count);
  });

  test("lose what is taken back, and the month with its last sale", () => {
    const facts = [sale("s1", "2026-11-01"), sale("s2", "2026-12-01")];
    const { months } = fold([...facts, storno("x", "s1", "2026-12-02")], policy);
    expect(months.map(({ month }) => month)).toEqual(["2026-12"]);
  });
});

describe("what was bought when", () => {
  const table = { product: "table", category: "kitchens", amountKopecks: 1 };
  const chair = { product: "chair", amountKopecks: 1 };

  test("is the last day of each product and category, and the first product of all", () => {
    const facts = [sale("s1", "2026-03-01", [chair, table]), sale("s2", "2026-04-01", [table])];
    expect(fold(facts, policy)).toMatchObject({
      bought: {
        ptable: dayNumberOf("2026-04-01"),
        ckitchens: dayNumberOf("2026-04-01"),
        pchair: dayNumberOf("2026-03-01"),
      },
      firstBought: "pchair",
    });
  });

  test("is the earlier day again when the later sale is taken back", () => {
    const facts = [sale("s1", "2026-03-01", [table]), sale("s2", "2026-04-01", [table, chair])];
    expect(fold([...facts, storno("x", "s2", "2026-04-02")], policy).bought).toEqual({
      ptable: dayNumberOf("2026-03-01"),
      ckitchens: dayNumberOf("2026-03-01"),
    });
  });

  test("is nothing where only sums are known", () => {
    const summary = fold(
      [sale("s1", "2026-03-01", [{ amountKopecks: 5 }]), sale("s2", "2026-03-02")],
      policy,
    );
    expect(summary).not.toHaveProperty("bought");
    expect(summary).not.toHaveProperty("firstBought");
    expect(summary.events[0]).not.toHaveProperty("items");
  });
});

describe("a grievance", () => {
  const bought = "2026-03-01";
  const grievance = (time: string, why: "mark" | "complaint" | "score" = "mark"): ClientFact => ({
    kind: "grievance",
    id: `g${time}${why}`,
    at: new Date(`${bought}T${time}Z`),
    why,
  });
  const settled = (of: string): ClientFact => ({
    kind: "grievance-settled",
    id: "end",
    at: new Date(`${bought}T22:00:00Z`),
    of,
    how: "left-in-peace",
  });
  const statusAt = (facts: ClientFact[], now = "2026-03-02T00:00:00Z") => {
    const summary = fold(facts, policy);
    return statusOf(statusFacts({ phones: [1] }, summary), policy, DateTime.fromISO(now));
  };
  const first = sale("s1", bought);

  test.each<[string, ClientFact[], string]>([
    ["a millisecond after the last purchase", [first, grievance("10:00:00.001")], "returner"],
    ["of its very instant", [first, grievance("10:00:00.000")], "newbie"],
    ["a millisecond before it", [first, grievance("09:59:59.999")], "newbie"],
    ["of somebody who has not bought", [grievance("10:00:00.000")], "lead"],
    ["that was settled", [first, grievance("11:00:00.000"), settled("g11:00:00.000mark")], "newbie"],
    ["that another was settled beside", [first, grievance("11:00:00.000"), settled("g1")], "returner"],
    [
      "followed by a purchase",
      [first, grievance("11:00:00.000"), sale("s2", bought, [], "12:00:00.000")],
      "newbie",
    ],
    [
      "whose purchase was taken back",
      [first, grievance("11:00:00.000"), sale("s2", bought, [], "12:00:00.000"), storno("x", "s2", bought)],
      "returner",
    ],
  ])("%s", (_what, facts, status) => {
    expect(statusAt(facts)).toBe(status);
    expect(statusAt([...facts].reverse())).toBe(status);
  });

  test("outlives silence: a returner never sleeps", () => {
    expect(statusAt([first, grievance("11:00:00.000")], "2030-01-01T00:00:00Z")).toBe("returner");
    expect(statusAt([first], "2030-01-01T00:00:00Z")).toBe("sleeping");
  });

  test("ends with a purchase, but a complaint stays open until it is settled", () => {
    const facts = [first, grievance("11:00:00.000"), grievance("11:30:00.000", "complaint")];
    expect(fold(facts, policy).grievances).toHaveLength(2);
    const again = fold([...facts, sale("s2", bought, [], "12:00:00.000")], policy);
    expect(again.grievances).toMatchObject([{ why: "complaint" }]);
    expect(again.grievedAt).toEqual(new Date(`${bought}T11:30:00Z`));
  });
});

test("the last answer to an offer is kept; a buyer's refusal is one", () => {
  const offered: ClientFact = {
    ...{ kind: "contact", id: "c1", at: new Date("2026-03-01T10:00:00Z"), via: "call", direction: "out" },
    ...{ outcome: "answered", offer: { what: "стол", answer: "thinking" } },
  };
  const refusal: ClientFact = {
    kind: "refusal",
    id: "r",
    at: new Date("2026-03-03T10:00:00Z"),
    reasonId: "price",
  };
  expect(fold([offered], policy).lastOffer).toEqual({ answer: "thinking", at: offered.at });
  expect(fold([offered, refusal], policy).lastOffer?.answer).toBe("thinking");
  expect(fold([offered, sale("s1", "2026-03-02"), refusal], policy).lastOffer).toEqual({
    answer: "no",
    at: refusal.at,
  });
});

test.each([
  ["1970-01-01", 0],
  ["1970-01-02", 1],
  ["2024-02-29", 19_782],
  ["2026-11-21", 20_778],
])("%s is day %i", (day, number) => {
  expect(dayNumberOf(day)).toBe(number);
  expect(isoDayOf(number)).toBe(day);
});

test("a category is one however it is typed", () => {
  expect(categoryKeyOf("Кухни")).toBe(categoryKeyOf("  кУхни "));
  expect(categoryKeyOf("Ёлки")).toBe(categoryKeyOf("елки"));
  expect(categoryKeyOf("Кухни")).not.toBe(categoryKeyOf("Кухня"));
  expect(categoryKeyOf("Кухни")).toMatch(/^[\w-]{12}$/);
});

test.each([
  [6, "12:00", false],
  [6.5, "03:00", true],
  [6.4, "03:00", false],
  [7, "01:59", false],
  [7, "02:00", true],
  [7, "05:59", true],
  [7, "06:00", false],
  [7.9, "12:00", false],
  [8, "12:00", true],
])("%f days after the last recount at %s: due is %s", (days, time, due) => {
  const here = DateTime.fromISO(`2026-11-21T${time}`, { zone: "Asia/Yekaterinburg" });
  expect(isRecountDue(here.minus({ hours: days * 24 }).toJSDate(), here)).toBe(due);
  expect(isRecountDue(undefined, here)).toBe(true);
});
