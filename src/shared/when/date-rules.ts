import { DateTime } from "luxon";
import { monthOf, monthWord } from "./calendar-words.ts";
import { addDate, at, type Draft, type WhenRule } from "./draft.ts";

/** A day and a month written a few weeks ago are a slip; written long ago, they mean the coming year. */
const pastDaysMax = 31;
const year = "(?:,? (?<year>\\d{4}|\\d{2}(?= ?г))(?: ?г(?:ода)?\\.?)?)?";

/** Days by their date: `25.11`, `25.11.26`, `25/11`, `2026-11-25`, «25 ноября», `Nov 25`, «25 числа». */
export const dateRules: readonly WhenRule[] = [
  {
    pattern: at("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})"),
    add: (draft, { groups }) => byGroups(draft, groups),
  },
  {
    pattern: at(
      "(?:(?:на|к) )?(?<day>\\d{1,2})[./-](?<month>\\d{1,2})[./-](?<year>\\d{4}|\\d{2})(?: ?(?:г|года)\\.?)?",
    ),
    add: (draft, { groups }) => byGroups(draft, groups),
  },
  { pattern: at("(?:(?:на|к) )?(?<day>\\d{1,2})(?<sign>[./-])(?<month>\\d{1,2})"), add: dayAndMonth },
  {
    pattern: at(
      `(?:(?:на|к|on|by) )?(?:the )?(?<day>\\d{1,2})(?:-?го|st|nd|rd|th)?(?: of)? ?(?<name>${monthWord})${year}`,
    ),
    add: (draft, { groups }) => byGroups(draft, groups),
  },
  {
    pattern: at(
      `(?:on )?(?<name>${monthWord}) (?:the )?(?<day>\\d{1,2})(?:st|nd|rd|th)?(?:,? (?<year>\\d{4}))?`,
    ),
    add: (draft, { groups }) => byGroups(draft, groups),
  },
  {
    pattern: at(
      "(?:(?:на|к) )?(?<day>\\d{1,2})(?:-?го|-?е|-?му)?(?: числ[ауо])|(?:на )?(?<short>\\d{1,2})-?го",
    ),
    add: dayOfMonth,
  },
  { pattern: at("(?:on )?the (?<short>\\d{1,2})(?:st|nd|rd|th)"), add: dayOfMonth },
  {
    pattern: at(
      `(?:(?:в|к|at|in|by) )?(?:the )?(?:(?<start>начал[еу]|start of|beginning of|early)|` +
        `(?<middle>середин[еу]|middle of|mid)|конц[еу]|end of|late) (?<name>${monthWord})`,
    ),
    add: partOfMonth,
  },
  {
    pattern: at(`(?:в|in) (?<name>${monthWord})`),
    add: (draft, { groups }) => byGroups(draft, { ...groups, day: "1" }),
  },
];

/** `15.30` and `10-00` may be a clock: when the month cannot be, or when the day is already known. */
function dayAndMonth(draft: Draft, { groups }: RegExpExecArray): boolean {
  const day = Number(groups?.day);
  const month = Number(groups?.month);
  const clock = day < 24 && month < 60 && groups?.month?.length === 2;
  if (groups?.sign === "-" && clock) return false;
  const date = dateOf(draft.today, day, month);
  const [known] = draft.dates;
  if (clock && (month < 1 || month > 12 || (known !== undefined && !date?.hasSame(known, "day"))))
    return false;
  if (clock && draft.weekday !== undefined && !fits(date, draft)) return false;
  return addDate(draft, date);
}

function fits(date: DateTime | undefined, draft: Draft): boolean {
  return date?.weekday === draft.weekday && date !== undefined && date < draft.today.plus({ days: 60 });
}

function byGroups(draft: Draft, groups: Record<string, string> | undefined): boolean {
  const month = groups?.name === undefined ? Number(groups?.month) : monthOf(groups.name);
  return addDate(draft, dateOf(draft.today, Number(groups?.day), month, groups?.year));
}

/** «В начале декабря» is its first day, «в конце» its last; a day that has gone means the coming year's. */
function partOfMonth(draft: Draft, { groups }: RegExpExecArray): boolean {
  const month = monthOf(groups?.name ?? "");
  const dayIn = (inYear: number) => {
    const first = DateTime.fromObject({ year: inYear, month, day: 1 }, { zone: draft.today.zone });
    if (groups?.start !== undefined) return first;
    return groups?.middle === undefined ? first.endOf("month").startOf("day") : first.set({ day: 15 });
  };
  const thisYear = dayIn(draft.today.year);
  return addDate(draft, thisYear < draft.today ? dayIn(draft.today.year + 1) : thisYear);
}

function dayOfMonth(draft: Draft, { groups }: RegExpExecArray): boolean {
  const day = Number(groups?.day ?? groups?.short);
  const month = [0, 1, 2]
    .map((months) => draft.today.startOf("month").plus({ months }))
    .find((start) => reaches(start, day, draft.today));
  return addDate(draft, month?.set({ day }));
}

function reaches(start: DateTime, day: number, today: DateTime): boolean {
  return day >= 1 && day <= (start.daysInMonth ?? 0) && start.set({ day }) >= today;
}

/** The date that is meant, or nothing when the calendar has no such day. */
function dateOf(today: DateTime, day: number, month: number, yearSaid?: string): DateTime | undefined {
  if (yearSaid !== undefined) return real(today, day, month, fullYear(yearSaid));
  const thisYear = real(today, day, month, today.year);
  if (thisYear !== undefined && thisYear >= today.minus({ days: pastDaysMax })) return thisYear;
  const nextYear = real(today, day, month, today.year + 1);
  // A day that this year lacks and that is still ahead (29.02) is a slip, not the year after.
  return thisYear === undefined && month >= today.month ? undefined : nextYear;
}

function fullYear(text: string): number {
  const digits = Number(text.replace("'", ""));
  return digits < 100 ? 2000 + digits : digits;
}

function real(today: DateTime, day: number, month: number, inYear: number): DateTime | undefined {
  const date = DateTime.fromObject({ year: inYear, month, day }, { zone: today.zone });
  return date.isValid ? date : undefined;
}
