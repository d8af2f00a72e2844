import { before, clock, hourAllowed, hourOf, said } from "./clock-rules.ts";
import { at, type Draft, dayKnown, type WhenRule } from "./draft.ts";
import { hourNumber, spokenHour } from "./numbers.ts";

const unit = "(?: ?ч(?:ас(?:ов|а)?)?\\.?)?";
const between = "(?: ?[-–—] ?| (?:до|по|to|till|until|and) )";
const part = (name: string) => `(?: ?(?<${name}>${said}|[ap](?=\\.?m(?:\\.|(?!\\p{L})))))?`;
const afterPart = "(?:\\.?m\\.?)?";

/** «С 16 до 17», `15:00-16:00`, `between 3 and 5pm`: the call comes at the beginning. */
export const rangeRules: readonly WhenRule[] = [
  {
    // `10-15` alone is a quarter past ten.
    pattern: at(
      `${before}(?!\\d{1,2}[-–][0-5][05](?![:.\\d]))${hourOf}(?<sign>[:.](?<m>\\d{2}))?${unit}${part("first")}${afterPart}` +
        `${between}(?<to>\\d{1,2}|${spokenHour})(?:[:.](?<toM>\\d{2}))?${unit}${part("last")}${afterPart}`,
    ),
    add: range,
  },
];

function range(draft: Draft, { groups }: RegExpExecArray): boolean {
  const { prep, h = "", m, to = "", toM, first, last, sign = "" } = groups ?? {};
  if (hourNumber(to) > 24 || Number(toM ?? 0) > 59) return false;
  // «10.11-12.11» are days.
  const mayBeDay = sign.startsWith(".") && Number(m) >= 1 && Number(m) <= 12 && !dayKnown(draft);
  const isTime = prep !== undefined || m !== undefined || first !== undefined || hourAllowed(draft);
  if (mayBeDay || !isTime) return false;
  // «С 9 до 11 вечера» names the evening for both, «с 11 до 2 дня» does not.
  const shared = hourNumber(h) < hourNumber(to) % 12 ? last : undefined;
  return clock(draft, { h, ...(m && { m }), part: first ?? shared });
}
