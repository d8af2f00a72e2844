import type { DateTime } from "luxon";
import { clockRules } from "./clock-rules.ts";
import { dateRules } from "./date-rules.ts";
import { dayRules } from "./day-rules.ts";
import { distanceRules } from "./distance-rules.ts";
import type { Draft } from "./draft.ts";
import { partRules } from "./part-rules.ts";
import { rangeRules } from "./range-rules.ts";

const rules = [...distanceRules, ...dayRules, ...rangeRules, ...dateRules, ...clockRules, ...partRules];

/** «Часов в 16», «ближе к вечеру»: words that change nothing. */
const hedge =
  /^(?:(?:час(?:ов|а|иков|ика)|ближе|примерно|ориентировочно|где-то|ровно|точно)(?= (?:в|во|к|ко|после|до|около|с) )|sometime|roughly|approximately)(?= )/u;
const between = /^(?:[\s,;]|[–—-](?= (?:в |at |\d{1,2}[:.]\d{2})))+/u;

/** Everything the phrase says, or nothing when a word of it is left unread. The phrase is in small letters, ё as е. */
export function readPhrase(phrase: string, now: DateTime): Draft | undefined {
  const draft: Draft = { now, today: now.startOf("day"), dates: [] };
  let rest = phrase.replace(/\(([^()]*)\)/g, " $1 ").trim();
  while (rest !== "") {
    const read = readBeginning(rest, draft);
    if (read === 0) return undefined;
    rest = rest.slice(read).replace(between, "");
  }
  return draft;
}

function readBeginning(rest: string, draft: Draft): number {
  const skipped = hedge.exec(rest)?.[0].length;
  if (skipped !== undefined) return skipped;
  for (const rule of rules) {
    const match = rule.pattern.exec(rest);
    if (match !== null && rule.add(draft, match)) return match[0].length;
  }
  return 0;
}
