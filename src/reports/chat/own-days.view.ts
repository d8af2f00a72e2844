import { InlineKeyboard } from "grammy";
import { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { dayFrom36, dayTo36 } from "../rules/day-code.ts";
import { type PeriodChoice, periodCode } from "../rules/period.ts";
import * as buttons from "./report.buttons.ts";

/** The first day is not chosen yet. */
export const noDay = "000";

interface Choosing {
  now: DateTime;
  month: DateTime;
  /** In three letters. */
  first: string;
  /** The period that was seen last. */
  back: PeriodChoice;
}

/** A month of days that have begun: days to come are «·», the first chosen one is in brackets. */
export function ownDaysScreen(t: Translate, { now, month, first, back }: Choosing): Screen {
  const keyboard = new InlineKeyboard();
  const start = month.startOf("month");
  const empty = (text: string) => buttons.emptyButton.on(keyboard, text, {});
  const leaf = (text: string, to: DateTime) =>
    to > now || to.year < 2000
      ? empty("·")
      : buttons.ownButton.on(keyboard, text, { first, month: to.toFormat("yyMM") });

  empty(t.plain("reports-own-month", { month: start.month, year: String(start.year) })).row();
  leaf("‹", start.minus({ months: 1 }));
  leaf("›", start.plus({ months: 1 })).row();
  for (const weekday of t.plain("reports-own-weekdays").split(" ")) empty(weekday);
  for (let day = start.startOf("week"); day < start.plus({ months: 1 }); day = day.plus({ days: 1 })) {
    if (day.weekday === 1) keyboard.row();
    const code = dayTo36(day.toFormat("yyyy-MM-dd"));
    if (!day.hasSame(start, "month") || day > now) empty("·");
    else
      buttons.dayButton.on(keyboard, code === first ? `[${day.day}]` : String(day.day), { first, day: code });
  }
  fillWeek(keyboard, start.endOf("month").weekday);
  buttons.typeDaysButton.on(keyboard.row(), t.plain("reports-own-type"), {});
  buttons.reportButton.on(keyboard, t.plain("reports-own-back"), { period: periodCode(back) });
  return { text: questionOf(t, first), keyboard };
}

function fillWeek(keyboard: InlineKeyboard, lastWeekday: number): void {
  for (let weekday = lastWeekday; weekday < 7; weekday += 1) buttons.emptyButton.on(keyboard, "·", {});
}

function questionOf(t: Translate, first: string): string {
  if (first === noDay) return t("reports-own-first");
  const day = DateTime.fromISO(dayFrom36(first)).setLocale(t.locale).toFormat("d\u00A0MMMM");
  return t("reports-own-last", { day });
}
