import { expect, test } from "vitest";
import { builtOf, definitionOf, withCondition, withoutCondition } from "../../../src/segments/rules/build.ts";
import { csvCell } from "../../../src/segments/rules/csv.ts";
import { readDefinition, type SegmentDefinition } from "../../../src/segments/rules/definition.ts";
import { rhythmOf } from "../../../src/segments/rules/due.ts";
import { handedOutAt } from "../../../src/segments/rules/hand-out.ts";
import { testClock } from "../../support/clock.ts";

const now = testClock("2026-11-21T12:00", "Europe/Moscow").now().setZone("Europe/Moscow");
const referred: SegmentDefinition = { is: "referred" };

test.each([
  [30, true],
  [31, false],
])("a group of %i conditions is read: %s", (many, isRead) => {
  const halves = [Array(15).fill(referred), Array(many - 15).fill(referred)];
  expect(readDefinition({ all: halves.map((any) => ({ any })) }) !== undefined).toBe(isRead);
});

test.each([
  [4, true],
  [5, false],
  [5_000, false],
])("a group %i joints deep is read: %s", (depth, isRead) => {
  let definition: SegmentDefinition = referred;
  for (let n = 0; n < depth; n += 1) definition = { not: definition };
  expect(readDefinition(definition) !== undefined).toBe(isRead);
});

test.each([
  [{ all: [] }],
  [{ is: "status", in: ["king"] }],
  [{ is: "bought", what: "p$where" }],
  [{ is: "bought", what: "pkitchen", $gt: 1 }],
  [{ is: "tag", in: [{ $ne: "" }] }],
  [{ $where: "1" }],
  [null],
  ["due"],
])("%j is not a group", (value) => {
  expect(readDefinition(value)).toBeUndefined();
});

test.each([
  ['=HYPERLINK("http://x")', `"'=HYPERLINK(""http://x"")"`],
  ["+79120000001", "'+79120000001"],
  ["-1", "'-1"],
  ["@SUM(A1)", "'@SUM(A1)"],
  ["\t=1", `"'\t=1"`],
  ["\r=1", `"'\r=1"`],
  [" =1", "' =1"],
  ["Анна; Пермь", '"Анна; Пермь"'],
  [-5, "-5"],
  [undefined, ""],
])("%j stands in a file as %s", (value, cell) => {
  expect(csvCell(value)).toBe(cell);
});

test.each([
  [7, "early"],
  [8, "due"],
  [12, "due"],
  [13, "cooling"],
  [20, "cooling"],
  [21, undefined],
])("of a cycle of 10 days and a patience of 2, %i days after the purchase a buyer is %s", (silent, phase) => {
  const client = {
    days: ["2026-01-01", "2026-01-11", "2026-01-21"],
    lastPurchaseAt: now.minus({ days: silent }).toJSDate(),
    sleepsAt: now.minus({ days: silent - 20 }).toJSDate(),
  };
  expect(
    rhythmOf(client, { now, due: { from: 80, till: 120 }, policy: { fanFromPurchases: 2, patience: 2 } }),
  ).toBe(phase);
});

test("the shop says from what share of a cycle on it is time to offer, and how long", () => {
  const silentFor = (days: number) => ({
    days: ["2026-01-01", "2026-01-11", "2026-01-21"],
    lastPurchaseAt: now.minus({ days }).toJSDate(),
    sleepsAt: now.minus({ days: days - 20 }).toJSDate(),
  });
  const context = { now, due: { from: 50, till: 150 }, policy: { fanFromPurchases: 2, patience: 2 } };
  expect([4, 5, 15, 16].map((days) => rhythmOf(silentFor(days), context))).toEqual([
    "early",
    "due",
    "due",
    "cooling",
  ]);
});

test("calls handed out begin on the next working day at eleven and spread over the week", () => {
  const shop = { workDays: [1, 2, 3, 4, 5], handOutPerWeek: 20 };
  const days = [0, 3, 4, 19].map((n) => handedOutAt(n, now, shop).toFormat("yyyy-MM-dd HH:mm"));
  expect(days).toEqual(["2026-11-23 11:00", "2026-11-23 11:00", "2026-11-24 11:00", "2026-11-27 11:00"]);
  const once = { workDays: [1], handOutPerWeek: 3 };
  expect([0, 2, 3].map((n) => handedOutAt(n, now, once).toFormat("MM-dd"))).toEqual([
    "11-23",
    "11-23",
    "11-30",
  ]);
});

test("a value put twice stands once, and the last one taken out takes the condition with it", () => {
  const vk = { is: "source", in: ["vk"] } as const;
  const built = builtOf({ is: "source", in: ["avito"] });
  const twice = withCondition(withCondition(built, { ...vk, in: ["vk"] }), { ...vk, in: ["vk"] });
  expect(definitionOf(twice)).toEqual({ all: [{ is: "source", in: ["avito", "vk"] }] });
  const once = withoutCondition(twice, { is: "source", in: ["avito"] });
  expect(withoutCondition(once, { is: "source", in: ["vk"] }).parts).toEqual([]);
});
