import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { isOutOfReach, retryAt, usualRetry } from "../../../src/calls/rules/retry-ladder.ts";

const shop = { retry: usualRetry, workDays: [1, 2, 3, 4, 5, 6], staffQuiet: { from: "21:00", to: "08:00" } };

test.each<[string, "no-answer" | "busy", number, string]>([
  // 21 November 2026 is a Saturday; the shop rests on Sundays.
  ["2026-11-20T10:00", "no-answer", 1, "2026-11-21 17:00"],
  ["2026-11-20T13:59", "no-answer", 1, "2026-11-21 17:00"],
  ["2026-11-20T14:00", "no-answer", 1, "2026-11-21 11:00"],
  ["2026-11-20T18:30", "no-answer", 2, "2026-11-21 11:00"],
  ["2026-11-21T10:00", "no-answer", 1, "2026-11-23 17:00"],
  ["2026-11-21T16:00", "no-answer", 2, "2026-11-23 11:00"],
  ["2026-11-16T10:00", "no-answer", 3, "2026-11-19 17:00"],
  ["2026-11-16T16:00", "no-answer", 4, "2026-11-19 11:00"],
  ["2026-11-19T16:00", "no-answer", 3, "2026-11-23 11:00"],
  ["2026-11-20T10:00:40", "busy", 1, "2026-11-20 10:30"],
  ["2026-11-20T18:00", "busy", 2, "2026-11-20 18:30"],
  ["2026-11-20T20:45", "busy", 1, "2026-11-21 08:00"],
  ["2026-11-20T07:00", "busy", 1, "2026-11-20 08:00"],
  ["2026-11-20T10:00", "busy", 3, "2026-11-23 17:00"],
])(
  "a call at %s that got «%s» for the %i. time in a row is tried again at %s",
  (at, outcome, missedInARow, expected) => {
    const now = DateTime.fromISO(at, { zone: "Europe/Moscow" });
    expect(retryAt({ outcome, missedInARow }, shop, now).toFormat("yyyy-MM-dd HH:mm")).toBe(expected);
  },
);

test("a shop's own numbers are its ladder", () => {
  const own = {
    ...shop,
    workDays: [7],
    retry: { ...usualRetry, morningAt: "09:15", restAfter: 2, restDays: 1, busyMinutes: 5 },
  };
  const now = DateTime.fromISO("2026-11-20T15:00", { zone: "Asia/Vladivostok" });
  expect(retryAt({ outcome: "busy", missedInARow: 1 }, own, now).toFormat("dd HH:mm")).toBe("20 15:05");
  expect(retryAt({ outcome: "busy", missedInARow: 2 }, own, now).toFormat("dd HH:mm")).toBe("22 09:15");
});

test("after five unanswered calls in a row a lead may be given up, not after four", () => {
  expect([4, 5, 6].map((missed) => isOutOfReach(missed, usualRetry))).toEqual([false, true, true]);
});
