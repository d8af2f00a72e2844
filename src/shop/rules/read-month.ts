/** The month `back` months before, "2026-11" → "2026-10". */
export function monthBefore(month: string, back: number): string {
  const at = Number(month.slice(0, 4)) * 12 + Number(month.slice(5)) - 1 - back;
  return `${Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;
}

/**
 * The month that a text begins with («октябрь …», «10.2026 …», «2026-10 …») and what follows it. `current` is the
 * month that runs: a name without a year is the latest that has begun.
 */
export function takeMonth(typed: string, current: string): { month: string; rest: string } | undefined {
  const numbers =
    /^(?:(?<month>0?[1-9]|1[0-2])[./](?<year>20\d\d)|(?<isoYear>20\d\d)-(?<isoMonth>0[1-9]|1[0-2])):? (?<rest>.+)$/.exec(
      typed,
    )?.groups;
  if (numbers !== undefined) {
    const { month = numbers.isoMonth ?? "", year = numbers.isoYear ?? "", rest = "" } = numbers;
    return { month: `${year}-${month.padStart(2, "0")}`, rest };
  }
  const { word = "", year, rest = "" } = named.exec(typed)?.groups ?? {};
  const at = names.findIndex((name) => name.test(word));
  if (at < 0) return undefined;
  return {
    month: year === undefined ? latest(at + 1, current) : `${year}-${String(at + 1).padStart(2, "0")}`,
    rest,
  };
}

/** The latest month of this number that has begun. */
function latest(month: number, current: string): string {
  const year = Number(current.slice(0, 4)) - (month > Number(current.slice(5)) ? 1 : 0);
  return `${year}-${String(month).padStart(2, "0")}`;
}

// «октябрь 2025» alone is no sum of 2 025: a sum must follow the year.
const named =
  /^(?:(?:за|в|for|in) )?(?<word>\p{L}{3,9})\.?(?: (?<year>20\d\d)(?:(?: г\.?)?:? (?=\S)|$))?:? ?(?<rest>.*)$/u;
const names = [
  /^(?:янв|jan)/,
  /^(?:фев|feb)/,
  /^(?:март|мар$|mar)/,
  /^(?:апр|apr)/,
  /^(?:ма[йяе]$|may)/,
  /^(?:июн|jun)/,
  /^(?:июл|jul)/,
  /^(?:авг|aug)/,
  /^(?:сен|sep)/,
  /^(?:окт|oct)/,
  /^(?:ноя|nov)/,
  /^(?:дек|dec)/,
];
