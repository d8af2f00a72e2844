import { DateTime } from "luxon";
import { describe, expect, test } from "vitest";
import { isMeantAsWhen, readTypedWhen } from "../../../src/calls/rules/typed-when.ts";

const zone = "Europe/Moscow";
const now = DateTime.fromISO("2026-11-21T14:32", { zone });
const monday = DateTime.fromISO("2026-11-23", { zone });

describe("a time typed for Monday the 23rd", () => {
  test.each([
    ["16:30", "23.11 16:30"],
    ["15", "23.11 15:00"],
    ["к 10", "23.11 10:00"],
    ["вечером", "23.11 18:00"],
    ["3pm", "23.11 15:00"],
    ["завтра в 15", "22.11 15:00"],
    ["сегодня в 18", "21.11 18:00"],
    ["25.11 14:00", "25.11 14:00"],
    ["вт", "24.11 11:00"],
    ["через час", "21.11 15:32"],
  ])("«%s» is %s", (text, at) => {
    const reading = readTypedWhen(text, { now, day: monday });
    expect(reading.ok && reading.value.at.toFormat("dd.MM HH:mm")).toBe(at);
  });

  test.each(["31.02", "абра", ""])("«%s» is none", (text) => {
    expect(readTypedWhen(text, { now, day: monday }).ok).toBe(false);
  });
});

test("an hour of today that has gone is past", () => {
  expect(readTypedWhen("10:00", { now, day: now.startOf("day") })).toMatchObject({ refusal: "past" });
});

test.each([
  "завтра в три",
  "завтра после работы",
  "на следующей как-нибудь",
  "25.11 вечерком",
  "15:00 у подъезда",
  "later please",
])("«%s» is meant as a time", (text) => {
  expect(isMeantAsWhen(text)).toBe(true);
});

test.each([
  "в наличии нет",
  "на кухню 3 м",
  "2 шкафа хочет",
  "6789",
  "345-67-89",
  "8 912 345 67 89",
  "Майя",
  "с мужем поговорит",
  "Ира завтра",
])("«%s» is not meant as a time", (text) => {
  expect(isMeantAsWhen(text)).toBe(false);
});
