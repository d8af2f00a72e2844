import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { birthdaysWithin } from "../../src/shared/birthdays.ts";
import { afterWorkingMinutes } from "../../src/shared/working-time.ts";
import { nextBirthday } from "../../src/touches/rules/birthday.ts";
import { defaultStandards } from "../../src/touches/rules/default-standards.ts";
import { heatOf, type LeadFacts, leadScore } from "../../src/touches/rules/lead-score.ts";
import { occurrencesOf, touchAt } from "../../src/touches/rules/schedule.ts";
import { readStepChange, type Step, type TouchGroup } from "../../src/touches/rules/standard.ts";
import { isSuppressed } from "../../src/touches/rules/suppressed.ts";
import { cycleDaysOf, type TouchedClient } from "../../src/touches/rules/touch-facts.ts";

const zone = "Europe/Moscow";
const at = (iso: string) => DateTime.fromISO(iso, { zone });
const anchor = at("2026-11-02T12:00");
const stepsOf = (group: TouchGroup) => defaultStandards.filter((step) => step.group === group);

/** What stands at that moment: `step` in force, or `> step day` that is waited for. */
function standing(
  group: TouchGroup,
  now: string,
  {
    contact,
    handled,
    cycle,
  }: { contact?: string; handled?: [step: string, offset: number, at: string]; cycle?: number } = {},
): string {
  const facts = {
    anchor,
    ...(contact ? { contactAt: at(contact) } : {}),
    ...(handled ? { handled: [{ stepId: handled[0], offsetDays: handled[1], at: at(handled[2]) }] } : {}),
  };
  const { due, next } = touchAt(occurrencesOf(stepsOf(group), cycle), facts, { now: at(now), lapseDays: 30 });
  if (due) return due.step.id;
  return next ? `> ${next.step.id} ${next.dueAt.toFormat("dd.MM HH:mm")}` : "nothing";
}

describe("the steps of a lead", () => {
  test.each([
    ["at once the first contact", "2026-11-02T12:00", {}, "lead-first"],
    ["nobody has called: it stays", "2026-11-20T12:00", {}, "lead-first"],
    ["on its thirtieth day it gives way", "2026-12-02T12:00", {}, "lead-last"],
    ["a minute before it does not", "2026-12-02T11:59", {}, "lead-first"],
    [
      "talked to at once: something useful the next day",
      "2026-11-02T13:00",
      { contact: "2026-11-02T12:20" },
      "> lead-useful 03.11 00:00",
    ],
    [
      "a minute before its day",
      "2026-11-02T23:59",
      { contact: "2026-11-02T12:20" },
      "> lead-useful 03.11 00:00",
    ],
    ["on its day", "2026-11-03T00:00", { contact: "2026-11-02T12:20" }, "lead-useful"],
    [
      "a contact on its day stands in for it",
      "2026-11-03T10:00",
      { contact: "2026-11-03T09:00" },
      "> lead-offer 09.11 00:00",
    ],
    [
      "a contact before the offer moves it by its own six days",
      "2026-11-10T10:00",
      { contact: "2026-11-05T09:00" },
      "> lead-offer 11.11 00:00",
    ],
    [
      "a step done by hand counts like a contact",
      "2026-11-03T11:00",
      { handled: ["lead-useful", 1, "2026-11-03T10:00"] as [string, number, string] },
      "> lead-offer 09.11 00:00",
    ],
    [
      "a contact before the lead came says nothing",
      "2026-11-02T12:00",
      { contact: "2026-11-01T12:00" },
      "lead-first",
    ],
    [
      "after the last question nothing is asked",
      "2026-12-05T12:00",
      { contact: "2026-12-04T12:00" },
      "nothing",
    ],
  ])("%s", (_what, now, facts, expected) => {
    expect(standing("lead", now, facts)).toBe(expected);
  });
});

describe("the steps of buyers", () => {
  test.each([
    [
      "the offer comes at four fifths of a cycle of 50 days",
      "newbie",
      "2026-12-12T00:00",
      50,
      "2026-11-20T10:00",
      "newbie-offer",
    ],
    [
      "not a minute sooner",
      "newbie",
      "2026-12-11T23:59",
      50,
      "2026-11-20T10:00",
      "> newbie-offer 12.12 00:00",
    ],
    [
      "without a cycle there is no offer",
      "newbie",
      "2026-12-25T00:00",
      undefined,
      "2026-11-20T10:00",
      "nothing",
    ],
    [
      "the quarterly call comes again and again",
      "fan",
      "2027-06-20T00:00",
      3650,
      "2027-05-20T10:00",
      "> fan-call 19.08 00:00",
    ],
    ["who sleeps is asked at once", "sleeping", "2026-11-02T12:00", undefined, undefined, "sleeping-ask"],
    [
      "the apology follows the owner's call",
      "returner",
      "2026-11-03T12:00",
      undefined,
      "2026-11-02T15:00",
      "returner-fix",
    ],
    [
      "the check comes after a fortnight",
      "returner",
      "2026-11-17T12:00",
      undefined,
      "2026-11-04T15:00",
      "returner-check",
    ],
  ] as const)("%s", (_what, group, now, cycle, contact, expected) => {
    const facts = { ...(cycle ? { cycle } : {}), ...(contact ? { contact } : {}) };
    expect(standing(group, now, facts)).toBe(expected);
  });

  test("the cycle is told back from the threshold of sleep", () => {
    const policy = { patience: 2 };
    const buyer = { lastPurchaseAt: anchor.toJSDate(), sleepsAt: anchor.plus({ days: 60 }).toJSDate() };
    const of = (more: object) =>
      cycleDaysOf({ days: [], ...buyer, ...more } as unknown as TouchedClient, policy);
    expect(of({ days: ["1", "2", "3"] })).toBe(30);
    expect(of({ days: ["1", "2"] })).toBe(60);
    expect(of({ productCycleDays: 180 })).toBe(180);
    expect(of({ productCycleDays: 180, plannedCycleDays: 20 })).toBe(20);
  });
});

describe("what leaves a client alone", () => {
  const now = at("2026-11-21T12:00");
  const callback = (iso: string) => [{ id: "c", memberId: "m", dueAt: at(iso).toJSDate() }];
  test.each([
    ["nothing speaks against it", {}, "fan-call", "fan", false],
    ["не беспокоить", { doNotDisturb: true }, "returner-call", "returner", true],
    ["an open grievance", { grievances: [{}] }, "fan-call", "fan", true],
    [
      "an open grievance, for the steps of returners",
      { grievances: [{}] },
      "returner-call",
      "returner",
      false,
    ],
    [
      "a callback a minute before two days are over",
      { callbacks: callback("2026-11-23T11:59") },
      "fan-call",
      "fan",
      true,
    ],
    ["a callback in two days", { callbacks: callback("2026-11-23T12:00") }, "fan-call", "fan", false],
    ["an overdue callback", { callbacks: callback("2026-11-01T12:00") }, "fan-call", "fan", true],
    [
      "a hot lead with a callback in a month has his next step",
      { callbacks: callback("2026-12-21T12:00") },
      "lead-hot",
      "lead",
      true,
    ],
    [
      "a birthday comes whatever is planned",
      { callbacks: callback("2026-11-22T12:00") },
      "birthday-wish",
      "birthday",
      false,
    ],
  ] as const)("%s", (_what, client, stepId, group, expected) => {
    expect(
      isSuppressed({ callbacks: [], ...client } as unknown as TouchedClient, { stepId, group }, now),
    ).toBe(expected);
  });
});

describe("points of a lead", () => {
  const now = at("2026-11-21T12:00");
  const cold: LeadFacts = {
    ...{ askedPrice: false, calledIn: false, visited: false, referred: false, answeredLast: false },
    ...{ namedBudget: false, missedInARow: 0, lastSeenAt: now },
  };
  test.each([
    ["nothing is known", {}, 0],
    ["asked the price", { askedPrice: true }, 15],
    ["called himself", { calledIn: true }, 20],
    ["came by", { visited: true }, 15],
    ["was sent by somebody", { referred: true }, 15],
    ["answered the last call", { answeredLast: true }, 10],
    ["named a budget", { namedBudget: true }, 10],
    ["two calls unanswered", { missedInARow: 2 }, 0],
    ["three calls unanswered", { missedInARow: 3 }, -15],
    ["six days of silence", { lastSeenAt: now.minus({ days: 6 }) }, 0],
    ["a week of silence", { lastSeenAt: now.minus({ days: 7 }) }, -2],
  ])("%s", (_what, facts, points) => {
    expect(leadScore({ ...cold, ...facts }, now)).toBe(points);
  });

  test.each([
    [40, "hot"],
    [39, "warm"],
    [20, "warm"],
    [19, "cold"],
  ] as const)("%d points are %s", (points, heat) => expect(heatOf(points)).toBe(heat));
});

test.each([
  ["today", { day: 21, month: 11 }, "2026-11-21", "2026-11-21"],
  ["yesterday's comes in a year", { day: 20, month: 11 }, "2026-11-21", "2027-11-20"],
  ["29.02 in a leap year", { day: 29, month: 2 }, "2028-02-25", "2028-02-29"],
  ["29.02 in another year is kept on 28.02", { day: 29, month: 2 }, "2027-02-25", "2027-02-28"],
])("a birthday: %s", (_what, birthday, now, expected) => {
  expect(nextBirthday(birthday, at(now)).toISODate()).toBe(expected);
});

test("a week of birthdays has eight days, and 29.02 where that day is missing", () => {
  const days = birthdaysWithin(7, at("2027-02-22T12:00")).map(({ day, month }) => `${day}.${month}`);
  expect(days).toEqual(["22.2", "23.2", "24.2", "25.2", "26.2", "27.2", "28.2", "29.2", "1.3"]);
});

test.each([
  ["in the middle of a day", "2026-11-23T12:00", "2026-11-23T13:00"],
  ["to the last minute of the day", "2026-11-23T19:00", "2026-11-23T20:00"],
  ["over the night", "2026-11-23T19:30", "2026-11-24T10:30"],
  ["over a weekend", "2026-11-27T23:00", "2026-11-30T11:00"],
])("one working hour: %s", (_what, from, until) => {
  const working = { hours: { from: "10:00", to: "20:00" }, workDays: [1, 2, 3, 4, 5] };
  expect(afterWorkingMinutes(at(from), 60, working).toISO()).toBe(at(until).toISO());
});

test("a step is changed only into what it can be", () => {
  const of = (id: string) => defaultStandards.find((step) => step.id === id) as Step;
  expect(readStepChange(of("lead-offer"), { after: { days: 5 } })).toEqual({ after: { days: 5 } });
  expect(readStepChange(of("lead-offer"), { after: { days: -1 } })).toBeUndefined();
  expect(readStepChange(of("lead-offer"), { after: { cycle: 0.5 } })).toBeUndefined();
  expect(readStepChange(of("fan-offer"), { after: { cycle: 0.5 } })).toEqual({ after: { cycle: 0.5 } });
  expect(readStepChange(of("fan-call"), { after: { days: 0 } })).toBeUndefined();
  expect(readStepChange(of("lead-offer"), { words: "  " })).toBeUndefined();
  expect(readStepChange(of("lead-offer"), { words: null })).toEqual({ words: null });
  expect(readStepChange(of("lead-offer"), {})).toBeUndefined();
});
