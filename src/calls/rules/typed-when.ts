import type { DateTime } from "luxon";
import { isWhenWord } from "../../shared/when/lexicon.ts";
import { readWhen, type WhenReading } from "../../shared/when.ts";

/**
 * Reads a typed time; `day` is one that was chosen before: a clock time alone is of that day, and whoever names
 * another day means that one.
 */
export function readTypedWhen(text: string, { now, day }: { now: DateTime; day?: DateTime }): WhenReading {
  const plain = readWhen(text, { now });
  if (day === undefined || (!plain.ok && plain.refusal === "unreadable")) return plain;
  const ofDay = readWhen(`${day.toFormat("dd.MM.yyyy")} ${text}`, { now });
  return ofDay.ok || ofDay.refusal === "past" ? ofDay : plain;
}

const opening = /^(?:в|во|на|к|ко|с|до|после|через|at|on|in|by|after|before|the|\d+)$/iu;
const clockOrDate = /^\d{1,2}[.:/–-]\d{1,2}(?![\d–-])/;

/** Whether a text that is no readable time was meant as one: it begins as times do, not as a number of a phone. */
export function isMeantAsWhen(text: string): boolean {
  const word = text
    .trim()
    .split(/\s+/)
    .find((one) => !opening.test(one));
  return word !== undefined && isWhenWord(word) && (/\p{L}/u.test(word) || clockOrDate.test(word));
}
