import fc from "fast-check";
import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { endsCallbacks, isMissed, mayUndo, outcomes } from "../../../src/calls/rules/call.ts";
import { isAnsweredBy, isOnTime } from "../../../src/calls/rules/callback.ts";
import { inOrderOfDay, sectionOf } from "../../../src/calls/rules/day-plan.ts";
import { outOfQuiet, quietUntil } from "../../../src/calls/rules/quiet.ts";
import { isOffered, snoozes, snoozeTime } from "../../../src/calls/rules/snooze.ts";

const zone = "Europe/Moscow";
const at = (iso: string) => DateTime.fromISO(iso, { zone });
const night = { from: "21:00", to: "08:00" };
const noon = at("2026-11-21T12:00:30");

test("every outcome is missed, ends the callbacks, or neither", () => {
  expect(outcomes.filter(isMissed)).toEqual(["no-answer", "busy"]);
  expect(outcomes.filter(endsCallbacks)).toEqual(["refused", "wrong-number"]);
});

test.each([
  [60, true],
  [61, false],
])("%i seconds after a write its undo is open: %s", (seconds, open) => {
  expect(mayUndo(noon.toJSDate(), noon.plus({ seconds }))).toBe(open);
});

describe("on time", () => {
  const firstDueAt = noon.toJSDate();
  test.each([
    [-600, true],
    [0, true],
    [60, true],
    [61, false],
  ])("an outcome %i minutes after the first due time: %s", (minutes, onTime) => {
    expect(isOnTime({ firstDueAt, timeGiven: true }, noon.plus({ minutes }))).toBe(onTime);
  });

  test.each([
    [-600, true],
    [11 * 60, true],
    [12 * 60, false],
  ])("where only a day was said, an outcome %i minutes after our hour: %s", (minutes, onTime) => {
    expect(isOnTime({ firstDueAt, timeGiven: false }, noon.plus({ minutes }))).toBe(onTime);
  });
});

describe("which callbacks a contact answers", () => {
  const callback = (minutes: number, chosenBy: "seller" | "ladder" | "return" = "seller") => ({
    ...{ id: "callback", chosenBy, dueAt: noon.plus({ minutes }).toJSDate() },
  });
  test.each([
    ["one that is overdue", callback(-300), "answered", undefined, true],
    ["one within the hour", callback(60), "no-answer", undefined, true],
    ["one a minute later than that", callback(61), "answered", undefined, false],
    ["one for another day that was meant", callback(3000), "answered", "callback", true],
    ["the bot's own retry", callback(3000, "ladder"), "answered", undefined, true],
    ["the way back after a refusal", callback(3000, "return"), "answered", undefined, false],
    ["any, when the client refuses", callback(3000), "refused", undefined, true],
    ["any, when the number is wrong", callback(3000), "wrong-number", undefined, true],
  ] as const)("%s", (_what, open, outcome, meant, answered) => {
    expect(isAnsweredBy(open, { outcome }, noon, meant)).toBe(answered);
  });
});

describe("quiet hours of the staff, 21:00–08:00", () => {
  test.each([
    ["2026-11-21T20:59", undefined],
    ["2026-11-21T21:00", "2026-11-22T08:00"],
    ["2026-11-22T07:59", "2026-11-22T08:00"],
    ["2026-11-22T08:00", undefined],
  ])("at %s the quiet lasts until %s", (now, until) => {
    expect(quietUntil(at(now), night)?.toFormat("yyyy-MM-dd'T'HH:mm")).toBe(until);
  });

  test("hours within one day work as well", () => {
    expect(quietUntil(at("2026-11-21T13:30"), { from: "13:00", to: "14:00" })?.hour).toBe(14);
    expect(quietUntil(at("2026-11-21T14:00"), { from: "13:00", to: "14:00" })).toBeUndefined();
  });

  test("whatever the moment, moved out of the quiet it is not quiet, and never earlier", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 525_600 }), (minutes) => {
        const moment = at("2026-01-01T00:00").plus({ minutes });
        const moved = outOfQuiet(moment, night);
        expect(quietUntil(moved, night)).toBeUndefined();
        expect(moved >= moment).toBe(true);
      }),
      { numRuns: 300 },
    );
  });
});

describe("the day", () => {
  test.each([
    ["a minute ago", "2026-11-21T11:59", true, "overdue"],
    ["this very minute", "2026-11-21T12:00", true, "timed"],
    ["yesterday without a time", "2026-11-20T11:00", false, "overdue"],
    ["today without a time, its usual hour gone", "2026-11-21T11:00", false, "untimed"],
  ])("a callback due %s stands there", (_what, due, timeGiven, section) => {
    expect(sectionOf({ dueAt: at(due).toJSDate(), timeGiven }, noon)).toBe(section);
  });

  test("goes overdue, by time, without a time, each by its time", () => {
    const row = (id: string, due: string, timeGiven = true) => {
      const dueAt = at(due).toJSDate();
      return { id, dueAt, section: sectionOf({ dueAt, timeGiven }, noon) };
    };
    const rows = [
      row("untimed", "2026-11-21T11:00", false),
      row("later", "2026-11-21T18:00"),
      row("soon", "2026-11-21T12:30"),
      row("old", "2026-11-19T17:00"),
      row("older", "2026-11-18T17:00", false),
    ];
    expect(inOrderOfDay(rows).map(({ id }) => id)).toEqual(["older", "old", "soon", "later", "untimed"]);
  });
});

describe("snoozes", () => {
  test.each([
    ["hour", "21 13:00"],
    ["evening", "21 18:00"],
    ["morning", "22 11:00"],
    ["tomorrow", "22 15:00"],
  ] as const)("%s at noon is %s", (snooze, time) => {
    expect(snoozeTime(snooze, noon).toFormat("dd HH:mm")).toBe(time);
  });

  test("this evening is offered while it is half an hour away", () => {
    expect(snoozes.filter((snooze) => !isOffered(snooze, at("2026-11-21T17:30")))).toEqual([]);
    expect(snoozes.filter((snooze) => !isOffered(snooze, at("2026-11-21T17:31")))).toEqual(["evening"]);
  });
});
