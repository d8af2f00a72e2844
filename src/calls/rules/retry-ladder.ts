import type { DateTime } from "luxon";
import { workingDay } from "../../shared/working-day.ts";
import { outOfQuiet, type QuietHours } from "./quiet.ts";

/** The numbers of the ladder; a shop sets its own. Times are "HH:MM" of the shop. */
export interface RetryPolicy {
  busyMinutes: number;
  morningAt: string;
  eveningAt: string;
  /** From so many unanswered calls in a row the next one waits `restDays`. */
  restAfter: number;
  restDays: number;
  giveUpAfter: number;
}

export interface RetryShop {
  retry: RetryPolicy;
  /** ISO weekdays, 1 = Monday. */
  workDays: readonly number[];
  staffQuiet: QuietHours;
}

export const usualRetry: RetryPolicy = {
  busyMinutes: 30,
  morningAt: "11:00",
  eveningAt: "17:00",
  restAfter: 3,
  restDays: 3,
  giveUpAfter: 5,
};

/** A call that nobody took; `missedInARow` counts it in. */
export interface Missed {
  outcome: "no-answer" | "busy";
  missedInARow: number;
}

const secondHalfFrom = 14;

/**
 * When to try again (dialogues §3.6): a busy line in half an hour; no answer on the next working day in the other
 * half of it; after three in a row three days later. Never in the quiet hours. `now` is in the shop's zone.
 */
export function retryAt(missed: Missed, { retry, workDays, staffQuiet }: RetryShop, now: DateTime): DateTime {
  const rests = missed.missedInARow >= retry.restAfter;
  if (missed.outcome === "busy" && !rests) {
    return outOfQuiet(now.plus({ minutes: retry.busyMinutes }).startOf("minute"), staffQuiet);
  }
  const day = workingDay(now.startOf("day").plus({ days: rests ? retry.restDays : 1 }), workDays);
  const [hour = 0, minute = 0] = (now.hour < secondHalfFrom ? retry.eveningAt : retry.morningAt)
    .split(":")
    .map(Number);
  return outOfQuiet(day.set({ hour, minute }), staffQuiet);
}

/** After so many in a row a lead is proposed to be lost as «Нет связи»; nobody is lost by himself. */
export function isOutOfReach(
  missedInARow: number,
  { giveUpAfter }: Pick<RetryPolicy, "giveUpAfter">,
): boolean {
  return missedInARow >= giveUpAfter;
}
