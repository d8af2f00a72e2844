import type { SegmentContext, SegmentFacts } from "./segment-facts.ts";

type Rhythm = Pick<
  SegmentFacts,
  "days" | "lastPurchaseAt" | "sleepsAt" | "plannedCycleDays" | "productCycleDays"
>;

/** From so many purchase days on a client has a rhythm of his own. */
export const ownRhythmDays = 3;

/**
 * How far a buyer is in his cycle: «пора предложить» in the shop's window of it (`due`, percent) or until he sleeps,
 * whichever is earlier; then he cools until he sleeps. rules.md §2.
 */
export function rhythmOf(
  client: Rhythm,
  { now, policy, due }: Pick<SegmentContext, "now" | "policy" | "due">,
): "early" | "due" | "cooling" | undefined {
  const { lastPurchaseAt, sleepsAt } = client;
  if (!lastPurchaseAt || !sleepsAt || now.toMillis() > sleepsAt.getTime()) return undefined;
  const silentMs = now.toMillis() - lastPurchaseAt.getTime();
  const cycleMs = (sleepsAt.getTime() - lastPurchaseAt.getTime()) / cyclesToSleep(client, policy);
  if (silentMs * 100 < due.from * cycleMs) return "early";
  return silentMs * 100 <= due.till * cycleMs ? "due" : "cooling";
}

/** How many cycles pass until he sleeps: one where the cycle was planned, the shop's patience where it was found. */
function cyclesToSleep(client: Rhythm, { patience, shopMedianGapDays }: SegmentContext["policy"]): number {
  if (client.plannedCycleDays !== undefined || client.productCycleDays !== undefined) return 1;
  return client.days.length >= ownRhythmDays || shopMedianGapDays !== undefined ? patience : 1;
}
