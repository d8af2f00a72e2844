import type { DateTime } from "luxon";
import type { LastScore, Purpose, Reach } from "../../clients/index.ts";
import { sinceDays } from "./calendar-tests.ts";

export const consentWords = ["pd", "birthday", "dates", "renew", "promo"] as const satisfies Purpose[];
/** Whether the shop can write to him: he joined, he stopped the bot since, or he never came. */
export const reachWords = ["joined", "blocked", "never"] as const;
export const npsWords = ["promoter", "passive", "detractor"] as const;

export type NpsWord = (typeof npsWords)[number];

/** An older answer says nothing of today. */
export const scoreDays = 365;

/** From these scores on; rules.md §10. */
const promoterFrom = 9;
const passiveFrom = 7;

export function reachOf(reach: Reach | undefined): (typeof reachWords)[number] {
  if (reach === undefined) return "never";
  return reach.blocked === true ? "blocked" : "joined";
}

/** The group of the last answer; none of an answer older than a year. */
export function npsOf(last: LastScore | undefined, ctx: { now: DateTime }): NpsWord | undefined {
  if (last === undefined || last.at < sinceDays(scoreDays, ctx)) return undefined;
  if (last.score >= promoterFrom) return "promoter";
  return last.score >= passiveFrom ? "passive" : "detractor";
}

/** What of 0–10 the group is, both inclusive. */
export function scoresOf(group: NpsWord): { from: number; to: number } {
  if (group === "promoter") return { from: promoterFrom, to: 10 };
  return group === "passive" ? { from: passiveFrom, to: promoterFrom - 1 } : { from: 0, to: passiveFrom - 1 };
}
