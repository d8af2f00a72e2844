import { expect, test } from "vitest";
import { defaultSettings } from "../../../src/shop/rules/default-settings.ts";
import { readSettings, type ShopSettings } from "../../../src/shop/rules/settings.ts";

test("a new shop's settings pass their own check", () => {
  expect(readSettings(defaultSettings)).toEqual(defaultSettings);
});

test.each<[string, object]>([
  ["no setting at all", {}],
  ["an unknown one", { colour: "red" }],
  ["a zone that does not exist", { zone: "Europe/Kaluga" }],
  ["a day of eight", { workDays: [8] }],
  ["a day twice", { workDays: [1, 1] }],
  ["no working day", { workDays: [] }],
  ["an hour of twenty-five", { hours: { from: "25:00", to: "20:00" } }],
  ["hours without an end", { hours: { from: "10:00" } }],
  ["quiet hours of no length", { staffQuiet: { from: "21:00", to: "21:00" } }],
  [
    "nine lost reasons",
    { lostReasons: Array.from({ length: 9 }, (_, n) => ({ id: `r${n}`, returns: "never" })) },
  ],
  ["two reasons of one id", { lostReasons: [1, 2].map(() => ({ id: "r", returns: "never" })) }],
  ["a source without an id", { sources: [{ title: "Базар", words: [] }] }],
  ["another currency", { currency: "USD" }],
  ["a name of 81 letters", { name: "м".repeat(81) }],
  ["rules of 1001 letters", { workingRules: "м".repeat(1_001) }],
  ["an operator for a name", { name: { $gt: "" } }],
  ["a fan from one purchase", { fanFromPurchases: 1 }],
  ["a time to offer that ends before the cycle does", { due: { from: 50, till: 99 } }],
  ["a time to offer of no length", { due: { from: 100, till: 100 } }],
  ["no calls in a week", { handOutPerWeek: 0 }],
  ["a frequency that does not grow", { frequencyFrom: [2, 2, 5, 8] }],
  ["a frequency of three steps", { frequencyFrom: [2, 3, 5] }],
])("%s is refused", (_what, wrong) => {
  expect(readSettings(wrong as Partial<ShopSettings>)).toBeUndefined();
});

test("a name is one safe line", () => {
  expect(readSettings({ name: "  Мебель\u202e\n на Ленина " })).toEqual({ name: "Мебель на Ленина" });
});

test("only what was given is changed", () => {
  expect(readSettings({ clientsShared: true })).toEqual({ clientsShared: true });
});
