import * as english from "chrono-node/en";
import * as russian from "chrono-node/ru";
import { DateTime } from "luxon";
import { defaultHour, yearsMax } from "./settle.ts";

/** «12 мин» is how long, chrono takes it for «через 12 мин». */
const duration = /^\d+(?:[.,]\d+)? ?[a-zа-я]/;

/**
 * What our own rules do not know («a fortnight from today»). chrono drops what it does not understand and then
 * answers wrongly, so only one result that covers the whole phrase counts.
 */
export function readByChrono(
  phrase: string,
  now: DateTime,
): { at: DateTime; timeGiven: boolean } | undefined {
  if (duration.test(phrase) && !/from now|from today|later/.test(phrase)) return undefined;

  const parser = /[а-я]/.test(phrase) ? russian.casual : english.GB;
  const reference = { instant: now.toJSDate(), timezone: now.offset };
  const [result, another] = parser.parse(phrase, reference, { forwardDate: true });
  if (result === undefined || another !== undefined || result.end || result.text.length < phrase.length)
    return undefined;

  const { start } = result;
  const timeGiven = start.isCertain("hour");
  const at = DateTime.fromObject(
    {
      year: start.get("year") ?? now.year,
      month: start.get("month") ?? now.month,
      day: start.get("day") ?? now.day,
      hour: timeGiven ? (start.get("hour") ?? defaultHour) : defaultHour,
      minute: timeGiven ? (start.get("minute") ?? 0) : 0,
    },
    { zone: now.zone },
  );
  return at.isValid && at < now.plus({ years: yearsMax }) ? { at, timeGiven } : undefined;
}
