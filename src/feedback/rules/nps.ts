import { DateTime } from "luxon";

export type Band = "promoter" | "passive" | "detractor";

/** rules.md §10. */
export function bandOf(score: number): Band {
  if (score >= 9) return "promoter";
  return score >= 7 ? "passive" : "detractor";
}

/** How many answers there were of each kind, and what became of the questions. */
export interface NpsCounts {
  promoters: number;
  passives: number;
  detractors: number;
  /** Questions that went out in the span, and those of them that have an answer. */
  asked: number;
  replied: number;
}

/** `nps` from −100 to 100 and `margin`, its standard error; both left out while the answers are too few. */
export interface NpsFigure extends NpsCounts {
  answers: number;
  nps?: number;
  margin?: number;
  /** Of the questions asked, in percent. */
  ratePercent?: number;
}

const answersMin = 10;
const trendMin = 30;

export function npsOf(counts: NpsCounts): NpsFigure {
  const { promoters, passives, detractors, asked, replied } = counts;
  const answers = promoters + passives + detractors;
  const rate = asked < answersMin ? {} : { ratePercent: Math.round((replied / asked) * 100) };
  if (answers < answersMin) return { ...counts, answers, ...rate };
  const [p, d] = [promoters / answers, detractors / answers];
  const margin = Math.round(100 * Math.sqrt((p + d - (p - d) ** 2) / answers));
  return { ...counts, answers, nps: Math.round((p - d) * 100), margin, ...rate };
}

/** How the figure has moved; undefined where one of the two rests on too few answers to say so. */
export function npsChange(now: NpsFigure, before: NpsFigure): number | undefined {
  if (now.answers < trendMin || before.answers < trendMin) return undefined;
  return now.nps === undefined || before.nps === undefined ? undefined : now.nps - before.nps;
}

const apartDays = 90;
/** So long a question waits for its answer. */
export const windowDays = 14;
const eveningHour = 18;

/** Whether the client may be asked at that moment: once in ninety days. */
export function mayAskAgain(lastAskedAt: DateTime, at: DateTime): boolean {
  return at >= lastAskedAt.plus({ days: apartDays });
}

/** Questions since then stand in the way of one at that moment. */
export function apartSince(at: DateTime): DateTime {
  return at.minus({ days: apartDays });
}

/** When to ask about a purchase; on the same day it is the evening. `soldAt` is in the shop's zone. */
export function askAt(soldAt: DateTime, afterDays: number): DateTime {
  if (afterDays > 0) return soldAt.plus({ days: afterDays });
  const evening = soldAt.startOf("day").set({ hour: eveningHour });
  const soon = soldAt.plus({ hours: 1 });
  return DateTime.max(evening, soon);
}

/** A question that came long ago is answered no more. */
export function isOver(askedAt: DateTime, now: DateTime): boolean {
  return now > askedAt.plus({ days: windowDays });
}
