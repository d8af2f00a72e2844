import type { DateTime } from "luxon";
import type { Locale } from "./locale.ts";

/** A moment as the parts of a sentence; `daysAway` is counted in calendar days, below 0 in the past. */
export interface MomentParts {
  day: "today" | "tomorrow" | "yesterday" | "other";
  daysAway: number;
  /** `вс 22.11`, `Sun 22 Nov`; the year is added when it is another one. */
  date: string;
  /** `15:00`. */
  time: string;
}

/** What an answer echoes, in the zone of `now`; the words around it («через 4 дня») belong to the locale files. */
export function describeWhen(at: DateTime, now: DateTime, locale: Locale): MomentParts {
  const local = at.setZone(now.zone);
  const daysAway = daysBetween(now, local);
  return {
    day: dayName(daysAway),
    daysAway,
    date: formatDay(local, now, locale),
    time: local.toFormat("HH:mm"),
  };
}

/** «завтра, вс 22.11, 15:00», `tomorrow, Sun 22 Nov, 15:00`. */
export function formatWhen(at: DateTime, now: DateTime, locale: Locale): string {
  const { day, date, time } = describeWhen(at, now, locale);
  return [day === "other" ? "" : dayWords[locale][day], date, time].filter(Boolean).join(", ");
}

/** «вс 22.11», `Sun 22 Nov`, never broken over two lines; with the year when it is not this one. */
export function formatDay(at: DateTime, now: DateTime, locale: Locale): string {
  const local = at.setZone(now.zone);
  const weekday = weekdays[locale][local.weekday - 1];
  const sameYear = local.year === now.year;
  const parts =
    locale === "ru"
      ? [weekday, local.toFormat(sameYear ? "dd.MM" : "dd.MM.yyyy")]
      : [weekday, local.day, months[local.month - 1], ...(sameYear ? [] : [local.year])];
  return parts.join(hardSpace);
}

/** «22.11.2026», `22 Nov 2026`, never broken over two lines. */
export function formatDate(at: DateTime, locale: Locale): string {
  if (locale === "ru") return at.toFormat("dd.MM.yyyy");
  return [at.day, months[at.month - 1], at.year].join(hardSpace);
}

/** «22.11.2026 14:05», `22 Nov 2026 14:05`. */
export function formatDateTime(at: DateTime, locale: Locale): string {
  return `${formatDate(at, locale)} ${at.toFormat("HH:mm")}`;
}

/** Calendar days from one local date to another, each in its own zone. */
export function daysBetween(from: DateTime, to: DateTime): number {
  return dayNumber(to) - dayNumber(from);
}

function dayNumber({ year, month, day }: DateTime): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

const hardSpace = "\u00A0";

function dayName(daysAway: number): MomentParts["day"] {
  if (daysAway === 0) return "today";
  if (daysAway === 1) return "tomorrow";
  return daysAway === -1 ? "yesterday" : "other";
}

const dayWords = {
  ru: { today: "сегодня", tomorrow: "завтра", yesterday: "вчера" },
  en: { today: "today", tomorrow: "tomorrow", yesterday: "yesterday" },
};

const weekdays = {
  ru: ["пн", "вт", "ср", "чт", "пт", "сб", "вс"],
  en: ["Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun"],
};

const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
