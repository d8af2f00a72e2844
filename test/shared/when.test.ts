import fc from "fast-check";
import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { readWhen } from "../../src/shared/when.ts";
import { describeWhen, formatWhen } from "../../src/shared/when-format.ts";

const saturdayNoon = DateTime.fromISO("2026-11-21T12:00", { zone: "Europe/Moscow" });

function reading(text: string, now = saturdayNoon): string {
  const read = readWhen(text, { now, locale: "ru" });
  if (!read.ok) return read.refusal;
  return read.value.at.toFormat(read.value.timeGiven ? "yyyy-MM-dd HH:mm" : "yyyy-MM-dd '(11:00?)' HH:mm");
}

test.each([
  ["завтра 15:00", "2026-11-22 15:00"],
  ["завтра в 15:00", "2026-11-22 15:00"],
  ["Завтра 15.00", "2026-11-22 15:00"],
  ["завтра 15-00", "2026-11-22 15:00"],
  ["завтра 15", "2026-11-22 15:00"],
  ["завтра в 15", "2026-11-22 15:00"],
  ["в 15 завтра", "2026-11-22 15:00"],
  ["15:30 завтра", "2026-11-22 15:30"],
  ["завтра в 3 дня", "2026-11-22 15:00"],
  ["завтра в 3", "2026-11-22 15:00"],
  ["завтра в 9", "2026-11-22 09:00"],
  ["завтра в 9 утра", "2026-11-22 09:00"],
  ["завтра в 7 вечера", "2026-11-22 19:00"],
  ["завтра утром", "2026-11-22 10:00"],
  ["завтра с утра", "2026-11-22 10:00"],
  ["завтра в обед", "2026-11-22 13:00"],
  ["завтра после обеда", "2026-11-22 14:00"],
  ["завтра вечером", "2026-11-22 18:00"],
  ["завтра вечером в 8", "2026-11-22 20:00"],
  ["завтра утром в 9", "2026-11-22 09:00"],
  ["завтра к 10", "2026-11-22 10:00"],
  ["завтра после 16", "2026-11-22 16:00"],
  ["завтра 15 часов", "2026-11-22 15:00"],
  ["завтра в полдень", "2026-11-22 12:00"],
  ["завтра в час", "2026-11-22 13:00"],
  ["завтра в полчетвёртого", "2026-11-22 15:30"],
  ["завтра в половине шестого", "2026-11-22 17:30"],
  ["сегодня 18:00", "2026-11-21 18:00"],
  ["сегодня вечером", "2026-11-21 18:00"],
  ["вечером", "2026-11-21 18:00"],
  ["в 18:30", "2026-11-21 18:30"],
  ["18.30", "2026-11-21 18:30"],
  ["в 3", "2026-11-21 15:00"],
  ["15", "2026-11-21 15:00"],
  ["послезавтра в 10:30", "2026-11-23 10:30"],
  ["пн 10-00", "2026-11-23 10:00"],
  ["в понедельник 10-00", "2026-11-23 10:00"],
  ["в понедельник в 10", "2026-11-23 10:00"],
  ["пт 15:00", "2026-11-27 15:00"],
  ["в пятницу утром", "2026-11-27 10:00"],
  ["во вторник, 12:15", "2026-11-24 12:15"],
  ["25.11 14:00", "2026-11-25 14:00"],
  ["25.11 в 14:00", "2026-11-25 14:00"],
  ["на 25.11 к 14", "2026-11-25 14:00"],
  ["25.11 14.10", "2026-11-25 14:10"],
  ["25.11.26 14:00", "2026-11-25 14:00"],
  ["25.11.2026 9:05", "2026-11-25 09:05"],
  ["15.03.2027 14:30", "2027-03-15 14:30"],
  ["25/11 14:00", "2026-11-25 14:00"],
  ["2026-11-25 14:00", "2026-11-25 14:00"],
  ["25 ноября в 14", "2026-11-25 14:00"],
  ["5 декабря в 9:00", "2026-12-05 09:00"],
  ["5 дек 9:00", "2026-12-05 09:00"],
  ["25 числа 15:00", "2026-11-25 15:00"],
  ["25-го в 15", "2026-11-25 15:00"],
  ["5 числа в 12", "2026-12-05 12:00"],
  ["ср 25.11 14:00", "2026-11-25 14:00"],
  ["завтра, вс 22.11, 15:00", "2026-11-22 15:00"],
  ["через 2 часа", "2026-11-21 14:00"],
  ["через час", "2026-11-21 13:00"],
  ["через полчаса", "2026-11-21 12:30"],
  ["через полтора часа", "2026-11-21 13:30"],
  ["через 1,5 часа", "2026-11-21 13:30"],
  ["через 2 часа 30 минут", "2026-11-21 14:30"],
  ["через 15 мин", "2026-11-21 12:15"],
  ["через минуту", "2026-11-21 12:01"],
  ["через 3 дня в 12:00", "2026-11-24 12:00"],
  ["через неделю в 15", "2026-11-28 15:00"],
  ["на следующей неделе в среду 14:00", "2026-11-25 14:00"],
  ["минут через 20", "2026-11-21 12:20"],
  ["часа через 2", "2026-11-21 14:00"],
  ["через 2 недели 3 дня в 15:00", "2026-12-08 15:00"],
  ["в следующий вторник 10:00", "2026-11-24 10:00"],
  ["⏰ завтра 15".replace("⏰ ", ""), "2026-11-22 15:00"],
])("«%s», said on Saturday 21 November at noon, is %s", (text, expected) => {
  expect(reading(text)).toBe(expected);
});

test.each([
  ["завтра", "2026-11-22 (11:00?) 11:00"],
  ["послезавтра", "2026-11-23 (11:00?) 11:00"],
  ["пн", "2026-11-23 (11:00?) 11:00"],
  ["пт", "2026-11-27 (11:00?) 11:00"],
  ["сб", "2026-11-28 (11:00?) 11:00"],
  ["в воскресенье", "2026-11-22 (11:00?) 11:00"],
  ["25.11", "2026-11-25 (11:00?) 11:00"],
  ["25 ноября", "2026-11-25 (11:00?) 11:00"],
  ["12 марта", "2027-03-12 (11:00?) 11:00"],
  ["15.03", "2027-03-15 (11:00?) 11:00"],
  ["25 числа", "2026-11-25 (11:00?) 11:00"],
  ["31 числа", "2026-12-31 (11:00?) 11:00"],
  ["через неделю", "2026-11-28 (11:00?) 11:00"],
  ["через 3 дня", "2026-11-24 (11:00?) 11:00"],
  ["через пару дней", "2026-11-23 (11:00?) 11:00"],
  ["через месяц", "2026-12-21 (11:00?) 11:00"],
  ["через полгода", "2027-05-21 (11:00?) 11:00"],
  ["на следующей неделе", "2026-11-23 (11:00?) 11:00"],
  ["в конце месяца", "2026-11-30 (11:00?) 11:00"],
  ["в начале месяца", "2026-12-01 (11:00?) 11:00"],
  ["в конце недели", "2026-11-27 (11:00?) 11:00"],
  ["сегодня", "2026-11-21 (11:00?) 18:00"],
])("«%s» names a day without a time: %s", (text, expected) => {
  expect(reading(text)).toBe(expected);
});

test.each([
  ["tomorrow 3pm", "2026-11-22 15:00"],
  ["tomorrow at 3 pm", "2026-11-22 15:00"],
  ["3pm", "2026-11-21 15:00"],
  ["tomorrow 10:30am", "2026-11-22 10:30"],
  ["tomorrow morning", "2026-11-22 10:00"],
  ["tonight", "2026-11-21 18:00"],
  ["next monday", "2026-11-23 (11:00?) 11:00"],
  ["next monday 3pm", "2026-11-23 15:00"],
  ["on friday at 15:00", "2026-11-27 15:00"],
  ["next week", "2026-11-23 (11:00?) 11:00"],
  ["in 2 hours", "2026-11-21 14:00"],
  ["in half an hour", "2026-11-21 12:30"],
  ["in an hour", "2026-11-21 13:00"],
  ["in 3 days at noon", "2026-11-24 12:00"],
  ["3 days from now", "2026-11-24 (11:00?) 11:00"],
  ["in 2 days 3 hours", "2026-11-23 15:00"],
  ["in a week", "2026-11-28 (11:00?) 11:00"],
  ["25 Nov 2pm", "2026-11-25 14:00"],
  ["Nov 25 at 14:00", "2026-11-25 14:00"],
  ["25th of November", "2026-11-25 (11:00?) 11:00"],
  ["the day after tomorrow at 12", "2026-11-23 12:00"],
  ["tomorrow, Sun 22 Nov, 15:00", "2026-11-22 15:00"],
  ["end of the month", "2026-11-30 (11:00?) 11:00"],
])("“%s”, said on Saturday 21 November at noon, is %s", (text, expected) => {
  expect(reading(text)).toBe(expected);
});

test.each([
  ["31.02", "no-such-date"],
  ["31.02 15:00", "no-such-date"],
  ["30 февраля", "no-such-date"],
  ["32.11", "no-such-date"],
  ["25.13", "no-such-date"],
  ["31 ноября", "no-such-date"],
  ["29.02.2027", "no-such-date"],
  ["пт 26.11", "no-such-date"],
  ["вчера 15:00", "past"],
  ["20.11 15:00", "past"],
  ["в 10:00", "past"],
  ["сегодня 11:59", "past"],
  ["25.11.2020", "past"],
  ["12 500", "unreadable"],
  ["12 500 до 1 мая", "unreadable"],
  ["когда-нибудь", "unreadable"],
  ["потом", "unreadable"],
  ["12 мин", "unreadable"],
  ["час", "unreadable"],
  ["неделя", "unreadable"],
  ["last friday", "unreadable"],
  ["пн-пт", "unreadable"],
  ["на днях", "unreadable"],
  ["завтра 25:00", "unreadable"],
  ["завтра 15:00 16:00", "unreadable"],
  ["завтра хочет кухню", "unreadable"],
  ["25.11.2099", "unreadable"],
  ["через 0 минут", "no-such-date"],
  ["99", "unreadable"],
  ["", "unreadable"],
  ["345-67-89", "unreadable"],
  [`завтра ${"15 ".repeat(2000)}`, "unreadable"],
])("«%s» is refused as %s", (text, refusal) => {
  expect(reading(text)).toBe(refusal);
});

test("a past moment comes with the same time tomorrow", () => {
  const read = readWhen("20.11 15:00", { now: saturdayNoon });
  expect(read).toMatchObject({ ok: false, refusal: "past" });
  if (read.ok || read.refusal !== "past") return;
  expect(read.at.toISO()).toBe("2026-11-20T15:00:00.000+03:00");
  expect(read.proposed.at.toISO()).toBe("2026-11-22T15:00:00.000+03:00");
});

test.each([
  ["2026-11-21T10:00", "2026-11-21 11:00"],
  ["2026-11-21T12:00", "2026-11-21 18:00"],
  ["2026-11-21T17:45", "2026-11-21 18:45"],
])("«today» without a time, said at %s, is %s", (now, expected) => {
  const read = readWhen("сегодня", { now: DateTime.fromISO(now, { zone: "Europe/Moscow" }) });
  expect(read.ok && read.value.at.toFormat("yyyy-MM-dd HH:mm")).toBe(expected);
});

test("«сегодня» said late at night is too late", () => {
  expect(reading("сегодня", DateTime.fromISO("2026-11-21T21:30", { zone: "Europe/Moscow" }))).toBe("past");
});

test("the reader's zone decides what tomorrow is", () => {
  const inVladivostok = saturdayNoon.setZone("Asia/Vladivostok").set({ hour: 23 });
  const read = readWhen("завтра 9:00", { now: inVladivostok });
  expect(read.ok && read.value.at.toISO()).toBe("2026-11-22T09:00:00.000+10:00");
});

test.each([
  ["2026-11-22T15:00", "завтра, вс 22.11, 15:00", "tomorrow, Sun 22 Nov, 15:00", 1],
  ["2026-11-21T18:00", "сегодня, сб 21.11, 18:00", "today, Sat 21 Nov, 18:00", 0],
  ["2026-11-20T17:40", "вчера, пт 20.11, 17:40", "yesterday, Fri 20 Nov, 17:40", -1],
  ["2026-11-25T14:00", "ср 25.11, 14:00", "Wed 25 Nov, 14:00", 4],
  ["2027-02-19T09:05", "пт 19.02.2027, 09:05", "Fri 19 Feb 2027, 09:05", 90],
  ["2026-08-12T10:00", "ср 12.08, 10:00", "Wed 12 Aug, 10:00", -101],
])("%s is told as «%s» and “%s”", (iso, russian, english, daysAway) => {
  const at = DateTime.fromISO(iso, { zone: "Europe/Moscow" });
  // No screen breaks a line between a weekday and its date.
  const unbroken = (text: string) => text.replace(/(?<!,) /g, "\u00A0");
  expect(formatWhen(at, saturdayNoon, "ru")).toBe(unbroken(russian));
  expect(formatWhen(at.toUTC(), saturdayNoon, "en")).toBe(unbroken(english));
  expect(describeWhen(at, saturdayNoon, "ru").daysAway).toBe(daysAway);
});

test("what the bot echoes can be typed back", () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 60 * 24 * 300 }),
      fc.constantFrom("ru" as const, "en" as const),
      (minutes, locale) => {
        const at = saturdayNoon.plus({ minutes });
        const read = readWhen(formatWhen(at, saturdayNoon, locale), { now: saturdayNoon, locale });
        expect(read.ok && read.value.at.toISO()).toBe(at.toISO());
      },
    ),
  );
});

test("whatever is typed as a time gets an answer in the future or a refusal", () => {
  const word = fc.constantFrom(
    "завтра",
    "в",
    "15",
    "25.11",
    "пт",
    "через",
    "2",
    "часа",
    "утром",
    "31.02",
    "at",
    "3pm",
    "next",
    "-",
    ".",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 100 }),
        fc.array(word, { maxLength: 8 }).map((words) => words.join(" ")),
      ),
      (text) => {
        const read = readWhen(text, { now: saturdayNoon });
        if (read.ok) expect(read.value.at > saturdayNoon).toBe(true);
      },
    ),
  );
});
