import { expect, test } from "vitest";
import { defaultSettings } from "../../../src/shop/rules/default-settings.ts";
import { readFanFrom } from "../../../src/shop/rules/read-setting.ts";
import { readTitle } from "../../../src/shop/rules/read-title.ts";
import { editedReasons, readReturns } from "../../../src/shop/rules/reason-edit.ts";

const reasons = defaultSettings.lostReasons;

test.each([
  ["90", 90],
  ["через 45 дней", 45],
  ["in 1 day", 1],
  ["3650", 3_650],
  ["никогда", "never"],
  ["never", "never"],
  ["Через цикл покупки", "cycle"],
  ["спросить", "ask"],
])("%j: when to come back", (typed, returns) => {
  expect(readReturns(typed)).toBe(returns);
});

test.each(["", "0", "-5", "3651", "1e12", "завтра", "😀", "<b>", "9".repeat(5_000)])(
  "%j is no return (%#)",
  (typed) => {
    expect(readReturns(typed)).toBeUndefined();
  },
);

test.each([
  [" Долгая  доставка ", "Долгая доставка"],
  ["<b>Дорого</b>", "<b>Дорого</b>"],
  ["м".repeat(40), "м".repeat(40)],
  ["м".repeat(41), undefined],
  ["", undefined],
  ["😀", undefined],
  ["\u202e", undefined],
])("%j as a title is %j", (typed, title) => {
  expect(readTitle(typed)).toBe(title);
});

test("the eighth reason is the last, and no two are called the same", () => {
  const eight = editedReasons(reasons, { field: "new", title: "Долгая доставка", returns: 45 });
  expect(eight).toMatchObject({ ok: true, value: { length: 8 } });
  const full = eight.ok ? eight.value : [];
  expect(editedReasons(full, { field: "new", title: "Ещё", returns: "ask" })).toMatchObject({
    refusal: "too-many",
  });
  expect(editedReasons(full, { field: "new", title: "ДОЛГАЯ ДОСТАВКА", returns: "ask" })).toMatchObject({
    refusal: "taken",
  });
  expect(
    editedReasons(full, { field: "title", reason: "expensive", title: "долгая доставка" }),
  ).toMatchObject({ refusal: "taken" });
  expect(editedReasons(reasons, { field: "title", reason: "gone", title: "Ещё" })).toMatchObject({
    refusal: "gone",
  });
});

test("a reason keeps its id and its place", () => {
  const changed = editedReasons(reasons, { field: "returns", reason: "not-now", returns: 10 });
  expect(changed).toEqual({
    ok: true,
    value: reasons.map((one) => (one.id === "not-now" ? { ...one, returns: 10 } : one)),
  });
});

test.each([
  ["2", 2],
  ["с 3 покупок", 3],
  ["100", 100],
  ["from 5", 5],
  ["1", undefined],
  ["101", undefined],
  ["-5", undefined],
  ["1e12", undefined],
  ["😀", undefined],
])("%j: a fan from %j purchases", (typed, from) => {
  expect(readFanFrom(typed)).toBe(from);
});
