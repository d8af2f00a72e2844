import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { readLeadLine } from "../../../src/clients/rules/quick-add/read-lead-line.ts";
import { usualSources } from "../../../src/clients/rules/quick-add/sources.ts";
import { routeText } from "../../../src/clients/rules/route-text.ts";
import { readRubles } from "../../../src/shared/money.ts";
import { readPricedWords } from "../../../src/shared/money-tail.ts";
import { readName, splitName } from "../../../src/shared/name.ts";
import { readContactPhone, readPhone } from "../../../src/shared/phone.ts";
import { findPhones } from "../../../src/shared/phone-find.ts";
import { oneLine } from "../../../src/shared/text.ts";
import { spellingsOf } from "../../../src/shared/text-layout.ts";
import { readBirthday } from "../../../src/shared/when/birthday.ts";
import { readWhen } from "../../../src/shared/when.ts";
import { findCallbackClause } from "../../../src/shared/when-clause.ts";

const now = DateTime.fromISO("2026-11-21T12:00", { zone: "Europe/Moscow" });
/** A parser that runs away takes seconds; a busy machine must not fail one that does not. */
const budgetMs = 1_000;

const bricks = [
  "1 ",
  "12 500 ",
  "8 912 345 67 ",
  "8-",
  "+7",
  "+",
  "(",
  "()",
  "89123456789 ",
  "1234567890123456",
  "+7912345678,",
  "@",
  "a@",
  "a@b.",
  "a.b.c@d-e.f.",
  "@abcd ",
  "#",
  "#а ",
  "перезвонить ",
  "перезвонить завтра ",
  "перезвонить в конце в конце ",
  "⏰ ",
  "!",
  "!завтра",
  "завтра ",
  "25.11 ",
  "через ",
  "в 15 ",
  "call call back ",
  "next ",
  "завтра перезвонить в ",
  "просил набрать ",
  "с 1 до ",
  "1-1",
  "(завтра) ",
  "часов в районе ",
  "имя:",
  "имя: Иван ",
  "позвонила ",
  "2 x ",
  "in a ",
  "от Анны ",
  "от Анны Ивановны Ивановой ",
  "на ",
  "на 1 2 3 ",
  "бюджет до ",
  "бюджет 12.500 ",
  "др ",
  "др 31.02 ",
  "день рождения ",
  "авито ",
  "с сайта ",
  "яндекс яндекс ",
  "Иван ",
  "иван ",
  "Иванович ",
  "хочет ",
  "а",
  "Я",
  "<b>",
  "&amp;",
  "\u202E",
  "\u200D",
  "👨‍👩‍👧",
  "\uFE0F",
  "\u0301",
  "e\u0301\u0301\u0301\u0301",
  " ",
  "\u00A0",
  "\n",
  ",",
  ", ",
  ".",
  ". ",
  "-",
  "- ",
  "—",
  "/",
  "//",
  "::",
  "тел. ",
  "0",
  "9",
  ",5",
  "1,",
  "1.",
  "1.1.1.",
  "к",
  "12к",
];
const lines = bricks.map(
  (brick) => [brick, brick.repeat(Math.ceil(4_096 / brick.length)).slice(0, 4_096)] as const,
);

const parsers: Record<string, (line: string) => unknown> = {
  readLeadLine: (line) => readLeadLine(line, { sources: usualSources, country: "RU", now, locale: "ru" }),
  "readLeadLine with a name": (line) =>
    readLeadLine(`Иван 89123456789 ${line}`, { sources: usualSources, country: "RU", now, locale: "ru" }),
  routeText: (line) => routeText(line),
  readPhone: (line) => readPhone(line),
  readContactPhone: (line) => readContactPhone(line),
  findPhones: (line) => findPhones(line),
  readRubles: (line) => readRubles(line, "ru"),
  readPricedWords: (line) => readPricedWords(line),
  readWhen: (line) => readWhen(line, { now }),
  findCallbackClause: (line) => findCallbackClause(line.split(" "), now),
  readBirthday: (line) => readBirthday(line, now),
  readName: (line) => readName(line),
  splitName: (line) => splitName(line),
  oneLine: (line) => oneLine(line),
  spellingsOf: (line) => spellingsOf(line),
};

test.each(Object.entries(parsers))("%s does not run away on 4 kB of anything", (_name, parse) => {
  for (const [, line] of lines) parse(line);
  const slow = lines
    .map(([brick, line]) => ({ brick, ms: fastest(parse, line) }))
    .filter(({ ms }) => ms > budgetMs);
  expect(slow).toEqual([]);
});

/** The best of three: the machine may be busy, the parser may not be slow. */
function fastest(parse: (line: string) => unknown, line: string): number {
  return Math.min(
    ...[1, 2, 3].map(() => {
      const from = performance.now();
      parse(line);
      return performance.now() - from;
    }),
  );
}
