import { searchKey } from "../text-search.ts";
import { monthWord, weekdayWord } from "./calendar-words.ts";
import { spokenNumber } from "./numbers.ts";

const russian =
  "в|во|на|к|ко|с|под|около|примерно|после|до|через|и|сегодня|завтра|послезавтра|вчера|позавчера|" +
  "следующ(?:ий|ую|ее|ая|ей|ем)|след|эт(?:от|у|о|ой)|недел(?:я|е|ю|и|ь)|недельк[уи]|нед|выходн(?:ых|ые)|конц[ауе]|течение|начале|" +
  "месяц(?:а|ев|е)?|мес|год|года|лет|полгода|день|дня|дней|дн|дн[е]м|числ[ао]|полчаса|пол|час(?:а|ов|у|ик|ика)?|ч|" +
  "минут[ыу]?|мин|утр(?:о|а|ом)|вечер(?:а|ом|у)?|ночи|обед(?:а|у|ом)?|полдень|полудню|половин[еу]|первой|второй|" +
  "пол-?(?:перв|втор|треть|четверт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат)[а-я]*|" +
  "(?:перв|втор|треть|четверт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат)(?:ого|его)|г|годах?";
const english =
  "at|on|in|by|around|after|before|the|of|and|next|this|today|tonight|tomorrow|tmrw?|tmr|yesterday|day|days|week|weeks|" +
  "weekend|month|months|year|half|hours?|hrs?|h|minutes?|mins?|m|noon|midday|lunch|lunchtime|time|morning|afternoon|" +
  "evening|end|am|pm|o'clock|from|now|later|couple|fortnight|d|w";
const number =
  "\\d{1,4}(?:[.:/–-]\\d{1,4}){0,2}(?:-?(?:ч|час|мин|м|д|дн|го|е|h|m|d|am|pm|st|nd|rd|th|г))?|\\d{1,2},\\d";
const word = new RegExp(
  `^(?:${russian}|${english}|${number}|${spokenNumber}|${monthWord}|${weekdayWord})$`,
  "u",
);

/** Whether a word may belong to a time at all: what else stands in a line is never tried as one. */
export function isWhenWord(text: string): boolean {
  return text.length <= 20 && word.test(searchKey(text).replace(/[.,;!?]+$/u, ""));
}
