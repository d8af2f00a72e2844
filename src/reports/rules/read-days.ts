import type { DateTime } from "luxon";
import { done, type Outcome, refused } from "../../shared/outcome.ts";

export interface Days {
  first: string;
  last: string;
}

const months = [
  /^(?:янв|jan)/,
  /^(?:фев|feb)/,
  /^(?:мар|mar)/,
  /^(?:апр|apr)/,
  /^(?:ма[йя]|may)/,
  /^(?:июн|jun)/,
  /^(?:июл|jul)/,
  /^(?:авг|aug)/,
  /^(?:сен|sep)/,
  /^(?:окт|oct)/,
  /^(?:ноя|nov)/,
  /^(?:дек|dec)/,
];

/**
 * Reads days that have begun: «1.11–15.11», «1–15 ноября», «с 1 октября по 5 ноября 2026», «октябрь», «15.11.25». A
 * date without a year is the latest that has come. `now` is in the shop's zone.
 */
export function readDays(text: string, now: DateTime): Outcome<Days, "unreadable" | "ahead"> {
  const typed = text
    .slice(0, 80)
    .toLowerCase()
    .replace(/[—–−]|\.\.+/g, "-")
    .replace(/\bgod\b|год[а-я]*|г\.(?=\s|$)/g, " ")
    .trim();
  const month = wholeMonth(typed, now);
  if (month !== undefined) return month;
  const [left = "", right = left, rest] = typed
    .replace(/^(?:с|from)\s+/, "")
    .split(/\s*-\s*|\s+(?:по|до|to|till|until)\s+/);
  const last = partsOf(right);
  const first = partsOf(left);
  if (rest !== undefined || last === undefined || first === undefined) return refused("unreadable");
  const whole = { ...first, month: first.month ?? last.month, year: first.year ?? last.year };
  return daysOfParts(whole, last, { now, yearGiven: first.year !== undefined });
}

interface Parts {
  day: number;
  month: number | undefined;
  year: number | undefined;
}

function daysOfParts(
  first: Parts,
  last: Parts,
  { now, yearGiven }: { now: DateTime; yearGiven: boolean },
): Outcome<Days, "unreadable" | "ahead"> {
  const until = dateOf(last, now);
  const from = dateOf(first, now);
  if (until === undefined || from === undefined) return refused("unreadable");
  // «15.12–10.01» goes over the new year.
  const begun = from > until && !yearGiven ? from.minus({ years: 1 }) : from;
  if (begun > until) return refused("unreadable");
  return begun > now ? refused("ahead") : done({ first: iso(begun), last: iso(until) });
}

/** The latest such date that is not after today; with a year that very one. */
function dateOf({ day, month, year }: Parts, now: DateTime): DateTime | undefined {
  if (month === undefined) return undefined;
  const inYear = (of: number) => {
    const date = now.startOf("day").set({ year: of, month, day: 1 });
    return day <= (date.daysInMonth ?? 0) ? date.set({ day }) : undefined;
  };
  if (year !== undefined) return inYear(year);
  const thisYear = inYear(now.year);
  const isAhead = thisYear !== undefined && thisYear > now.endOf("month");
  return isAhead || thisYear === undefined ? inYear(now.year - 1) : thisYear;
}

function partsOf(text: string): Parts | undefined {
  const numbers = /^(\d{1,2})(?:[./](\d{1,2})(?:[./](\d{2}|\d{4}))?)?\.?$/.exec(text.trim());
  if (numbers) {
    const [, day, month, year] = numbers;
    return checked({ day: Number(day), month: month ? Number(month) : undefined, year: yearOf(year) });
  }
  const [, day, word = "", year] = /^(\d{1,2})\s+([a-zа-яё]{3,})\.?(?:\s+(\d{4}))?$/.exec(text.trim()) ?? [];
  const month = monthNamed(word);
  return month === undefined ? undefined : checked({ day: Number(day), month, year: yearOf(year) });
}

function checked(parts: Parts): Parts | undefined {
  const { day, month = 1, year = 2000 } = parts;
  const sane = day >= 1 && day <= 31 && month >= 1 && month <= 12 && year >= 2000 && year <= 2099;
  return sane ? parts : undefined;
}

function wholeMonth(typed: string, now: DateTime): Outcome<Days, "ahead"> | undefined {
  const [, word = "", year] = /^(?:за\s+|for\s+)?([a-zа-яё]{3,})(?:\s+(\d{4}))?$/.exec(typed) ?? [];
  const month = monthNamed(word);
  if (month === undefined) return undefined;
  const named = now.startOf("month").set({ month, year: Number(year ?? now.year) });
  const start = year === undefined && named > now ? named.minus({ years: 1 }) : named;
  return start > now ? refused("ahead") : done({ first: iso(start), last: iso(start.endOf("month")) });
}

function monthNamed(word: string): number | undefined {
  const place = months.findIndex((pattern) => pattern.test(word));
  return place < 0 ? undefined : place + 1;
}

function yearOf(year: string | undefined): number | undefined {
  if (year === undefined) return undefined;
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function iso(day: DateTime): string {
  return day.toFormat("yyyy-MM-dd");
}
