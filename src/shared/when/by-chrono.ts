import * as english from "chrono-node/en";
import * as russian from "chrono-node/ru";
import { DateTime } from "luxon";
import { momentOn } from "../local-time.ts";
import { defaultHour, yearsMax } from "./settle.ts";

/** Only distances: left alone, «12 мин» or «час» says how long, and `last friday` becomes the next one. */
const distance = /(?:^| )(?:через|спустя|in|later|from (?:now|today|tomorrow))(?: |$)/;

/**
 * What our own rules do not know (`3 days from now`, `in 2 days 3 hours`). chrono drops what it does not understand and then
 * answers wrongly, so only one result that covers the whole phrase counts.
 */
export function readByChrono(
  phrase: string,
  now: DateTime,
): { at: DateTime; timeGiven: boolean } | undefined {
  if (!distance.test(phrase)) return undefined;

  const parser = /[а-я]/.test(phrase) ? russian.casual : english.GB;
  const reference = { instant: now.toJSDate(), timezone: now.offset };
  const [result, another] = parser.parse(phrase, reference, { forwardDate: true });
  if (result === undefined || another !== undefined || result.end || result.text.length < phrase.length)
    return undefined;

  const { start } = result;
  const timeGiven = start.isCertain("hour");
  const date = {
    year: start.get("year") ?? now.year,
    month: start.get("month") ?? now.month,
    day: start.get("day") ?? now.day,
  };
  const time = timeGiven
    ? `${start.get("hour") ?? defaultHour}:${start.get("minute") ?? 0}`
    : `${defaultHour}:0`;
  const at = momentOn(DateTime.fromObject(date, { zone: now.zone }), time);
  return at.isValid && at < now.plus({ years: yearsMax }) ? { at, timeGiven } : undefined;
}
