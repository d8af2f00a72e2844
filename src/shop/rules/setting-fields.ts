import { readDays } from "./read-days.ts";
import { readDue, readFanFrom, readFrequency, readHandOut, readSpan, readZone } from "./read-setting.ts";
import type { ShopSettings } from "./settings.ts";

type Read = (typed: string) => Partial<ShopSettings> | undefined;

/** The settings that are typed, each as it is read; undefined: not understood. */
const fields = {
  name: (typed) => (typed === "" ? undefined : { name: typed }),
  zone: (typed) => given(readZone(typed), (zone) => ({ zone })),
  hours: (typed) => given(spanOf(typed), (hours) => ({ hours })),
  quiet: (typed) => given(spanOf(typed), (staffQuiet) => ({ staffQuiet })),
  rules: (typed) => (typed === "" ? undefined : { workingRules: typed === "-" ? "" : typed }),
  cycle: (typed) => given(readDays(typed), (purchaseCycleDays) => ({ purchaseCycleDays })),
  fan: (typed) => given(readFanFrom(typed), (fanFromPurchases) => ({ fanFromPurchases })),
  due: (typed) => given(readDue(typed), (due) => ({ due })),
  handout: (typed) => given(readHandOut(typed), (handOutPerWeek) => ({ handOutPerWeek })),
  frequency: (typed) => given(readFrequency(typed), (frequencyFrom) => ({ frequencyFrom })),
} as const satisfies Record<string, Read>;

export type SettingField = keyof typeof fields;
export const settingFields = Object.keys(fields) as [SettingField, ...SettingField[]];

export function readSetting(field: SettingField, typed: string): Partial<ShopSettings> | undefined {
  return fields[field](typed.trim());
}

function spanOf(typed: string): ShopSettings["hours"] | undefined {
  const [from, to] = readSpan(typed)?.split("–") ?? [];
  return from === undefined || to === undefined ? undefined : { from, to };
}

function given<Value>(
  value: Value | undefined,
  set: (value: Value) => Partial<ShopSettings>,
): Partial<ShopSettings> | undefined {
  return value === undefined ? undefined : set(value);
}
