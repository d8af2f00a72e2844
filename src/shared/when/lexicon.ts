import { searchKey } from "../text-search.ts";
import { monthWord, weekdayWord } from "./calendar-words.ts";
import { spokenHour, spokenNumber } from "./numbers.ts";

const russian =
  "в|во|на|к|ко|с|по|под|около|примерно|ориентировочно|ближе|районе|ровно|точно|где-то|после|до|через|и|сегодня|завтра|послезавтра|вчера|позавчера|" +
  "следующ(?:ий|ую|ее|ая|ей|ем)|след|эт(?:от|у|о|ой)|недел(?:я|е|ю|и|ь)|недельк[уи]|нед|выходн(?:ых|ые)|конц[ауе]|течение|начал[еу]|середин[еу]|рабочего|" +
  "месяц(?:а|ев|е)?|мес|год|года|лет|полгода|день|денек|дня|дней|дн|дн[е]м|числ[аоу]|полчаса|пол|час(?:а|ов|у|ик|ика|иков|ок|очек)?|ч|" +
  "минут[ыу]?|минут(?:к[уи]|ок|очек)|мин|мск|москв[еы]|без|четверти|утр(?:о|а|ом)|вечер(?:а|ом|у)?|ночи|обед(?:а|у|ом)?|полдень|полудню|половин[еуы]|первой|второй|" +
  "пол-?(?:перв|втор|треть|четверт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат)[а-я]*|" +
  "(?:перв|втор|треть|четверт|пят|шест|седьм|восьм|девят|десят|одиннадцат|двенадцат)(?:ого|его)|г|годах?";
const english =
  "at|on|in|by|to|till|until|between|around|about|sometime|roughly|approximately|after|before|the|of|and|next|this|today|tonight|tomorrow|tmrw?|tmr|yesterday|day|days|week|weeks|" +
  "weekend|month|months|year|half|hours?|hrs?|h|minutes?|mins?|m|noon|midday|lunch|lunchtime|time|morning|afternoon|" +
  "evening|start|beginning|middle|early|mid|late|end|eod|quarter|past|msk|moscow|am|pm|o'clock|from|now|later|couple|fortnight|d|w";
const number =
  "[–—-]|\\d{1,4}(?:[.:/–—-]\\d{1,4}){0,3}(?:-?(?:ч|час|мин|м|д|дн|го|му|е|h|m|d|am|pm|st|nd|rd|th|г))?|\\d{1,2},\\d";
const word = new RegExp(
  `^(?:${russian}|${english}|${number}|${spokenNumber}|${spokenHour}|${monthWord}|${weekdayWord})$`,
  "u",
);

/** Whether a word may belong to a time at all: what else stands in a line is never tried as one. */
export function isWhenWord(text: string): boolean {
  return text.length <= 20 && word.test(searchKey(text).replace(/^\(|[).,;!?]+$/gu, ""));
}
