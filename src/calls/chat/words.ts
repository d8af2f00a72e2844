import { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import { cutTo } from "../../shared/text.ts";
import type { WhenReading } from "../../shared/when.ts";
import { describeWhen, formatDay, formatWhen } from "../../shared/when-format.ts";
import type { Callback } from "../rules/callback.ts";

/** How much of a label fits on a phone 360 px wide: one button in a row. */
const longLabel = 32;

type Timed = Pick<Callback, "dueAt" | "timeGiven">;

/** «завтра, вс 22.11, 15:00»; of a day alone «завтра, вс 22.11». `now` is in the shop's zone. */
export function momentOf({ dueAt, timeGiven }: Timed, now: DateTime, t: Translate): string {
  const at = localOf(dueAt, now);
  if (timeGiven) return formatWhen(at, now, t.locale);
  const day = formatDay(at, now, t.locale);
  const { day: name } = describeWhen(at, now, t.locale);
  return name === "other" ? day : t.plain(`calls-day-${name}-of`, { day });
}

/** The same as an echo: the hour that stands for a day without a time is named too. */
export function echoOf(callback: Timed, now: DateTime, t: Translate): string {
  const when = momentOf(callback, now, t);
  if (callback.timeGiven) return when;
  return t.plain("calls-when-by-default", { when, time: clockOf(callback.dueAt, now) });
}

/** Why a time that somebody wrote does not stand, and which one may stand for it. */
export interface Doubt {
  title?: string;
  proposed?: DateTime;
}

export function doubtOf(t: Translate, reading: WhenReading | undefined, now: DateTime): Doubt {
  if (reading === undefined || reading.ok) return {};
  if (reading.refusal !== "past") return { title: t("calls-when-no-such-date") };
  const title = t("calls-type-past", { when: formatWhen(reading.at, now, t.locale) });
  return { title, proposed: reading.proposed.at };
}

export function localOf(at: Date, now: DateTime): DateTime {
  return DateTime.fromJSDate(at, { zone: now.zone });
}

export function clockOf(at: Date, now: DateTime): string {
  return localOf(at, now).toFormat("HH:mm");
}

/** «··· 89» */
export function maskedEnd(phoneEnd: string): string {
  return `···\u00A0${phoneEnd}`;
}

export function label(text: string, lengthMax = longLabel): string {
  const { text: kept, cut } = cutTo(text, lengthMax - 1);
  return cut ? `${kept}…` : kept;
}

export function linesOf(...lines: readonly (string | undefined)[]): string {
  return lines.filter((line) => line !== undefined && line !== "").join("\n");
}
