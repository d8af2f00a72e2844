import fc from "fast-check";
import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { readLeadLine } from "../../../../src/clients/rules/quick-add/read-lead-line.ts";
import { usualSources } from "../../../../src/clients/rules/quick-add/sources.ts";
import { routeText } from "../../../../src/clients/rules/route-text.ts";

const now = DateTime.fromISO("2026-11-21T12:00", { zone: "Europe/Moscow" });
const read = (line: string) =>
  readLeadLine(line, { sources: usualSources, country: "RU", now, locale: "ru" });

const parts = [
  fc.constantFrom("+7 912 345-67-89", "89123456789", "8 (912) 345-67-89", "9123456789"),
  fc.constantFrom(
    "перезвонить завтра 15:00",
    "позвонить завтра в 3 дня",
    "⏰ завтра 15-00",
    "завтра перезвонить в 15",
    "завтра набрать с 15 до 16",
    "call tomorrow 3pm",
  ),
  fc.constantFrom("бюджет 250к", "бюджет 250 000 ₽", "на 250 тыс"),
  fc.constantFrom("#кухня", "#Кухня"),
  fc.constantFrom("др 22.04.1990", "день рождения 22 апреля 1990"),
  fc.constantFrom("ivan@mail.ru"),
];
// Beside Instagram a handle with «@» is Instagram's.
const sources = fc.constantFrom(
  ["инста", "t.me/ivan_petrov", "instagram"],
  ["Instagram", "https://t.me/ivan_petrov", "instagram"],
  ["из инсты", "t.me/Ivan_Petrov", "instagram"],
  ["авито", "t.me/ivan_petrov", "avito"],
  ["с авито", "@ivan_petrov", "avito"],
);

test("the order of the parts does not change what is read", () => {
  const line = fc
    .tuple(fc.constantFrom("Иван Петрович", "Анна", "Олег Кузнецов"), sources, ...parts)
    .chain(([name, [from = "", handle = "", source], ...rest]) =>
      fc.tuple(
        fc.constant(name),
        fc.constant(source),
        fc.shuffledSubarray([name, from, handle, ...rest], { minLength: rest.length + 3 }),
      ),
    );
  fc.assert(
    fc.property(line, ([name, source, tokens]) => {
      const reading = read(tokens.join(" "));
      expect(reading.ok).toBe(true);
      if (!reading.ok) return;
      const { callback, ...fields } = reading.value;
      expect(callback?.at.toFormat("dd.MM HH:mm")).toBe("22.11 15:00");
      expect(fields).toEqual({
        name,
        phones: ["+79123456789"],
        source,
        budgetKopecks: 25_000_000,
        tags: ["кухня"],
        birthday: { day: 22, month: 4, year: 1990 },
        username: "ivan_petrov",
        email: "ivan@mail.ru",
        hints: [],
      });
    }),
    { numRuns: 400 },
  );
});

test("a wish keeps its words and their order wherever it stands", () => {
  const tokens = fc.shuffledSubarray(
    ["Иван Петрович", "89123456789", "инста", "хочет кухню до весны", "перезвонить завтра 15:00"],
    { minLength: 5 },
  );
  fc.assert(
    fc.property(tokens, (shuffled) => {
      const reading = read(shuffled.join(" "));
      expect(reading.ok && [reading.value.name, reading.value.note, reading.value.source]).toEqual([
        "Иван Петрович",
        "хочет кухню до весны",
        "instagram",
      ]);
    }),
  );
});

test("no word of a line is lost: every letter typed is in the name, the note or a field", () => {
  const word = fc.stringMatching(/^[а-яё]{2,9}$/);
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 12 }), (words) => {
      const reading = read(`+ ${words.join(" ")}`);
      if (!reading.ok || reading.value.source || reading.value.callback || reading.value.birthday) return;
      const { name = "", note = "" } = reading.value;
      expect(`${name} ${note}`.toLowerCase().split(" ").filter(Boolean).sort()).toEqual([...words].sort());
    }),
  );
});

test("any text at all gets an answer within the limits", () => {
  const odd = fc.oneof(
    fc.string({ unit: "binary", maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          "+7",
          "8912",
          "345-67-89",
          "@",
          "#",
          "от",
          "Анны",
          "на",
          "бюджет",
          "12 500",
          "др",
          "31.02",
          "перезвонить",
          "завтра",
          "<b>",
          "&",
          "👨‍👩‍👧",
          "\u202E",
        ),
        { maxLength: 30 },
      )
      .map((words) => words.join(" ")),
  );
  fc.assert(
    fc.property(odd, (text) => {
      routeText(text);
      const reading = read(text);
      if (!reading.ok) return;
      expect(reading.value.name?.length ?? 0).toBeLessThanOrEqual(80);
      expect(reading.value.note?.length ?? 0).toBeLessThanOrEqual(1_000);
    }),
  );
});

test("a line of 5,000 characters keeps the beginning of its note and says so", () => {
  const reading = read(`Иван 89123456789 ${"кухня с островом ".repeat(300)}`);
  expect(reading.ok && reading.value.note?.length).toBe(1_000);
  expect(reading.ok && reading.value.note?.startsWith("кухня с островом кухня")).toBe(true);
  expect(reading.ok && reading.value.hints).toContainEqual({ kind: "note-cut" });
});

test("thirty phones in a line: the first is the client's, the others are in the note", () => {
  const phones = Array.from({ length: 30 }, (_, index) => `+791234567${String(index).padStart(2, "0")}`);
  const reading = read(`Иван ${phones.join(" ")}`);
  expect(reading.ok && reading.value.phones).toEqual(phones);
  expect(reading.ok && reading.value.note).toBe(phones.slice(1).join(" "));
  expect(reading.ok && reading.value.hints).toContainEqual({ kind: "more-phones", count: 29 });
});

test("a name of 300 letters is cut and said so", () => {
  const reading = read(`${"Я".repeat(300)} 89123456789`);
  expect(reading.ok && reading.value.name).toBe("Я".repeat(80));
  expect(reading.ok && reading.value.hints).toContainEqual({ kind: "name-cut" });
});
