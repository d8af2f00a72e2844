import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { changePercent, shareOf } from "../../../src/reports/rules/compare.ts";
import {
  choiceOf,
  neighbourOf,
  type PeriodChoice,
  type PeriodKind,
  periodCode,
  periodOf,
  periodPattern,
} from "../../../src/reports/rules/period.ts";

function spans(choice: PeriodChoice, now: string, zone = "Europe/Moscow") {
  const { from, until, before } = periodOf(choice, DateTime.fromISO(now, { zone }));
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
  ["quarter", 0, "2026-11-21T15:30", ["01.10 00:00", "01.01 00:00", "01.07 00:00", "21.08 15:30"]],
  ["year", 0, "2026-11-21T15:30", ["01.01 00:00", "01.01 00:00", "01.01 00:00", "21.11 15:30"]],
] as const)("%s, %i ago, at %s", (kind, back, now, expected) => {
  expect(spans({ kind, back }, now)).toEqual(expected);
});

test.each([
  ["2026-11-01", "2026-11-15", ["01.11 00:00", "16.11 00:00", "17.10 00:00", "01.11 00:00"]],
  ["2026-11-20", "2026-11-21", ["20.11 00:00", "22.11 00:00", "18.11 00:00", "19.11 15:30"]],
] as const)("own days %s to %s are compared with as many before", (first, last, expected) => {
  expect(spans({ kind: "own", first, last }, "2026-11-21T15:30")).toEqual(expected);
});

test("a day on which the clock is put back has twenty-five hours", () => {
  const { from, until } = periodOf(
    { kind: "day", back: 0 },
    DateTime.fromISO("2026-10-25T12:00", { zone: "Europe/Berlin" }),
  );
  expect(until.diff(from, "hours").hours).toBe(25);
});

test("a period goes over a button and back", () => {
  const kinds: PeriodKind[] = ["day", "week", "month", "quarter", "year"];
  const choices: PeriodChoice[] = [
    ...kinds.flatMap((kind) => [0, 1, 9_999].map((back) => ({ kind, back }))),
    { kind: "own", first: "2026-11-01", last: "2026-11-15" },
    { kind: "own", first: "2000-01-01", last: "2099-12-31" },
  ];
  for (const choice of choices) {
    expect(periodCode(choice)).toMatch(periodPattern);
    expect(choiceOf(periodCode(choice))).toEqual(choice);
  }
  expect(choiceOf("nonsense")).toEqual({ kind: "week", back: 0 });
});

test("own days go on by as many days, never past today", () => {
  const now = DateTime.fromISO("2026-11-21T15:30", { zone: "Europe/Moscow" });
  const own = periodOf({ kind: "own", first: "2026-11-01", last: "2026-11-10" }, now);
  expect(neighbourOf(own, -1, now)).toEqual({ kind: "own", first: "2026-10-22", last: "2026-10-31" });
  expect(neighbourOf(own, 1, now)).toEqual({ kind: "own", first: "2026-11-11", last: "2026-11-20" });
  const running = periodOf({ kind: "week", back: 0 }, now);
  expect(neighbourOf(running, 1, now)).toBeUndefined();
  expect(neighbourOf(running, -1, now)).toEqual({ kind: "week", back: 1 });
});

test("shares and changes are silent under ten cases", () => {
  expect(shareOf(4, 9)).toBeUndefined();
  expect(shareOf(4, 10)).toBe(40);
  expect(changePercent([120, 100], [10, 9])).toBeUndefined();
  expect(changePercent([120, 100], [9, 10])).toBeUndefined();
  expect(changePercent([112, 100], [10, 10])).toBe(12);
  expect(changePercent([50, 100], [10, 10])).toBe(-50);
});
