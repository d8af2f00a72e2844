import fc from "fast-check";
import { DateTime } from "luxon";
import { expect, test } from "vitest";
import { monthGrid, whenChips } from "../../src/shared/calendar.ts";
import { readBirthday } from "../../src/shared/when/birthday.ts";

const now = DateTime.fromISO("2026-11-21T12:00", { zone: "Europe/Moscow" });

test("November 2026 begins on a Sunday and shows what is past", () => {
  const grid = monthGrid(now, now);
  expect(grid.weeks.map((week) => week.map((day) => day?.day ?? 0))).toEqual([
    [0, 0, 0, 0, 0, 0, 1],
    [2, 3, 4, 5, 6, 7, 8],
    [9, 10, 11, 12, 13, 14, 15],
    [16, 17, 18, 19, 20, 21, 22],
    [23, 24, 25, 26, 27, 28, 29],
    [30, 0, 0, 0, 0, 0, 0],
  ]);
  expect(grid.weeks[3]?.[4]).toEqual({ date: "2026-11-20", day: 20, past: true, today: false });
  expect(grid.weeks[3]?.[5]).toEqual({ date: "2026-11-21", day: 21, past: false, today: true });
  expect([grid.previous, grid.next]).toEqual([undefined, "2026-12"]);
});

test("a later month leads back, and the end of the calendar leads no further", () => {
  expect(monthGrid(now.plus({ months: 2 }), now)).toMatchObject({
    year: 2027,
    month: 1,
    previous: "2026-12",
    next: "2027-02",
  });
  expect(monthGrid(now.plus({ months: 24 }), now).next).toBeUndefined();
});

test("the quick answers on Saturday at noon", () => {
  expect(whenChips(now).map(({ chip, at }) => `${chip} ${at.toFormat("dd.MM HH:mm")}`)).toEqual([
    "in-an-hour 21.11 13:00",
    "this-evening 21.11 18:00",
    "tomorrow 22.11 11:00",
    "day-after-tomorrow 23.11 11:00",
    "next-monday 23.11 11:00",
    "in-a-week 28.11 11:00",
  ]);
});

test("on Wednesday evening there is next Monday and no «today 18:00»", () => {
  const wednesday = DateTime.fromISO("2026-11-25T17:30", { zone: "Europe/Moscow" });
  expect(whenChips(wednesday).map(({ chip, at }) => `${chip} ${at.toFormat("dd.MM HH:mm")}`)).toEqual([
    "in-an-hour 25.11 18:30",
    "tomorrow 26.11 11:00",
    "day-after-tomorrow 27.11 11:00",
    "next-monday 30.11 11:00",
    "in-a-week 02.12 11:00",
  ]);
});

test.each([
  ["22.04", { day: 22, month: 4 }],
  ["22.4", { day: 22, month: 4 }],
  ["22.04.90", { day: 22, month: 4, year: 1990 }],
  ["22.04.1990", { day: 22, month: 4, year: 1990 }],
  ["22/04/1990", { day: 22, month: 4, year: 1990 }],
  ["1990-04-22", { day: 22, month: 4, year: 1990 }],
  ["22.04.05", { day: 22, month: 4, year: 2005 }],
  ["22 апреля", { day: 22, month: 4 }],
  ["22 апр 1990 г.", { day: 22, month: 4, year: 1990 }],
  ["22 апреля 1990 года", { day: 22, month: 4, year: 1990 }],
  ["др 22.04.90", { day: 22, month: 4, year: 1990 }],
  ["ДР: 22.04", { day: 22, month: 4 }],
  ["день рождения 1 мая", { day: 1, month: 5 }],
  ["birthday 22 April", { day: 22, month: 4 }],
  ["April 22, 1990", { day: 22, month: 4, year: 1990 }],
  ["29.02", { day: 29, month: 2 }],
  ["29.02.2000", { day: 29, month: 2, year: 2000 }],
])("«%s» is a birthday", (text, birthday) => {
  expect(readBirthday(text, now)).toEqual({ ok: true, value: birthday });
});

test.each([
  ["31.02", "no-such-date"],
  ["31.04.1990", "no-such-date"],
  ["29.02.2001", "no-such-date"],
  ["22.13", "no-such-date"],
  ["0.04", "no-such-date"],
  ["22.04.2031", "no-such-date"],
  ["22.04.1850", "no-such-date"],
  ["весной", "unreadable"],
  ["22", "unreadable"],
  ["", "unreadable"],
])("«%s» is refused as a birthday: %s", (text, refusal) => {
  expect(readBirthday(text, now)).toEqual({ ok: false, refusal });
});

test("whatever is typed as a birthday gets an answer", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), (text) => void readBirthday(text, now)),
  );
});

test("on Sunday and on Monday the next Monday needs no chip of its own", () => {
  expect(whenChips(now.plus({ days: 1 })).map(({ chip }) => chip)).not.toContain("next-monday");
  expect(whenChips(now.plus({ days: 2 })).map(({ chip }) => chip)).not.toContain("next-monday");
});
