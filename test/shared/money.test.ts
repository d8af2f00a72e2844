import fc from "fast-check";
import { expect, test } from "vitest";
import { kopecksMax, readRubles } from "../../src/shared/money.ts";
import { formatRubles } from "../../src/shared/money-format.ts";
import { readPricedWords } from "../../src/shared/money-tail.ts";

test.each([
  ["12 500", 1_250_000],
  ["12500", 1_250_000],
  ["12500р", 1_250_000],
  ["12500 р.", 1_250_000],
  ["12500 руб", 1_250_000],
  ["12500 руб.", 1_250_000],
  ["12 500 рублей", 1_250_000],
  ["12500 ₽", 1_250_000],
  ["12500₽", 1_250_000],
  ["₽12 500", 1_250_000],
  ["12,5к", 1_250_000],
  ["12.5к", 1_250_000],
  ["12,5 К", 1_250_000],
  ["12.5 тыс", 1_250_000],
  ["12,5 тыс. руб.", 1_250_000],
  ["12 тысяч", 1_200_000],
  ["12 тысяч 500", 1_250_000],
  ["12 т.р.", 1_200_000],
  ["250к", 25_000_000],
  ["250k", 25_000_000],
  ["250K", 25_000_000],
  ["1.2m", 120_000_000],
  ["1,2 млн", 120_000_000],
  ["1,2 млн руб.", 120_000_000],
  ["2 миллиона", 200_000_000],
  ["1 200,50", 120_050],
  ["1200,5", 120_050],
  ["1200.50", 120_050],
  ["12 500 руб. 50 коп.", 1_250_050],
  ["0,50", 50],
  ["0.01", 1],
  ["99,9", 9_990],
  ["1 234 567", 123_456_700],
  ["1 234 567,89", 123_456_789],
  ["12\u00A0500", 1_250_000],
  ["12\u202F500\u00A0₽", 1_250_000],
  ["12\u2009500", 1_250_000],
  ["  12 500  ", 1_250_000],
  ["12'500", 1_250_000],
  ["1,200,500", 120_050_000],
  ["1,200.50", 120_050],
  ["1.200,50", 120_050],
  ["₽11,875", 1_187_500],
  ["₽11,875.50", 1_187_550],
  ["12 500=", 1_250_000],
  ["12500.", 1_250_000],
  ["12.505", 1_250_500],
  ["１２ ５００", 1_250_000],
  ["1000000000", 100_000_000_000],
])("a seller types «%s» and %i kopecks are read", (text, kopecks) => {
  expect(readRubles(text, "ru")).toEqual({ ok: true, value: kopecks });
});

test.each([
  ["11,875", 1_187_500],
  ["250,000", 25_000_000],
  ["12,500 rub", 1_250_000],
])("in English «%s» has its thousands parted by a comma", (text, kopecks) => {
  expect(readRubles(text, "en")).toEqual({ ok: true, value: kopecks });
});

test.each([
  ["12.500", [1_250_000, 1_250]],
  ["12,500", [1_250_000, 1_250]],
  ["12.500 ₽", [1_250_000, 1_250]],
  ["1.250к", [125_000_000, 125_000]],
])("«%s» can be read in two ways, so the seller is asked", (text, readings) => {
  expect(readRubles(text, "ru")).toEqual({ ok: false, refusal: "ambiguous", readings });
});

test.each([
  ["0", "zero"],
  ["0 ₽", "zero"],
  ["0,00", "zero"],
  ["-5", "negative"],
  ["−5", "negative"],
  ["- 500 ₽", "negative"],
  ["-12 500", "negative"],
  ["двенадцать", "unreadable"],
  ["", "unreadable"],
  ["   ", "unreadable"],
  ["5 00", "unreadable"],
  ["12 50", "unreadable"],
  ["1 2345", "unreadable"],
  ["12  50 0", "unreadable"],
  ["0012", "unreadable"],
  ["12,", "unreadable"],
  ["12 500 12", "unreadable"],
  ["12,3456", "unreadable"],
  ["1e9", "unreadable"],
  ["12 шт", "unreadable"],
  ["3.2 m", "unreadable"],
  ["3.2 м", "unreadable"],
  ["3,2м", "unreadable"],
  ["12 500 $", "unreadable"],
  ["12-500", "unreadable"],
  ["15:00", "unreadable"],
  ["25.11.2026", "unreadable"],
  ["+7 912 345-67-89", "unreadable"],
  [`12 500${" ".repeat(200)}хвост`, "unreadable"],
  ["1000000001", "too-big"],
  ["1 000 000 000,01", "too-big"],
  ["9999 млн", "too-big"],
  ["9".repeat(12), "too-big"],
])("«%s» is refused as %s", (text, refusal) => {
  expect(readRubles(text, "ru")).toEqual({ ok: false, refusal });
});

test.each([
  [1_187_500, "11\u202F875\u00A0₽", "₽11,875"],
  [1_187_550, "11\u202F875,50\u00A0₽", "₽11,875.50"],
  [100, "1\u00A0₽", "₽1"],
  [5, "0,05\u00A0₽", "₽0.05"],
  [0, "0\u00A0₽", "₽0"],
  [99_900, "999\u00A0₽", "₽999"],
  [123_456_700, "1\u202F234\u202F567\u00A0₽", "₽1,234,567"],
  [-62_500, "−625\u00A0₽", "−₽625"],
])("%i kopecks are shown as «%s» and «%s»", (kopecks, russian, english) => {
  expect(formatRubles(kopecks, "ru")).toBe(russian);
  expect(formatRubles(kopecks, "en")).toBe(english);
});

test("a shown sum is read back as the same sum, in both languages", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: kopecksMax }),
      fc.constantFrom("ru" as const, "en" as const),
      (kopecks, locale) => {
        expect(readRubles(formatRubles(kopecks, locale), locale)).toEqual({ ok: true, value: kopecks });
      },
    ),
  );
});

test("whatever is typed as a sum gets an answer within the limits", () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: "binary", maxLength: 200 }), fc.stringMatching(/^[\d ,.кр₽-]{0,20}$/)),
      (text) => {
        const read = readRubles(text, "ru");
        if (read.ok)
          expect(Number.isInteger(read.value) && read.value > 0 && read.value <= kopecksMax).toBe(true);
      },
    ),
  );
});

test.each([
  ["стол 12 500", "стол", 1_250_000],
  ["стол за 12 500", "стол", 1_250_000],
  ["12 500 стол", "стол", 1_250_000],
  ["12 500 за стол", "стол", 1_250_000],
  ["за 12 500 стол", "стол", 1_250_000],
  ["кухня «Лофт» 128к", "кухня «Лофт»", 12_800_000],
  ["стул - 3200р", "стул", 320_000],
  ["iPhone 15 12 500", "iPhone 15", 1_250_000],
  ["table for 12500", "table", 1_250_000],
  ["12 500", "", 1_250_000],
  ["стол по цене 12500", "стол", 1_250_000],
  ["2 стула за 6400", "2 стула", 640_000],
  ["стол 120x60 12 500", "стол 120x60", 1_250_000],
  ["chair at 3200", "chair", 320_000],
  ["3 chairs for 9600", "3 chairs", 960_000],
])("«%s» is «%s» for %i kopecks", (phrase, what, kopecks) => {
  expect(readPricedWords(phrase)).toMatchObject({ what, sum: { ok: true, value: kopecks } });
});

test.each([
  ...["стол", "", "стол без цены", "хочет кухню до 1 мая"],
  ...["kitchen 3.2 m", "kitchen 3.2m", "кухня 3.2 м", "кухня 3,2м", "3.2m kitchen"],
])("«%s» names no sum", (phrase) => {
  expect(readPricedWords(phrase)).toBeUndefined();
});

test.each([
  ...["стол 12500 и стул 3200", "стол 12 500, стул 3 200", "12 500 стол и стул 3 200", "стол 5к стул 3к"],
  ...[
    "стул 3200 x 2",
    "стул 320 х 2",
    "стул 3200 * 2",
    "2 x 3200",
    "3200 стул x2",
    "table 12500 and chair 3200",
  ],
  ...["3 стула по 3200", "3 стула по цене 3200", "3200 за штуку стул", "3 chairs at 3200", "chair 3200 x 2"],
])("«%s» is a sum to be asked about", (phrase) => {
  expect(readPricedWords(phrase)).toBeUndefined();
});

test("a sum that cannot be right is shown with its problem", () => {
  expect(readPricedWords("стол 0")).toMatchObject({
    what: "стол",
    sum: { ok: false, refusal: "zero" },
    sumWords: "0",
  });
  expect(readPricedWords("стол 12.500")).toMatchObject({ what: "стол", sum: { refusal: "ambiguous" } });
});
