import { DateTime } from "luxon";
import { searchKey } from "../text-search.ts";
import { monthOf, monthWord } from "./calendar-words.ts";

export interface Birthday {
  day: number;
  month: number;
  year?: number;
}

/** A birthday, or why not. It fits `Outcome`. */
export type BirthdayReading =
  | { ok: true; value: Birthday }
  | { ok: false; refusal: "unreadable" | "no-such-date" };

const label = "(?:др|д\\.р\\.|день рождения|родил(?:ся|ась)|birthday|bday|b-day|born)[ :—-]*";
const year = "(?<year>\\d{4}|'?\\d{2})(?: ?г(?:\\.|ода|\\.? ?р\\.?)?)?";
const patterns = [
  `(?<day>\\d{1,2})[./-](?<month>\\d{1,2})(?:[./-]${year})?`,
  "(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})",
  `(?<day>\\d{1,2})(?:st|nd|rd|th|-?го)?(?: of)? (?<name>${monthWord})(?:,? ${year})?`,
  `(?<name>${monthWord}) (?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? ${year})?`,
].map((pattern) => new RegExp(`^(?:${label})?${pattern}$`, "u"));

/**
 * `22.04`, `22.04.90`, «22 апреля 1990», «др 22.04». The year is kept when it was said; 29.02 needs none.
 * Two digits of a year mean the last hundred years before `now`.
 */
export function readBirthday(text: string, now: DateTime): BirthdayReading {
  const phrase = text.length > 60 ? "" : searchKey(text).replace(/[.,;!]+$/, "");
  for (const pattern of patterns) {
    const groups = pattern.exec(phrase)?.groups;
    if (groups !== undefined) return birthdayOf(groups, now);
  }
  return { ok: false, refusal: "unreadable" };
}

/** A birthday of a real calendar whose person is already born and not older than anybody. */
export function isRealBirthday({ day, month, year: born }: Birthday, now: DateTime): boolean {
  // 2000 was a leap year: without a year 29.02 is a birthday like any other.
  const date = DateTime.fromObject({ year: born ?? 2000, month, day }, { zone: now.zone });
  return date.isValid && (born === undefined || (date <= now && born >= now.year - 120));
}

function birthdayOf(groups: Record<string, string | undefined>, now: DateTime): BirthdayReading {
  const born = fullYear(groups.year, now);
  const month = groups.name === undefined ? Number(groups.month) : monthOf(groups.name);
  const birthday = { day: Number(groups.day), month, ...(born === undefined ? {} : { year: born }) };
  return isRealBirthday(birthday, now)
    ? { ok: true, value: birthday }
    : { ok: false, refusal: "no-such-date" };
}

function fullYear(text: string | undefined, now: DateTime): number | undefined {
  if (text === undefined) return undefined;
  const digits = Number(text.replace("'", ""));
  if (digits >= 100) return digits;
  const thisCentury = now.year - (now.year % 100) + digits;
  return thisCentury > now.year ? thisCentury - 100 : thisCentury;
}
