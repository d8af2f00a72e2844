import type { DateTime } from "luxon";
import type { PeriodChoice } from "./period.ts";

export const digestKinds = ["daily", "weekly", "monthly"] as const;
export type DigestKind = (typeof digestKinds)[number];

/** Later than this it tells nothing new. */
export const lateHours = 6;

/** What an owner hears who has switched nothing. */
export const standardDigests: Readonly<Record<DigestKind, boolean>> = {
  daily: false,
  weekly: true,
  monthly: false,
};

export interface DueDigest {
  kind: DigestKind;
  at: DateTime;
  /** The first local day of what it is about: it comes once for that. */
  of: string;
  choice: PeriodChoice;
}

/**
 * The digests whose hour came within the last six hours: every evening the day, on Mondays the week and on the
 * first the month that is over. `now` is in the shop's zone.
 */
export function dueDigests(now: DateTime): DueDigest[] {
  const today = now.startOf("day");
  const evening = today.set({ hour: 20 });
  const morning = today.set({ hour: 9 });
  const offered: DueDigest[] = [
    { kind: "daily", at: evening, of: iso(today), choice: { kind: "day", back: 0 } },
    ...(today.weekday === 1 ? [weekly(today, morning)] : []),
    ...(today.day === 1 ? [monthly(today, morning)] : []),
    // An evening that came late, after midnight, is still told of the day it was.
    ...[today.minus({ days: 1 })].map((day) => ({
      kind: "daily" as const,
      at: evening.minus({ days: 1 }),
      of: iso(day),
      choice: { kind: "day" as const, back: 1 },
    })),
  ];
  return offered.filter(({ at }) => at <= now && now < at.plus({ hours: lateHours }));
}

function weekly(today: DateTime, at: DateTime): DueDigest {
  return { kind: "weekly", at, of: iso(today.minus({ weeks: 1 })), choice: { kind: "week", back: 1 } };
}

function monthly(today: DateTime, at: DateTime): DueDigest {
  return { kind: "monthly", at, of: iso(today.minus({ months: 1 })), choice: { kind: "month", back: 1 } };
}

function iso(day: DateTime): string {
  return day.toFormat("yyyy-MM-dd");
}
