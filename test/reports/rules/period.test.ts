import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { changePercent, shareOf } from "../../../src/reports/rules/compare.ts";
import { type PeriodKind, periodOf } from "../../../src/reports/rules/period.ts";

function spans(kind: PeriodKind, back: number, now: string, zone = "Europe/Moscow") {
  const { from, until, before } = periodOf(kind, back, DateTime.fromISO(now, { zone }));
  return [from, until, before.from, before.until].map((at) => at.toFormat("dd.MM HH:mm"));
}

test.each([
  ["day", 0, "2026-11-21T15:30", ["21.11 00:00", "22.11 00:00", "20.11 00:00", "20.11 15:30"]],
  ["day", 1, "2026-11-21T15:30", ["20.11 00:00", "21.11 00:00", "19.11 00:00", "20.11 00:00"]],
  ["week", 0, "2026-11-21T15:30", ["16.11 00:00", "23.11 00:00", "09.11 00:00", "14.11 15:30"]],
  ["week", 0, "2026-11-16T00:00", ["16.11 00:00", "23.11 00:00", "09.11 00:00", "09.11 00:00"]],
  ["week", 2, "2026-11-21T15:30", ["02.11 00:00", "09.11 00:00", "26.10 00:00", "02.11 00:00"]],
  ["month", 0, "2026-03-31T12:00", ["01.03 00:00", "01.04 00:00", "01.02 00:00", "28.02 12:00"]],
  ["month", 1, "2026-03-31T12:00", ["01.02 00:00", "01.03 00:00", "01.01 00:00", "01.02 00:00"]],
] as const)("%s, %i ago, at %s", (kind, back, now, expected) => {
  expect(spans(kind, back, now)).toEqual(expected);
});

test("a day on which the clock is put back has twenty-five hours", () => {
  const { from, until } = periodOf("day", 0, DateTime.fromISO("2026-10-25T12:00", { zone: "Europe/Berlin" }));
  expect(until.diff(from, "hours").hours).toBe(25);
});

test("shares and changes are silent under ten cases", () => {
  expect(shareOf(4, 9)).toBeUndefined();
  expect(shareOf(4, 10)).toBe(40);
  expect(changePercent([120, 100], [10, 9])).toBeUndefined();
  expect(changePercent([120, 100], [9, 10])).toBeUndefined();
  expect(changePercent([112, 100], [10, 10])).toBe(12);
  expect(changePercent([50, 100], [10, 10])).toBe(-50);
});
