import type { DateTime } from "luxon";
import { weekdayOf, weekdayWord } from "./calendar-words.ts";
import { addDate, at, type Draft, dayKnown, type WhenRule } from "./draft.ts";

/** Days named by their place beside today: «завтра», «в пятницу», «на следующей неделе», «в конце месяца». */
export const dayRules: readonly WhenRule[] = [
  { pattern: at("(?:на )?сегодня|сейчас(?= )|today|tonight"), add: (draft, [word]) => today(draft, word) },
  {
    pattern: at("(?:на )?послезавтра|(?:the )?day after tomorrow"),
    add: (draft) => addDate(draft, draft.today.plus({ days: 2 })),
  },
  {
    pattern: at("(?:на )?завтра|tomorrow|tmrw?|tmr"),
    add: (draft) => addDate(draft, draft.today.plus({ days: 1 })),
  },
  {
    pattern: at("в течение дня|до конца дня|до вечера"),
    add: (draft) => dayKnown(draft) || addDate(draft, draft.today),
  },
  { pattern: at("позавчера"), add: (draft) => addDate(draft, draft.today.minus({ days: 2 })) },
  { pattern: at("вчера|yesterday"), add: (draft) => addDate(draft, draft.today.minus({ days: 1 })) },
  {
    pattern: at(`(?:(?:во?|on) )?(?:следующ(?:ий|ую|ее|ая)|след\\.?|next) (?<day>${weekdayWord})`),
    add: (draft, { groups }) => addDate(draft, dayOfWeek(draft.today.plus({ weeks: 1 }), groups?.day)),
  },
  {
    pattern: at(`(?:(?:во?|on) )?(?:эт(?:от|у|о)|this) (?<day>${weekdayWord})`),
    add: (draft, { groups }) => addDate(draft, dayOfWeek(draft.today, groups?.day)),
  },
  {
    pattern: at("(?:на )?(?:след(?:ующей|\\.?) неделе|next week)"),
    add: (draft) => week(draft, draft.today.plus({ weeks: 1 }).startOf("week")),
  },
  {
    pattern: at(`(?:(?:во?|на|к|ко|on) )?(?<day>${weekdayWord})`),
    add: (draft, { groups }) => weekday(draft, groups?.day),
  },
  {
    pattern: at("(?:на|в) (?:выходны[ех]|выходные)|(?:on |at )?(?:the )?weekend"),
    add: (draft) => addDate(draft, coming(draft.today, 6)),
  },
  {
    pattern: at("(?:в|к) конц[еу] следующей недели|(?:at )?(?:the )?end of next week"),
    add: (draft) => addDate(draft, dayOfWeek(draft.today.plus({ weeks: 1 }), "пт")),
  },
  {
    pattern: at(
      "(?:в|к) начал[еу] (?:следующей )?недели|(?:at )?(?:the )?(?:start|beginning) of (?:the |next )?week",
    ),
    add: (draft) => addDate(draft, dayOfWeek(draft.today.plus({ weeks: 1 }), "пн")),
  },
  {
    pattern: at("(?:в|к) конц[еу] недели|(?:at )?(?:the )?end of (?:the )?week"),
    add: (draft) => addDate(draft, coming(draft.today, 5)),
  },
  {
    pattern: at("(?:в|к) конц[еу] месяца|(?:at )?(?:the )?end of (?:the )?month"),
    add: (draft) => addDate(draft, monthEnd(draft.today)),
  },
  {
    pattern: at("в начале (?:следующего )?месяца|в следующем месяце|next month"),
    add: (draft) => addDate(draft, nextMonth(draft.today)),
  },
];

function today(draft: Draft, word: string): boolean {
  if (word === "tonight") draft.part = "evening";
  return addDate(draft, draft.today);
}

function weekday(draft: Draft, word: string | undefined): boolean {
  if (draft.weekday !== undefined) return false;
  draft.weekday = weekdayOf(word ?? "");
  return true;
}

function week(draft: Draft, date: DateTime): boolean {
  if (draft.week !== undefined) return false;
  draft.week = date;
  return true;
}

/** A weekday of the week that `date` is in. */
function dayOfWeek(date: DateTime, word = ""): DateTime {
  return date.startOf("week").plus({ days: weekdayOf(word) - 1 });
}

/** The nearest such weekday after today: who means today says «сегодня». */
export function coming(today: DateTime, day: number): DateTime {
  return today.plus({ days: ((day - today.weekday + 6) % 7) + 1 });
}

function monthEnd(today: DateTime): DateTime {
  const end = today.endOf("month").startOf("day");
  return end > today ? end : today.plus({ months: 1 }).endOf("month").startOf("day");
}

function nextMonth(today: DateTime): DateTime {
  return today.startOf("month").plus({ months: 1 });
}
