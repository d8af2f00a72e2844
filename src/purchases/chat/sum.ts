import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Choice, Reading } from "../../platform/telegram/ask.ts";
import { readRubles } from "../../shared/money.ts";
import { cutTo } from "../../shared/text.ts";
import { isSlip } from "../rules/slip.ts";
import { rubles } from "./sale.view.ts";

/** A typed sum in kopecks, or what to ask the person again. */
export function readSum(t: Translate, typed: string, usualKopecks?: number): Reading<number> {
  const sum = readRubles(typed, t.locale);
  if (sum.ok) return isSlip(sum.value, usualKopecks) ? slip(t, sum.value) : { value: sum.value };
  if (sum.refusal === "ambiguous") {
    const [more, less] = sum.readings;
    return {
      retry: t("purchases-sum-ambiguous", { typed }),
      choices: [[choiceOf(t, more), choiceOf(t, less)]],
    };
  }
  return { retry: t(`purchases-sum-${sum.refusal}`, { typed: cutTo(typed, 40).text }) };
}

/** A chosen sum: the value of a choice made here. */
export function chosenSum(value: string): number | undefined {
  return /^\d{1,12}$/.test(value) ? Number(value) : undefined;
}

export function choiceOf(t: Translate, kopecks: number, label = rubles(kopecks, t)): Choice {
  return { label, value: String(kopecks) };
}

function slip(t: Translate, kopecks: number): Reading<number> {
  const sum = rubles(kopecks, t);
  const tenth = kopecks % 10 === 0 ? [choiceOf(t, kopecks / 10, `✏️ ${rubles(kopecks / 10, t)}`)] : [];
  return {
    retry: t("purchases-sum-slip", { sum }),
    choices: [[choiceOf(t, kopecks, `✅ ${sum}`), ...tenth]],
  };
}
