import { expect, test } from "vitest";
import { readSetting, type SettingField } from "../../../src/shop/rules/setting-fields.ts";
import { readSettings } from "../../../src/shop/rules/settings.ts";

test.each<[SettingField, string, object]>([
  ["name", " Мебель ", { name: "Мебель" }],
  ["name", "м".repeat(80), { name: "м".repeat(80) }],
  ["hours", "с 9 до 18", { hours: { from: "09:00", to: "18:00" } }],
  ["quiet", "22-7", { staffQuiet: { from: "22:00", to: "07:00" } }],
  ["rules", "-", { workingRules: "" }],
  ["zone", "Самара", { zone: "Europe/Samara" }],
  ["due", "80–120", { due: { from: 80, till: 120 } }],
  ["due", "от 70 до 130 %", { due: { from: 70, till: 130 } }],
  ["due", "10 300", { due: { from: 10, till: 300 } }],
  ["handout", "1", { handOutPerWeek: 1 }],
  ["handout", "40 в неделю", { handOutPerWeek: 40 }],
  ["handout", "200", { handOutPerWeek: 200 }],
  ["frequency", "2 3 5 8", { frequencyFrom: [2, 3, 5, 8] }],
  ["frequency", "3, 6, 12, 100", { frequencyFrom: [3, 6, 12, 100] }],
])("%s: %j", (field, typed, settings) => {
  expect(readSetting(field, typed)).toEqual(settings);
  expect(readSettings(settings)).toEqual(settings);
});

test.each<[SettingField, string]>([
  ["name", " "],
  ["name", "м".repeat(81)],
  ["hours", "25-26"],
  ["due", "80"],
  ["due", "9–120"],
  ["due", "80–301"],
  ["due", "101–120"],
  ["due", "100–100"],
  ["due", "80–99"],
  ["due", "80 120 130"],
  ["handout", "0"],
  ["handout", "201"],
  ["handout", "-5"],
  ["handout", "1e2"],
  ["handout", "20.5"],
  ["handout", "😀 20"],
  ["frequency", "2 3 5"],
  ["frequency", "1 3 5 8"],
  ["frequency", "2 3 3 8"],
  ["frequency", "2 3 5 101"],
  ["frequency", "8 5 3 2"],
])("%s: %j is not understood", (field, typed) => {
  expect(readSetting(field, typed)).toBeUndefined();
});
