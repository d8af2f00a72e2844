import fc from "fast-check";
import { expect, test } from "vitest";
import { bareWord, cutTo, firstLetter, oneLine } from "../../src/shared/text.ts";
import { otherLayout, spellingsOf, toCyrillic, toLatin } from "../../src/shared/text-layout.ts";
import { searchKey, searchWords } from "../../src/shared/text-search.ts";

test.each([
  ["  Иван \n\t Петрович  ", "Иван Петрович"],
  ["Иван\u00A0Петрович\u202F", "Иван Петрович"],
  ["\u202Eнави\u202C", "нави"],
  ["И\u200Bв\u200Dа\u00ADн\uFEFF", "Иван"],
  ["\u2066Анна\u2069", "Анна"],
  ["и\u0306огурт", "йогурт"],
  ["Анна 👩‍👩‍👧 ❤️", "Анна 👩‍👩‍👧 ❤️"],
  ["👍🏽 1️⃣", "👍🏽 1️⃣"],
  ["Z\u0301\u0302\u0303\u0304\u0305\u0306\u0307algo", "\u0179\u0302\u0303\u0304algo"],
  ["а\uD800б", "аб"],
  ["Анна\u3164", "Анна"],
  ["<b>Иван</b> & Ко", "<b>Иван</b> & Ко"],
  ["\u0000Иван\u0007", "Иван"],
])("%j is kept as «%s»", (typed, kept) => {
  expect(oneLine(typed)).toBe(kept);
});

test("a text is cut at a whole letter or emoji", () => {
  expect(cutTo("Иван", 80)).toEqual({ text: "Иван", cut: false });
  expect(cutTo("кухня с островом", 8)).toEqual({ text: "кухня с", cut: true });
  expect(cutTo("ab👩‍👩‍👧cd", 6)).toEqual({ text: "ab", cut: true });
});

test("the first letter is what a person sees first", () => {
  expect(["Кузнецов", "👩‍👩‍👧 Анна", ""].map(firstLetter)).toEqual(["К", "👩‍👩‍👧", ""]);
  expect(["инста,", "«Лофт»", "#кухня!", "+7"].map(bareWord)).toEqual(["инста", "Лофт", "#кухня", "+7"]);
});

test("a cut text is within the limit and no letter is broken", () => {
  fc.assert(
    fc.property(
      fc.string({ unit: "grapheme", maxLength: 60 }),
      fc.integer({ min: 0, max: 40 }),
      (text, lengthMax) => {
        const { text: kept } = cutTo(text, lengthMax);
        expect(kept.length).toBeLessThanOrEqual(Math.max(lengthMax, 0));
        expect(text.startsWith(kept)).toBe(true);
      },
    ),
  );
});

test("tidying twice changes nothing, and nothing invisible is left", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => {
      const once = oneLine(text);
      expect(oneLine(once)).toBe(once);
      expect(/[\u202A-\u202E\u2066-\u2069\u200B\uFEFF\n]/.test(once)).toBe(false);
    }),
  );
});

test("names are compared in small letters, ё as е, by every word", () => {
  expect(searchKey("  ЁЛКИНА  Алёна ")).toBe("елкина алена");
  expect(searchWords("Анна-Мария О'Нил, Анна 2")).toEqual(["анна", "мария", "о", "нил", "2"]);
});

test.each([
  ["bdfy", "иван"],
  ["fyyf", "анна"],
  ["gtnh", "петр"],
  ["[jkjljd", "холодов"],
  ["шфт", "ian"],
])("«%s» in the other layout is «%s»", (typed, meant) => {
  expect(otherLayout(typed)).toBe(meant);
});

test.each([
  ["ivan", "иван"],
  ["sergey", "сергей"],
  ["sergei", "сергей"],
  ["dmitry", "дмитрий"],
  ["mariya", "мария"],
  ["maria", "мария"],
  ["mikhail", "михаил"],
  ["yulia", "юлия"],
  ["olga", "ольга"],
  ["shchukin", "щукин"],
  ["alexey", "алексей"],
])("“%s” is spelled «%s»", (latin, cyrillic) => {
  expect(toCyrillic(latin)).toBe(cyrillic);
});

test("a typed word is tried as it is, in the other layout and in the other alphabet", () => {
  expect(spellingsOf("Bdfy")).toEqual(["bdfy", "иван", "бдфий"]);
  expect(spellingsOf("Щукин")).toEqual(["щукин", "oerby", "shchukin"]);
  expect(toLatin("Ольга")).toBe("olga");
});
