import type { DateTime } from "luxon";
import { clockRules } from "./clock-rules.ts";
import { dateRules } from "./date-rules.ts";
import { dayRules } from "./day-rules.ts";
import { distanceRules } from "./distance-rules.ts";
import type { Draft } from "./draft.ts";

const rules = [...distanceRules, ...dayRules, ...dateRules, ...clockRules];

/** Everything the phrase says, or nothing when a word of it is left unread. The phrase is in small letters, ё as е. */
export function readPhrase(phrase: string, now: DateTime): Draft | undefined {
  const draft: Draft = { now, today: now.startOf("day"), dates: [] };
  let rest = phrase;
  while (rest !== "") {
    const read = readBeginning(rest, draft);
    if (read === 0) return undefined;
    rest = rest.slice(read).replace(/^[\s,;]+/, "");
  }
  return draft;
}

function readBeginning(rest: string, draft: Draft): number {
  for (const rule of rules) {
    const match = rule.pattern.exec(rest);
    if (match !== null && rule.add(draft, match)) return match[0].length;
  }
  return 0;
}
