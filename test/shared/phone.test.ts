import fc from "fast-check";
import { expect, test } from "vitest";
import { last4, looksShort, readContactPhone, readPhone } from "../../src/shared/phone.ts";
import { findPhones, takePhone } from "../../src/shared/phone-find.ts";

test.each([
  ["+7 912 345-67-89", "+79123456789"],
  ["8 (912) 345 67 89", "+79123456789"],
  ["8-912-345-67-89", "+79123456789"],
  ["89123456789", "+79123456789"],
  ["79123456789", "+79123456789"],
  ["9123456789", "+79123456789"],
  ["912.345.67.89", "+79123456789"],
  ["\u202A+7\u00A0912\u00A0345‑67‑89\u202C".replaceAll("‑", "-"), "+79123456789"],
  ["8 495 123-45-67 доб. 12", "+74951234567"],
  ["+7 495 123-45-67, ext. 305", "+74951234567"],
  ["8 800 555-35-35", "+78005553535"],
  ["+998 90 123 45 67", "+998901234567"],
  ["375291234567", "+375291234567"],
  ["+375 (29) 123-45-67", "+375291234567"],
])("«%s» is the phone %s", (text, phone) => {
  expect(readPhone(text)).toEqual({ ok: true, value: phone });
});

test.each([
  ["+7 912 345", "too-short", "+7 912 345"],
  ["345-67-89", "too-short", "345-67-89"],
  ["8912345678", "too-short", "8912345678"],
  ["+7 912 345-67-89-01-23-45-67", "too-long", "+7 912 345-67-89-01-23-45-67"],
  ["891234567891", "too-long", "891234567891"],
  ["+7 012 345-67-89", "not-in-use", "+7 012 345-67-89"],
  ["позвоню потом", "not-a-number", "позвоню потом"],
  ["", "not-a-number", ""],
  ["+", "not-a-number", "+"],
])("«%s» is refused: %s", (text, refusal, read) => {
  expect(readPhone(text)).toEqual({ ok: false, refusal, read });
});

test.each([
  ["79123456789", "+79123456789"],
  ["+79123456789", "+79123456789"],
  ["998901234567", "+998901234567"],
  ["375291234567", "+375291234567"],
  ["89123456789", "+79123456789"],
  ["9123456789", "+79123456789"],
  ["8 (912) 345-67-89", "+79123456789"],
  ["8 (495) 123-45-67", "+74951234567"],
  ["+84951234567", "+84951234567"],
])("a shared contact with «%s» has the phone %s", (text, phone) => {
  expect(readContactPhone(text)).toEqual({ ok: true, value: phone });
});

test.each([
  ["Пётр 8-912-345-67-89 12 500", ["+79123456789"]],
  ["стол 12 500 9123456789", ["+79123456789"]],
  ["25.11 14:00 89123456789", ["+79123456789"]],
  ["100500 8 912 345 67 89 15", ["+79123456789"]],
  ["+7 912 345-67-89,8 912 345 67 88", ["+79123456789", "+79123456788"]],
  ["+79123456789 +79123456788", ["+79123456789", "+79123456788"]],
  ["тел.89123456789, дом", ["+79123456789"]],
  ["89123456789Иван", ["+79123456789"]],
  ["Иван89123456789", ["+79123456789"]],
  ["(495) 123-45-67", ["+74951234567"]],
  ["8 (495) 123-45-67 доб. 12 дом", ["+74951234567"]],
  ["+998 90 123 45 67 Алишер", ["+998901234567"]],
  ["345-67-89", []],
  ["бюджет 345 000 25.11 140", []],
  ["12 500 25.11 14:00", []],
  ["договор id9123456789", []],
  ["№9123456789", []],
  ["1 2 3 4 5 6 7 8 9 0 1", []],
  ["", []],
])("in «%s» the phones %j are found", (line, phones) => {
  expect(findPhones(line).map(({ phone }) => phone)).toEqual(phones);
});

test("thirty phones in a line are thirty phones", () => {
  const phones = Array.from({ length: 30 }, (_, index) => `+791234567${String(index).padStart(2, "0")}`);
  expect(findPhones(phones.join(" ")).map(({ phone }) => phone)).toEqual(phones);
});

test("a line keeps its other words when the phone is taken out", () => {
  expect(takePhone("Иван +7 912 345-67-89 кухня")).toEqual({ phone: "+79123456789", rest: "Иван кухня" });
  expect(takePhone("Иван кухня")).toBeUndefined();
});

test("last four digits and local numbers are told", () => {
  expect(last4("+79123456789")).toBe("6789");
  expect(["345-67-89", "23-45-67", "345-6789"].map(looksShort)).toEqual([true, true, true]);
  expect(["12 500", "10-00", "25-11-2026", "89123456789", ""].map(looksShort)).toEqual([
    false,
    false,
    false,
    false,
    false,
  ]);
});

test("a mobile number is found however it is written", () => {
  const digits = fc.integer({ min: 9_100_000_000, max: 9_199_999_999 }).map(String);
  const forms = [
    "8abcdefghij",
    "+7abcdefghij",
    "7abcdefghij",
    "abcdefghij",
    "8 (abc) def-gh-ij",
    "+7 abc def gh ij",
    "8-abc-def-gh-ij",
  ];
  fc.assert(
    fc.property(digits, fc.constantFrom(...forms), (number, form) => {
      const written = form.replace(/[a-j]/g, (letter) => number.charAt(letter.charCodeAt(0) - 97));
      expect(findPhones(`Анна ${written} кухня`).map(({ phone }) => phone)).toEqual([`+7${number}`]);
      expect(readPhone(written)).toEqual({ ok: true, value: `+7${number}` });
    }),
  );
});

test("whatever is typed instead of a phone gets an answer", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      readPhone(text);
      readContactPhone(text);
      findPhones(text);
      looksShort(text);
    }),
  );
});
