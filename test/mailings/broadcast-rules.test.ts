import { expect, test } from "vitest";
import { audienceOf } from "../../src/mailings/rules/audience.ts";
import { mailingTitle } from "../../src/mailings/rules/broadcast.ts";
import { htmlOf, isWebAddress } from "../../src/mailings/rules/formatted.ts";
import { fillIn, longestLength, unknownPlaceholders } from "../../src/mailings/rules/placeholders.ts";
import { doneShare, minutesLeft, runOf } from "../../src/mailings/rules/run.ts";
import { readRange } from "../../src/segments/rules/read-range.ts";

const ivan = { name: "Иван Петрович", points: "1 240", discount: "5 %" };

test.each([
  ["{имя}, у вас {бонусы} и {скидка}!", "Иван Петрович, у вас 1 240 и 5 %!"],
  ["Hello {Name}: {points}, {discount}", "Hello Иван Петрович: 1 240, 5 %"],
  ["Без вставок { и }", "Без вставок { и }"],
])("%s is filled in", (text, filled) => {
  expect(fillIn(text, ivan)).toBe(filled);
});

test.each([
  ["{имя}, у нас новинки", "У нас новинки"],
  ["<b>{имя}</b>, у нас новинки", "<b></b>У нас новинки"],
  ["Здравствуйте, {имя}! Новинки", "Здравствуйте! Новинки"],
])("of whoever has no name, «%s» reads well", (text, filled) => {
  expect(fillIn(text, { ...ivan, name: "" })).toBe(filled);
});

test("a name with signs of HTML is text, and one of 200 letters is cut", () => {
  expect(fillIn("{имя}", { ...ivan, name: '<a href="x">' })).toBe("&lt;a href=&quot;x&quot;&gt;");
  expect(fillIn("{имя}", { ...ivan, name: "я".repeat(200) })).toHaveLength(40);
});

test("placeholders nobody knows are named once, as they were typed", () => {
  expect(unknownPlaceholders("{имя} {фамилия} {Фамилия } {фамилия}")).toEqual(["{фамилия}", "{Фамилия }"]);
});

test.each([
  [4096, "x".repeat(4096)],
  [40 + 4056, `{имя}${"x".repeat(4056)}`],
])("a text is judged by its longest filling: %i signs", (length, text) => {
  expect(longestLength(text)).toBe(length);
});

test("of the owner's formatting bold, italic and links stay; everything else is text", () => {
  const text = "<b> Осень {имя} тут код";
  const at = (word: string) => text.indexOf(word);
  const html = htmlOf(text, [
    { type: "bold", offset: at("Осень"), length: 8 },
    { type: "italic", offset: at("{имя}") + 2, length: 8 },
    { type: "code", offset: at("код"), length: 3 },
    { type: "text_link", offset: at("тут"), length: 3, url: "javascript:alert(1)" },
    { type: "text_link", offset: at("код"), length: 3, url: "https://shop.ru/?a=1&b=2" },
  ]);
  expect(html).toBe(
    '&lt;b&gt; <b>Осень </b><b><i>{имя}</i></b><i> тут </i><a href="https://shop.ru/?a=1&amp;b=2">код</a>',
  );
});

test.each([
  ["https://shop.ru/new", true],
  ["http://shop.ru", true],
  ["javascript:alert(1)", false],
  ["https://localhost", false],
  ["https://bank.ru@evil.ru", false],
  ["tg://user?id=1", false],
])("%s may be a button's address: %s", (url, may) => {
  expect(isWebAddress(url)).toBe(may);
});

test("whoever does not get it is counted once, and the sums are the group", () => {
  const counted = new Map([
    ["open", 127],
    ["no-consent", 83],
    ["blocked", 4],
  ]);
  const audience = audienceOf(counted, 9);
  expect(audience).toMatchObject({ group: 214, reached: 118 });
  expect(audience.left).toMatchObject({ "promo-cap": 9, "no-consent": 83, blocked: 4, "not-joined": 0 });
});

test("what became of the messages is told in the owner's words, and the sums are all of them", () => {
  const reasons = { unreachable: 2, blocked: 1, "no-consent": 3, stopped: 4, "Bad Request: chat": 1 };
  const counted = { total: 30, pending: 5, sending: 1, sent: 12, unknown: 1, reasons };
  const run = runOf(counted, { held: 2 });
  expect(run).toMatchObject({
    delivered: 12,
    blocked: 3,
    perhaps: 1,
    errors: 1,
    skipped: 3,
    stopped: 4,
    left: 6,
  });
  const { delivered, blocked, perhaps, errors, skipped, stopped, left } = run;
  expect(delivered + blocked + perhaps + errors + skipped + stopped + left).toBe(30);
});

test.each([
  [118, 45, "▓▓▓▓▓▓░░░░", 61],
  [118, 118, "░░░░░░░░░░", 0],
  [118, 0, "▓▓▓▓▓▓▓▓▓▓", 100],
  [0, 0, "▓▓▓▓▓▓▓▓▓▓", 100],
])("of %i with %i left the bar is %s", (total, left, bar, percent) => {
  expect(doneShare({ total, left })).toEqual({ bar, percent });
});

test.each([
  [1499, 0, 0],
  [1500, 0, 1],
  [1600, 1600, 0],
])("%i left with %i of them held take %i minutes", (left, held, minutes) => {
  expect(minutesLeft({ left, held })).toBe(minutes);
});

test("a mailing is called by its first line, without formatting", () => {
  expect(mailingTitle({ html: "<b>Осень &amp; скидки</b>\nвторая строка" })).toBe("Осень & скидки");
  expect(mailingTitle({ html: "х".repeat(60) })).toHaveLength(40);
  expect(mailingTitle({ html: "", media: { kind: "photo", fileId: "f" } })).toBeUndefined();
});

test.each([
  ["5 000", true, "500000"],
  ["от 5к до 20к", true, "500000-2000000"],
  ["20 000–5 000", true, "500000-2000000"],
  ["до 20 000", true, "-2000000"],
  ["30", false, "30"],
  ["от 30", false, "30"],
  ["30–90 дней", false, "30-90"],
  ["up to 90 days", false, "-90"],
  ["много", false, undefined],
  ["", true, undefined],
  ["-5", false, undefined],
])("«%s» typed for a range (money: %s) is %s", (typed, money, code) => {
  expect(readRange(typed, { money, locale: "ru" })).toBe(code);
});

test.each([
  ["5,000", "500000"],
  ["from 5,000 to 20,000", "500000-2000000"],
  ["5,000–20,000", "500000-2000000"],
  ["up to 20,000", "-2000000"],
])("«%s» typed for a range of money by one who writes in English is %s", (typed, code) => {
  expect(readRange(typed, { money: true, locale: "en" })).toBe(code);
});
