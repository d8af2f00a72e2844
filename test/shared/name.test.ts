import fc from "fast-check";
import { expect, test } from "vitest";
import { readName, sexOfPatronymic, splitName, withCapitals } from "../../src/shared/name.ts";

test.each([
  ["Иван Петрович", "Иван Петрович"],
  [" Иван,\n", "Иван"],
  ["\u202EИван\u202C", "Иван"],
  ["🌹 Анна 👩‍👩‍👧", "🌹 Анна 👩‍👩‍👧"],
  ["<b>Иван</b> & Ко", "<b>Иван</b> & Ко"],
  ["李小龙", "李小龙"],
  ["🙂", "🙂"],
])("%j is the name «%s»", (typed, name) => {
  expect(readName(typed)).toEqual({ ok: true, value: name, cut: false });
});

test.each(["", "   ", "\u200B\u202E", ",;:", "—"])("%j is no name", (typed) => {
  expect(readName(typed)).toEqual({ ok: false, refusal: "empty" });
});

test("a long name is cut to 80", () => {
  expect(readName("Я".repeat(5_000))).toEqual({ ok: true, value: "Я".repeat(80), cut: true });
});

test.each([
  ["Иван Петрович Кузнецов", { name: "Иван", patronymic: "Петрович", surname: "Кузнецов" }],
  ["Кузнецов Иван Петрович", { surname: "Кузнецов", name: "Иван", patronymic: "Петрович" }],
  ["Кузнецова Анна Ильинична", { surname: "Кузнецова", name: "Анна", patronymic: "Ильинична" }],
  ["Иван Петрович", { name: "Иван", patronymic: "Петрович" }],
  ["Анна Кузнецова", { name: "Анна", surname: "Кузнецова" }],
  ["Кузнецова Анна", { surname: "Кузнецова", name: "Анна" }],
  ["Иван К.", { name: "Иван", surname: "К." }],
  ["Иван", { name: "Иван" }],
  ["Марк Антон", { name: "Марк Антон" }],
  ["Ромашка Сервис", { name: "Ромашка Сервис" }],
  ["Кафе у дома", { name: "Кафе у дома" }],
  ["", {}],
])("«%s» is split when it is certain", (typed, parts) => {
  expect(splitName(typed)).toEqual(parts);
});

test.each([
  ["Петрович", "male"],
  ["Ильич", "male"],
  ["Никитич", "male"],
  ["Петровна", "female"],
  ["Ильинична", "female"],
  ["Саша", undefined],
  ["Кузнецова", undefined],
  ["кухня", undefined],
  ["", undefined],
])("«%s» tells the sex: %s", (patronymic, sex) => {
  expect(sexOfPatronymic(patronymic)).toBe(sex);
});

test("small letters typed in haste become a name, other spellings stay", () => {
  expect(
    ["иван петрович", "ИВАН", "О'нил", "john von neumann", "ахмед ибрагим оглы"].map(withCapitals),
  ).toEqual(["Иван Петрович", "ИВАН", "О'нил", "John von Neumann", "Ахмед Ибрагим оглы"]);
});

test("no word of a name is lost by splitting it", () => {
  const word = fc.constantFrom("Иван", "Анна", "Петрович", "Кузнецов", "Ильинична", "К.", "Ромашка", "оглы");
  fc.assert(
    fc.property(fc.array(word, { maxLength: 5 }), (words) => {
      const { surname, name, patronymic } = splitName(words.join(" "));
      expect([surname, name, patronymic].filter(Boolean).join(" ").split(" ").filter(Boolean).sort()).toEqual(
        [...words].sort(),
      );
    }),
  );
  fc.assert(
    fc.property(
      fc.string({ unit: "binary", maxLength: 200 }),
      (text) => void [readName(text), splitName(text), sexOfPatronymic(text), withCapitals(text)],
    ),
  );
});
