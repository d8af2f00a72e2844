const monthStems = [
  "янв(?:арь|аря|аре)?|jan(?:uary)?",
  "фев(?:р|раль|раля|рале)?|feb(?:ruary)?",
  "мар(?:т|та|те)?|mar(?:ch)?",
  "апр(?:ель|еля|еле)?|apr(?:il)?",
  "ма[йяе]|may",
  "июн[ьяе]?|june?",
  "июл[ьяе]?|july?",
  "авг(?:уст|уста|усте)?|aug(?:ust)?",
  "сен(?:т|тябрь|тября|тябре)?|sept?(?:ember)?",
  "окт(?:ябрь|ября|ябре)?|oct(?:ober)?",
  "ноя(?:б|брь|бря|бре)?|nov(?:ember)?",
  "дек(?:абрь|абря|абре)?|dec(?:ember)?",
];

const weekdayStems = [
  "пн|пон|понедельник[ау]?|mon(?:day)?",
  "вт|вторник[ау]?|tue(?:s|sday)?",
  "ср|сред[ауы]|wed(?:nesday)?",
  "чт|чет|четверг[ау]?|thu(?:r|rs|rsday)?",
  "пт|пят|пятниц[ауы]|fri(?:day)?",
  "сб|суб|суббот[ауы]|sat(?:urday)?",
  "вс|вск|воскр|воскресень[еяю]|sun(?:day)?",
];

export const monthWord = `(?:${monthStems.join("|")})\\.?`;
export const weekdayWord = `(?:${weekdayStems.join("|")})\\.?`;

/** 1 for January … 12, by any of its Russian or English forms. */
export function monthOf(word: string): number {
  return indexIn(months, word);
}

/** 1 for Monday … 7, by any of its Russian or English forms. */
export function weekdayOf(word: string): number {
  return indexIn(weekdays, word);
}

const months = monthStems.map((stem) => new RegExp(`^(?:${stem})$`, "u"));
const weekdays = weekdayStems.map((stem) => new RegExp(`^(?:${stem})$`, "u"));

function indexIn(patterns: readonly RegExp[], word: string): number {
  return patterns.findIndex((pattern) => pattern.test(word.replace(/\.$/, ""))) + 1;
}
