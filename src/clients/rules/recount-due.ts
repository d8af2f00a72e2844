import type { DateTime } from "luxon";

/**
 * Whether it is time to look at all summaries again: for the first time, a week after the last one in the shop's
 * night, or at any hour when the nights of another day were missed.
 */
export function isRecountDue(endedAt: Date | undefined, here: DateTime): boolean {
  if (endedAt === undefined) return true;
  const days = (here.toMillis() - endedAt.getTime()) / dayMs;
  const isNight = here.hour >= 2 && here.hour < 6;
  return days >= 8 || (days >= 6.5 && isNight);
}

const dayMs = 86_400_000;
