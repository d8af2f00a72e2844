import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { answerTime } from "../../src/feedback/rules/answer-time.ts";
import { numberOf } from "../../src/feedback/rules/appeal.ts";
import { askAt, bandOf, isOver, mayAskAgain, npsChange, npsOf } from "../../src/feedback/rules/nps.ts";

const here = (iso: string) => DateTime.fromISO(iso, { zone: "Europe/Moscow" });
const shop = { hours: { from: "10:00", to: "20:00" }, workDays: [1, 2, 3, 4, 5, 6] };
const counts = (promoters: number, passives: number, detractors: number, asked = 0, replied = 0) =>
  npsOf({ promoters, passives, detractors, asked, replied });

describe("when somebody answers an order", () => {
  test.each([
    ["2026-11-23T10:00", { by: "2026-11-23T20:00" }],
    ["2026-11-23T19:59", { by: "2026-11-23T20:00" }],
    ["2026-11-23T09:59", { opens: "2026-11-23T10:00" }],
    ["2026-11-23T20:00", { opens: "2026-11-24T10:00" }],
    // Saturday evening: Sunday is free.
    ["2026-11-28T20:00", { opens: "2026-11-30T10:00" }],
  ])("at %s", (at, expected) => {
    const answer = answerTime(here(at), shop);
    const iso = Object.fromEntries(
      Object.entries(answer).map(([key, when]) => [key, when.toFormat("yyyy-MM-dd'T'HH:mm")]),
    );
    expect(iso).toEqual(expected);
  });

  test("a shop without a working day names tomorrow", () => {
    const answer = answerTime(here("2026-11-23T12:00"), { ...shop, workDays: [] });
    expect(answer).toEqual({ opens: here("2026-11-24T10:00") });
  });
});

test("an order's number and a complaint's are told apart", () => {
  expect(numberOf({ kind: "order", no: 128 })).toBe("128");
  expect(numberOf({ kind: "complaint", no: 9 })).toBe("Ж-9");
});

test.each([
  [0, "detractor"],
  [6, "detractor"],
  [7, "passive"],
  [8, "passive"],
  [9, "promoter"],
  [10, "promoter"],
] as const)("a score of %i makes a %s", (score, band) => {
  expect(bandOf(score)).toBe(band);
});

describe("the figure of loyalty", () => {
  test("is not told of nine answers, and is of ten", () => {
    expect(counts(9, 0, 0).nps).toBeUndefined();
    expect(counts(10, 0, 0)).toMatchObject({ answers: 10, nps: 100, margin: 0 });
    expect(counts(0, 0, 10).nps).toBe(-100);
  });

  test("has the standard error of rules.md §10 beside it", () => {
    // p = 12/19, d = 2/19: 100·sqrt((p+d−(p−d)²)/19)
    expect(counts(12, 5, 2)).toMatchObject({ answers: 19, nps: 53, margin: 16 });
  });

  test("says what share of the questions was answered, from ten questions on", () => {
    expect(counts(1, 0, 0, 9, 3).ratePercent).toBeUndefined();
    expect(counts(1, 0, 0, 10, 3).ratePercent).toBe(30);
  });

  test("says how it moved only where both spans have thirty answers", () => {
    expect(npsChange(counts(30, 0, 0), counts(15, 0, 15))).toBe(100);
    expect(npsChange(counts(29, 0, 0), counts(15, 0, 15))).toBeUndefined();
    expect(npsChange(counts(30, 0, 0), counts(15, 0, 14))).toBeUndefined();
  });
});

describe("a question after a purchase", () => {
  test("comes again on the ninetieth day, not a minute earlier", () => {
    const asked = here("2026-01-01T12:00");
    expect(mayAskAgain(asked, asked.plus({ days: 90 }))).toBe(true);
    expect(mayAskAgain(asked, asked.plus({ days: 90 }).minus({ minutes: 1 }))).toBe(false);
  });

  test.each([
    ["2026-11-23T12:00", 3, "2026-11-26T12:00"],
    ["2026-11-23T12:00", 0, "2026-11-23T18:00"],
    ["2026-11-23T17:30", 0, "2026-11-23T18:30"],
  ])("about a sale of %s after %i days is asked at %s", (sold, days, asked) => {
    expect(askAt(here(sold), days).toFormat("yyyy-MM-dd'T'HH:mm")).toBe(asked);
  });

  test("waits for its answer for fourteen days", () => {
    const asked = here("2026-11-01T12:00");
    expect(isOver(asked, asked.plus({ days: 14 }))).toBe(false);
    expect(isOver(asked, asked.plus({ days: 14, minutes: 1 }))).toBe(true);
  });
});
