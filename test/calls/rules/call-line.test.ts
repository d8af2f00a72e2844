import fc from "fast-check";
import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { readCallLine } from "../../../src/calls/rules/call-line.ts";

const now = DateTime.fromISO("2026-11-21T12:00", { zone: "Europe/Moscow" });
const reasons = [
  { id: "expensive" },
  { id: "bought-elsewhere" },
  { id: "not-now" },
  { id: "changed-mind" },
  { id: "out-of-stock" },
  { id: "too-far" },
  { id: "not-ours" },
  { id: "measure", title: "Не прошёл замер" },
];
const read = (line: string, locale: "ru" | "en" = "ru") => readCallLine(line, { now, locale, reasons });

function told(line: string) {
  const said = read(line);
  if (said === undefined) return "a note";
  const { callback, ...rest } = said;
  if (callback === undefined) return rest;
  return {
    ...rest,
    callback: callback.ok
      ? callback.value.at.toFormat(callback.value.timeGiven ? "dd.MM HH:mm" : "dd.MM '?'")
      : callback.refusal,
  };
}

const call = { via: "call", direction: "out" };

test.each<[string, object]>([
  ["недозвон завтра 15", { ...call, outcome: "no-answer", callback: "22.11 15:00" }],
  ["завтра 15 недозвон", { ...call, outcome: "no-answer", callback: "22.11 15:00" }],
  ["Недозвон", { ...call, outcome: "no-answer" }],
  ["не дозвонился", { ...call, outcome: "no-answer" }],
  ["не дозвонились, пн 10-00", { ...call, outcome: "no-answer", callback: "23.11 10:00" }],
  ["не берёт трубку", { ...call, outcome: "no-answer" }],
  ["не отвечает перезвонить вечером", { ...call, outcome: "no-answer", callback: "21.11 18:00" }],
  ["сбросил", { ...call, outcome: "no-answer" }],
  ["занято", { ...call, outcome: "busy" }],
  ["занято через час", { ...call, outcome: "busy", callback: "21.11 13:00" }],
  ["не тот номер", { ...call, outcome: "wrong-number" }],
  ["отказ дорого", { ...call, outcome: "refused", reasonWords: "дорого", reasonId: "expensive" }],
  [
    "отказ, слишком дорого для него",
    { ...call, outcome: "refused", reasonWords: "слишком дорого для него", reasonId: "expensive" },
  ],
  [
    "отказалась: передумала",
    { ...call, outcome: "refused", reasonWords: "передумала", reasonId: "changed-mind" },
  ],
  ["отказ", { ...call, outcome: "refused" }],
  ["отказ уехал в другой город", { ...call, outcome: "refused", reasonWords: "уехал в другой город" }],
  [
    "отказ не прошел замер",
    { ...call, outcome: "refused", reasonWords: "не прошел замер", reasonId: "measure" },
  ],
  [
    "купил у других",
    { ...call, outcome: "refused", reasonWords: "купил у других", reasonId: "bought-elsewhere" },
  ],
  [
    "отказ не сейчас перезвонить 25.11",
    { ...call, outcome: "refused", reasonWords: "не сейчас", reasonId: "not-now", callback: "25.11 ?" },
  ],
  [
    "купил стол 12 500",
    { ...call, outcome: "bought", sale: { what: "стол", kopecks: 1_250_000, sumWords: "12 500" } },
  ],
  [
    "купила стол за 12,5к",
    { ...call, outcome: "bought", sale: { what: "стол", kopecks: 1_250_000, sumWords: "12,5к" } },
  ],
  ["купили кухню «Лофт»", { ...call, outcome: "bought", sale: { what: "кухню «Лофт»" } }],
  ["купил 3 стула по 3200", { ...call, outcome: "bought", sale: { what: "3 стула по 3200" } }],
  ["купил стул 3200 x 2", { ...call, outcome: "bought", sale: { what: "стул 3200 x 2" } }],
  [
    "купил стол 12 500 и стул 3 200",
    { ...call, outcome: "bought", sale: { what: "стол 12 500 и стул 3 200" } },
  ],
  ["купил", { ...call, outcome: "bought", sale: { what: "" } }],
  ["купил стол 12.500", { ...call, outcome: "bought", sale: { what: "стол", sumWords: "12.500" } }],
  ["купил стол 0", { ...call, outcome: "bought", sale: { what: "стол", sumWords: "0" } }],
  [
    "продажа 3200р стул",
    { ...call, outcome: "bought", sale: { what: "стул", kopecks: 320_000, sumWords: "3200р" } },
  ],
  [
    "перезвонить 25.11 14:00 размер 3,2",
    { ...call, outcome: "callback", callback: "25.11 14:00", words: "размер 3,2" },
  ],
  ["перезвонить", { ...call, outcome: "callback" }],
  ["просил перезвонить завтра в 3 дня", { ...call, outcome: "callback", callback: "22.11 15:00" }],
  ["завтра в 15 перезвонить", { ...call, outcome: "callback", callback: "22.11 15:00" }],
  ["завтра перезвонить в 16", { ...call, outcome: "callback", callback: "22.11 16:00" }],
  ["завтра просил набрать к 17", { ...call, outcome: "callback", callback: "22.11 17:00" }],
  ["дозвон 3 дня думает", { ...call, outcome: "answered", words: "3 дня думает" }],
  ["набрать пт про замер", { ...call, outcome: "callback", callback: "27.11 ?", words: "про замер" }],
  ["перезвонить 31.02", { ...call, outcome: "callback", callback: "no-such-date" }],
  ["перезвонить вчера", { ...call, outcome: "callback", callback: "past" }],
  ["звонок завтра в 15", { ...call, outcome: "callback", callback: "22.11 15:00" }],
  ["дозвон 12 мин", { ...call, outcome: "answered", durationMinutes: 12 }],
  [
    "дозвон 12 мин завтра в 15",
    { ...call, outcome: "answered", durationMinutes: 12, callback: "22.11 15:00" },
  ],
  [
    "дозвон, 12мин, через час",
    { ...call, outcome: "answered", durationMinutes: 12, callback: "21.11 13:00" },
  ],
  ["дозвон думает, завтра в 15", { ...call, outcome: "answered", words: "думает", callback: "22.11 15:00" }],
  [
    "дозвон 5 мин думает, пн 10:00, берёт глянец",
    {
      ...call,
      outcome: "answered",
      durationMinutes: 5,
      words: "думает, берёт глянец",
      callback: "23.11 10:00",
    },
  ],
  ["дозвон думает, завтра в 15 замер", { ...call, outcome: "answered", words: "думает, завтра в 15 замер" }],
  ["дозвон замер завтра в 15", { ...call, outcome: "answered", words: "замер завтра в 15" }],
  ["дозвон, был вчера", { ...call, outcome: "answered", words: "был вчера" }],
  ["недозвон 2 раза завтра", { ...call, outcome: "no-answer", words: "2 раза", callback: "22.11 ?" }],
  [
    "занято опять пн 10:00 уехал",
    { ...call, outcome: "busy", words: "опять уехал", callback: "23.11 10:00" },
  ],
  ["недозвон через 15 мин", { ...call, outcome: "no-answer", callback: "21.11 12:15" }],
  ["дозвон", { ...call, outcome: "answered" }],
  [
    "дозвонилась 5 минут смотрит глянец",
    { ...call, outcome: "answered", durationMinutes: 5, words: "смотрит глянец" },
  ],
  [
    "дозвонились, думает, перезвонить в пятницу 12:00",
    { ...call, outcome: "answered", callback: "27.11 12:00", words: "думает" },
  ],
  ["поговорили 1500 мин", { ...call, outcome: "answered", words: "1500 мин" }],
  ["заходил", { via: "visit", direction: "in", outcome: "answered" }],
  [
    "заходила, смотрела кухни",
    { via: "visit", direction: "in", outcome: "answered", words: "смотрела кухни" },
  ],
  ["звонил сам 3 мин", { via: "call", direction: "in", outcome: "answered", durationMinutes: 3 }],
  [
    "входящий спрашивал про доставку",
    { via: "call", direction: "in", outcome: "answered", words: "спрашивал про доставку" },
  ],
  ["написал, хочет скидку", { via: "chat", direction: "in", outcome: "answered", words: "хочет скидку" }],
  ["написала ему про акцию", { via: "chat", direction: "out", outcome: "answered", words: "про акцию" }],
  ["no answer tomorrow 3pm", { ...call, outcome: "no-answer", callback: "22.11 15:00" }],
  ["busy", { ...call, outcome: "busy" }],
  ["wrong number", { ...call, outcome: "wrong-number" }],
  ["refused expensive", { ...call, outcome: "refused", reasonWords: "expensive", reasonId: "expensive" }],
  [
    "bought table for 12500",
    { ...call, outcome: "bought", sale: { what: "table", kopecks: 1_250_000, sumWords: "12500" } },
  ],
  ["bought 3 chairs at 3200", { ...call, outcome: "bought", sale: { what: "3 chairs at 3200" } }],
  [
    "callback next monday 10:00 about size",
    { ...call, outcome: "callback", callback: "23.11 10:00", words: "about size" },
  ],
  [
    "talked 12 min tomorrow 3pm",
    { ...call, outcome: "answered", durationMinutes: 12, callback: "22.11 15:00" },
  ],
  [
    "answered thinking, tomorrow at 3pm",
    { ...call, outcome: "answered", words: "thinking", callback: "22.11 15:00" },
  ],
  ["no answer twice tomorrow", { ...call, outcome: "no-answer", words: "twice", callback: "22.11 ?" }],
  ["talked 12 min", { ...call, outcome: "answered", durationMinutes: 12 }],
  [
    "visited, looked at tables",
    { via: "visit", direction: "in", outcome: "answered", words: "looked at tables" },
  ],
])("«%s» in reply to a card is a call", (line, expected) => {
  expect(told(line)).toEqual(expected);
});

test.each([
  "смотрит глянец",
  "хочет кухню 3,2 м",
  "завтра 15:00 замер",
  "встреча завтра в 15",
  "не купил",
  "купила бы, но дорого",
  "заходил бы чаще",
  "купить стол хочет",
  "12 500",
  "отказаться можно до пятницы",
  "занятой человек",
  "жена против",
  "",
  "🙂",
])("«%s» in reply to a card is a note", (line) => {
  expect(read(line)).toBeUndefined();
});

test("any reply at all is a call or a note", () => {
  const word = fc.constantFrom(
    "недозвон",
    "завтра",
    "15",
    "отказ",
    "дорого",
    "купил",
    "стол",
    "12 500",
    "перезвонить",
    "31.02",
    "дозвон",
    "12",
    "мин",
    "-",
    ",",
    "заходил",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.array(word, { maxLength: 10 }).map((words) => words.join(" ")),
      ),
      (line) => void read(line),
    ),
  );
});

test.each([
  "недозвон ",
  "завтра ",
  "перезвонить ",
  "купил 1 ",
  "дозвон 1 ",
  "не ",
  "отказ дорого ",
  "1 ",
  " ",
  "12 мин ",
])("4 kB of «%s» do not run away", (brick) => {
  const line = brick.repeat(4_096 / brick.length);
  read(line);
  const from = performance.now();
  read(line);
  expect(performance.now() - from).toBeLessThan(1_000);
});
