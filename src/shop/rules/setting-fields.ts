import { readDays } from "./read-days.ts";
import { numbersIn, readFanFrom, readSpan, readZone } from "./read-setting.ts";
import { readSettings, type ShopSettings } from "./settings.ts";

type Read = (typed: string) => Partial<ShopSettings> | undefined;

/** The settings that are typed, each as it is read; undefined: not understood. */
const fields = {
  name: (typed) => {
    const read = readSettings({ name: typed });
    return read?.name ? read : undefined;
  },
  zone: (typed) => given(readZone(typed), (zone) => ({ zone })),
  hours: (typed) => given(spanOf(typed), (hours) => ({ hours })),
  quiet: (typed) => given(spanOf(typed), (staffQuiet) => ({ staffQuiet })),
  rules: (typed) => (typed === "" ? undefined : { workingRules: typed === "-" ? "" : typed }),
  cycle: (typed) => given(readDays(typed), (purchaseCycleDays) => ({ purchaseCycleDays })),
  fan: (typed) => given(readFanFrom(typed), (fanFromPurchases) => ({ fanFromPurchases })),
  due: (typed) => {
    const [from = 0, till = 0, ...more] = numbersIn(typed);
    return more.length === 0 ? readSettings({ due: { from, till } }) : undefined;
  },
  handout: (typed) => {
    const [handOutPerWeek = 0, ...more] = numbersIn(typed);
    return more.length === 0 ? readSettings({ handOutPerWeek }) : undefined;
  },
  frequency: (typed) => readSettings({ frequencyFrom: numbersIn(typed) }),
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
