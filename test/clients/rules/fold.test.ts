import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { applyFact } from "../../../src/clients/rules/apply-fact.ts";
import type { ClientFact } from "../../../src/clients/rules/client-fact.ts";
import { comesNext, fold } from "../../../src/clients/rules/fold.ts";
import { defaultPolicy } from "../../../src/clients/rules/policy.ts";
import { emptySummary, type Summary } from "../../../src/clients/rules/summary.ts";
import { dayNumberOf } from "../../../src/shared/day-number.ts";

const policy = { ...defaultPolicy, shopMedianGapDays: 30, patience: 2 };
const on = (day: string, time = "10:00") => new Date(`${day}T${time}:00Z`);
const sale = (id: string, day: string, amountKopecks = 100_000, time?: string): ClientFact => ({
  kind: "purchase",
  id,
  at: on(day, time),
  day,
  amountKopecks,
  what: id,
});
const call = (
  id: string,
  day: string,
  outcome: "answered" | "no-answer" | "refused" = "answered",
): ClientFact => ({
  kind: "contact",
  id,
  at: on(day),
  via: "call",
  direction: "out",
  outcome,
});

describe("a lead's step", () => {
  const step = (id: string, day: string, name = "offered"): ClientFact => ({
    kind: "lead-step",
    id,
    at: on(day),
    step: name,
  });

  test("is the first one as soon as somebody got through, and no further by that", () => {
    expect(fold([call("c1", "2026-03-01", "no-answer")], policy).leadStep).toBeUndefined();
    expect(fold([call("c1", "2026-03-01")], policy).leadStep).toBe("contacted");
    const later = [step("s1", "2026-03-01"), call("c1", "2026-03-02")];
    expect(fold(later, policy).leadStep).toBe("offered");
  });

  test("is the last one noted; one noted of a lost lead takes him into work", () => {
    const refusal: ClientFact = { kind: "refusal", id: "r1", at: on("2026-03-05"), reasonId: "expensive" };
    const lost = [step("s1", "2026-03-02"), refusal];
    expect(fold(lost, policy)).toMatchObject({ stage: "lost", leadStep: "offered" });
    const back = fold([...lost, step("s2", "2026-03-09", "agreed")], policy);
    expect(back).toMatchObject({ stage: "working", leadStep: "agreed" });
    expect(back.lost).toBeUndefined();
  });

  test("ends with a purchase from wherever it is, and comes back with the storno of it", () => {
    const facts = [step("s1", "2026-03-02"), sale("p1", "2026-03-03")];
    expect(fold(facts, policy).leadStep).toBeUndefined();
    expect(fold([...facts, step("s2", "2026-03-04")], policy).leadStep).toBeUndefined();
    const storno: ClientFact = {
      kind: "storno",
      id: "x",
      at: on("2026-03-05"),
      of: "p1",
      ofKind: "purchase",
    };
    expect(fold([...facts, storno], policy).leadStep).toBe("offered");
  });
});

describe("a lead's stage", () => {
  const refusal: ClientFact = { kind: "refusal", id: "r1", at: on("2026-03-05"), reasonId: "expensive" };

  test("begins as new and is in work from the first call on, answered or not", () => {
    expect(fold([], policy).stage).toBe("new");
    expect(fold([call("c1", "2026-03-01", "no-answer")], policy).stage).toBe("working");
  });

  test("is lost by a refusal, and any later contact reopens it", () => {
    const facts = [call("c1", "2026-03-01"), refusal];
    expect(fold(facts, policy)).toMatchObject({ stage: "lost", lost: { reasonId: "expensive" } });
    const reopened = fold([...facts, call("c2", "2026-04-01", "no-answer")], policy);
    expect(reopened.stage).toBe("working");
    expect(reopened.lost).toBeUndefined();
  });

  test("is not touched by the refusal of someone who has bought", () => {
    const summary = fold([sale("s1", "2026-03-01"), refusal], policy);
    expect(summary.lost).toBeUndefined();
    expect(summary.events[0]?.kind).toBe("refusal");
  });

  test("is lost again when the purchase is taken back", () => {
    const facts = [refusal, sale("s1", "2026-03-06")];
    expect(fold(facts, policy).stage).toBe("working");
    const storno: ClientFact = {
      kind: "storno",
      id: "x1",
      at: on("2026-03-07"),
      of: "s1",
      ofKind: "purchase",
    };
    expect(fold([...facts, storno], policy)).toMatchObject({ stage: "lost", purchases: 0, totalKopecks: 0 });
  });
});

test("two purchases of one day are one purchase day, two receipts and one sum", () => {
  const summary = fold([sale("s1", "2026-03-01"), sale("s2", "2026-03-01", 50_000, "12:00")], policy);
  expect(summary).toMatchObject({
    purchases: 2,
    purchaseDays: 1,
    totalKopecks: 150_000,
    days: ["2026-03-01"],
  });
  expect(summary.lastPurchaseWhat).toBe("s2");
});

test("calls without an answer are counted until somebody gets through", () => {
  const missed = [1, 2, 3].map((day) => call(`c${day}`, `2026-03-0${day}`, "no-answer"));
  expect(fold(missed, policy).missedInARow).toBe(3);
  expect(fold([...missed, call("c4", "2026-03-04")], policy).missedInARow).toBe(0);
});

test("the nearest open callback comes first; a moved one counts once; a closed one is gone", () => {
  const set = (id: string, callbackId: string, day: string, due: string): ClientFact => ({
    kind: "callback",
    id,
    callbackId,
    at: on(day),
    dueAt: on(due),
    memberId: "anna",
  });
  const facts = [
    set("f1", "a", "2026-03-01", "2026-03-20"),
    set("f2", "b", "2026-03-02", "2026-03-10"),
    set("f3", "b", "2026-03-03", "2026-03-25"),
  ];
  expect(fold(facts, policy).callbacks.map(({ id }) => id)).toEqual(["a", "b"]);
  const closed: ClientFact = { kind: "callback-closed", id: "f4", at: on("2026-03-04"), callbackId: "a" };
  expect(fold([...facts, closed], policy).callbacks.map(({ id }) => id)).toEqual(["b"]);
  expect(fold(facts, policy)).toMatchObject({ touched: true, events: [] });
});

test("an undone fact leaves no line, a storno leaves its own", () => {
  const note: ClientFact = { kind: "note", id: "n1", at: on("2026-03-01"), words: "глянец" };
  const undo: ClientFact = {
    kind: "storno",
    id: "u1",
    at: on("2026-03-01", "10:01"),
    of: "n1",
    ofKind: "note",
    undo: true,
  };
  expect(fold([note, undo], policy)).toMatchObject({ events: [] });
  expect(fold([note, undo], policy).lastNote).toBeUndefined();
  const storno = { ...undo, undo: false };
  expect(fold([note, storno], policy).events.map(({ id }) => id)).toEqual(["u1"]);
  const back: ClientFact = {
    kind: "storno",
    id: "u2",
    at: on("2026-03-01", "10:02"),
    of: "u1",
    ofKind: "storno",
    undo: true,
  };
  expect(fold([note, undo, back], policy).lastNote?.words).toBe("глянец");
});

test("twenty-four purchase days are kept, all are counted", () => {
  const facts = Array.from({ length: 30 }, (_, day) =>
    sale(`s${day}`, `2026-05-${String(day + 1).padStart(2, "0")}`),
  );
  expect(fold(facts, policy)).toMatchObject({ purchaseDays: 30, purchases: 30 });
  expect(fold(facts, policy).days).toHaveLength(24);
});

describe("for any history", () => {
  const anyDay = fc.integer({ min: 1, max: 60 });
  const anyItem = fc.record(
    {
      product: fc.constantFrom("table", "chair"),
      category: fc.constantFrom("kitchens", "doors"),
      amountKopecks: fc.integer({ min: 1, max: 1_000_000 }),
      costKopecks: fc.integer({ min: 0, max: 2_000_000 }),
    },
    { requiredKeys: ["amountKopecks"] },
  );
  const anyHappening = fc.oneof(
    fc.record({
      kind: fc.constant("contact" as const),
      via: fc.constantFrom("call" as const, "visit" as const, "chat" as const),
      direction: fc.constantFrom("in" as const, "out" as const),
      outcome: fc.constantFrom(
        ...(["answered", "no-answer", "busy", "callback", "refused", "bought", "wrong-number"] as const),
      ),
      number: fc.constantFrom(undefined, "home", "work"),
    }),
    fc.record({ kind: fc.constant("refusal" as const), reasonId: fc.constantFrom("expensive", "not-now") }),
    fc.record({ kind: fc.constant("reopened" as const) }),
    fc.record({ kind: fc.constant("lead-step" as const), step: fc.constantFrom("contacted", "agreed") }),
    fc.record({
      kind: fc.constant("purchase" as const),
      amountKopecks: fc.integer({ min: 1, max: 10_000_000 }),
      what: fc.string({ maxLength: 5 }),
      items: fc.array(anyItem, { maxLength: 3 }),
    }),
    fc.record({
      kind: fc.constant("grievance" as const),
      why: fc.constantFrom("mark" as const, "complaint" as const, "score" as const),
    }),
    fc.record({
      kind: fc.constant("grievance-settled" as const),
      of: fc.integer({ min: 0, max: 39 }).map((turn) => `f${turn}`),
      how: fc.constantFrom("settled" as const, "left-in-peace" as const),
    }),
    fc.record({ kind: fc.constant("note" as const), words: fc.string({ maxLength: 5 }) }),
    fc.record({
      kind: fc.constant("callback" as const),
      callbackId: fc.constantFrom("a", "b", "c"),
      dueAt: anyDay.map((day) => new Date(Date.UTC(2026, 6, day))),
      memberId: fc.constantFrom("anna", "semyon"),
    }),
    fc.record({ kind: fc.constant("callback-closed" as const), callbackId: fc.constantFrom("a", "b", "c") }),
    fc.record({ kind: fc.constant("edited" as const), field: fc.constantFrom("name", "city") }),
    fc.record({
      kind: fc.constant("storno" as const),
      of: fc.integer({ min: 0, max: 39 }),
      ofKind: fc.constant("note"),
      undo: fc.boolean(),
    }),
  );
  const anyHistory = fc
    .array(fc.tuple(anyHappening, anyDay, fc.integer({ min: 0, max: 3 })), { maxLength: 40 })
    .map((steps) =>
      steps.map(([happening, day, hour], turn): ClientFact => {
        const at = new Date(Date.UTC(2026, 2, day * 2, 6 + hour));
        const isoDay = at.toISOString().slice(0, 10);
        const dated = happening.kind === "purchase" ? { ...happening, day: isoDay } : happening;
        // What is taken back was saved before.
        const whole =
          happening.kind === "storno" ? { ...dated, of: `f${happening.of % Math.max(1, turn)}` } : dated;
        return { ...whole, id: `f${turn}`, at } as ClientFact;
      }),
    );

  test("taking facts in as they come gives the same as folding them all anew", () => {
    fc.assert(
      fc.property(anyHistory, (arrivals) => {
        expect(takenInOneByOne(arrivals)).toEqual(fold(arrivals, policy));
      }),
      { numRuns: 500 },
    );
  });

  test("the order in which the facts of the days are given changes nothing", () => {
    fc.assert(
      fc.property(
        anyHistory.chain((facts) =>
          fc.tuple(fc.constant(facts), fc.shuffledSubarray(facts, { minLength: facts.length })),
        ),
        ([facts, shuffled]) => {
          expect(fold(shuffled, policy)).toEqual(fold(facts, policy));
        },
      ),
      { numRuns: 300 },
    );
  });

  test("sums and counts are those of the purchases that stand", () => {
    fc.assert(
      fc.property(anyHistory, (facts) => {
        const plain = facts.filter(({ kind }) => kind !== "storno");
        const sales = plain.flatMap((fact) => (fact.kind === "purchase" ? [fact] : []));
        const summary = fold(plain, policy);
        expect(summary.purchases).toBe(sales.length);
        expect(summary.totalKopecks).toBe(sales.reduce((sum, { amountKopecks }) => sum + amountKopecks, 0));
        expect(summary.purchaseDays).toBe(new Set(sales.map(({ day }) => day)).size);
        expect(summary.months).toEqual(monthsByHand(sales));
        expect(summary.bought ?? {}).toEqual(boughtByHand(sales));
      }),
    );
  });
});

type Sale = Extract<ClientFact, { kind: "purchase" }>;

/** The months as somebody would count them who has all sales before him. */
function monthsByHand(sales: readonly Sale[]) {
  const months = [...new Set(sales.map(({ day }) => day.slice(0, 7)))].sort();
  return months.map((month) => {
    const its = sales.filter(({ day }) => day.startsWith(month));
    const known = its.flatMap(({ items = [] }) => items).filter((item) => item.costKopecks !== undefined);
    return {
      month,
      n: its.length,
      days: new Set(its.map(({ day }) => day)).size,
      kopecks: its.reduce((sum, { amountKopecks }) => sum + amountKopecks, 0),
      knownKopecks: known.reduce((sum, { amountKopecks }) => sum + amountKopecks, 0),
      marginKopecks: known.reduce((sum, item) => sum + item.amountKopecks - (item.costKopecks ?? 0), 0),
    };
  });
}

/** The last day of each product and category. */
function boughtByHand(sales: readonly Sale[]) {
  const bought: Record<string, number> = {};
  for (const { day, items = [] } of [...sales].sort((left, right) => (left.day < right.day ? -1 : 1))) {
    for (const { product, category } of items) {
      if (product) bought[`p${product}`] = dayNumberOf(day);
      if (category) bought[`c${category}`] = dayNumberOf(day);
    }
  }
  return bought;
}

/** What noteFact does with facts that arrive one by one, in any order of their times. */
function takenInOneByOne(arrivals: ClientFact[]): Summary {
  let summary = emptySummary();
  const seen: ClientFact[] = [];
  for (const fact of arrivals) {
    seen.push(fact);
    summary = comesNext(summary, fact) ? applyFact(summary, fact, policy) : fold(seen, policy);
  }
  return summary;
}
