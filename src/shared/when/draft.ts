import type { DateTime } from "luxon";

/** What the words of a phrase have said so far, before it is settled which instant they mean. */
export interface Draft {
  /** The start of today in the reader's zone. */
  today: DateTime;
  now: DateTime;
  dates: DateTime[];
  weekday?: number;
  /** A day in a week that was said («через неделю»): the weekday falls inside it, without one it is the day. */
  week?: DateTime;
  clock?: { hour: number; minute: number };
  /** «15:00 мск»: where the clock shows it, when that is not the reader's zone. */
  clockZone?: string;
  /** The hour stands bare (`в 3`), so a part of the day may still turn it: `в 3 … дня`. */
  bareHour?: boolean;
  part?: DayPart;
  /** «Через 2 часа»: an instant that needs neither a day nor a clock. */
  instant?: DateTime;
  impossible?: boolean;
}

export type DayPart = "morning" | "forenoon" | "noon" | "afternoon" | "evening" | "night";

/** One way to read the beginning of a phrase: what it looks like and what it adds to the draft. */
export interface WhenRule {
  pattern: RegExp;
  /** False: these words mean something else here, let the next rule try. */
  add(draft: Draft, match: RegExpExecArray): boolean;
}

/** A rule's pattern: at the beginning, ending where the word ends. */
export function at(source: string): RegExp {
  return new RegExp(`^(?:${source})(?![\\p{L}\\p{N}])`, "u");
}

export function addDate(draft: Draft, date: DateTime | undefined): boolean {
  if (date?.isValid) draft.dates.push(date.startOf("day"));
  else draft.impossible = true;
  return true;
}

export function dayKnown({ dates, weekday, week }: Draft): boolean {
  return dates.length > 0 || weekday !== undefined || week !== undefined;
}
