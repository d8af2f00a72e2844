/**
 * Why somebody of a group does not get a mailing, in the order in which the gate of the messages asks: each is
 * counted once, under the first that holds.
 */
export const leftReasons = [
  "not-joined",
  "blocked",
  "do-not-disturb",
  "no-consent",
  "complaint-open",
  "promo-cap",
] as const;
export type LeftReason = (typeof leftReasons)[number];

/** Who of a group gets it and who does not: `group` is the sum of the others. */
export interface Audience {
  group: number;
  reached: number;
  left: Record<LeftReason, number>;
}

/** `counted`: how many of the group fall under each reason, or under none; `capped`: of these, over the monthly two. */
export function audienceOf(counted: ReadonlyMap<string, number>, capped: number): Audience {
  const of = (reason: string) => counted.get(reason) ?? 0;
  const left = Object.fromEntries(leftReasons.map((reason) => [reason, of(reason)])) as Audience["left"];
  const open = of("open");
  left["promo-cap"] = Math.min(open, capped);
  const reached = open - left["promo-cap"];
  return { group: reached + Object.values(left).reduce((sum, one) => sum + one, 0), reached, left };
}
