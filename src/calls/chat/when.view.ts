import { InlineKeyboard } from "grammy";
import type { DateTime } from "luxon";
import type { Screen } from "../../platform/telegram/screen.ts";
import { monthGrid, timesOfDay, whenChips } from "../../shared/calendar.ts";
import { momentOn } from "../../shared/local-time.ts";
import { formatDay, formatWhen } from "../../shared/when-format.ts";
import type { Choosing } from "../rules/choosing.ts";
import type { Scene } from "./client-line.ts";
import * as buttons from "./when.buttons.ts";
import type { Doubt } from "./words.ts";

/** «Когда перезвонить?»: what is proposed for a time that has gone, the quick answers, then the calendar. */
export function whenScreen(
  { t, now }: Pick<Scene, "t" | "now">,
  choosing: Choosing,
  { title = t("calls-when-ask"), proposed }: Doubt = {},
): Screen {
  const keyboard = new InlineKeyboard();
  if (proposed !== undefined) {
    const when = formatWhen(proposed, now, t.locale);
    timeButton(keyboard, t.plain("calls-type-move", { when }), choosing, proposed).row();
  }
  for (const [place, { chip, at, asksTime }] of whenChips(now).entries()) {
    const text = t.plain(`calls-chip-${chip}`, { day: formatDay(at, now, t.locale) });
    if (asksTime) buttons.dayButton.on(keyboard, text, { ...choosing, day: dayKey(at) });
    else buttons.chipButton.on(keyboard, text, { ...choosing, chip: chip as "in-an-hour" | "this-evening" });
    if (place % 2 === 1) keyboard.row();
  }
  keyboard.row();
  buttons.monthButton.on(keyboard, t.plain("calls-when-calendar"), {
    ...choosing,
    month: now.toFormat("yyMM"),
  });
  buttons.leaveWhenButton.on(keyboard, t.plain("calls-when-leave"), choosing);
  return { text: title, keyboard };
}

/** «Во сколько?» on a chosen day; the times that have gone today are left out. */
export function timesScreen({ t, now }: Pick<Scene, "t" | "now">, choosing: Choosing, day: DateTime): Screen {
  const keyboard = timeRows({ t, now }, choosing, day);
  buttons.whenButton.on(keyboard, t.plain("calls-when-back"), choosing);
  return { text: t("calls-when-time", { day: formatDay(day, now, t.locale) }), keyboard };
}

/** The times of a day that have not gone, then «⌨️ Своё». */
export function timeRows(
  { t, now }: Pick<Scene, "t" | "now">,
  choosing: Choosing,
  day: DateTime,
): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  const ahead = timesOfDay.map((time) => momentOn(day, time)).filter((at) => at > now);
  for (const [place, at] of ahead.entries()) {
    timeButton(keyboard, at.toFormat("HH:mm"), choosing, at);
    if (place === 2) keyboard.row();
  }
  return buttons.typeTimeButton
    .on(keyboard, t.plain("calls-when-own"), { ...choosing, day: dayKey(day) })
    .row();
}

/** A month with past days as «·» and today in brackets. */
export function calendarScreen(
  { t, now }: Pick<Scene, "t" | "now">,
  choosing: Choosing,
  month: DateTime,
): Screen {
  const { weeks, previous, next } = monthGrid(month, now);
  const keyboard = new InlineKeyboard();
  const empty = (text: string) => buttons.emptyButton.on(keyboard, text, {});
  const leaf = (text: string, to: string | undefined) =>
    to === undefined
      ? empty("·")
      : buttons.monthButton.on(keyboard, text, { ...choosing, month: to.slice(2).replace("-", "") });

  leaf("‹", previous);
  empty(t.plain("calls-calendar-month", { month: month.month, year: String(month.year) }));
  leaf("›", next).row();
  for (const weekday of t.plain("calls-calendar-weekdays").split(" ")) empty(weekday);
  for (const week of weeks) {
    keyboard.row();
    for (const cell of week) {
      if (cell === undefined || cell.past) empty("·");
      else {
        const text = cell.today ? `[${cell.day}]` : String(cell.day);
        buttons.dayButton.on(keyboard, text, { ...choosing, day: cell.date.slice(2).replaceAll("-", "") });
      }
    }
  }
  buttons.whenButton.on(keyboard.row(), t.plain("calls-when-back"), choosing);
  buttons.typeWhenButton.on(keyboard, t.plain("calls-when-type"), choosing);
  return { text: t("calls-when-title"), keyboard };
}

function timeButton(
  keyboard: InlineKeyboard,
  text: string,
  choosing: Choosing,
  at: DateTime,
): InlineKeyboard {
  return buttons.timeButton.on(keyboard, text, { ...choosing, day: dayKey(at), time: at.toFormat("HHmm") });
}

function dayKey(day: DateTime): string {
  return day.toFormat("yyMMdd");
}
