const said =
  "один 1, одну 1, два 2, две 2, пару 2, три 3, четыре 4, пять 5, шесть 6, семь 7, восемь 8, девять 9, десять 10, " +
  "полтора 1.5, одиннадцать 11, двенадцать 12, пятнадцать 15, двадцать 20, тридцать 30, сорок 40, a 1, an 1, one 1, " +
  "two 2, a couple of 2, a couple 2, three 3, four 4, five 5, six 6, seven 7, eight 8, nine 9, ten 10, fifteen 15, " +
  "twenty 20, thirty 30, forty 40";
const hours =
  "два 2, двух 2, двум 2, три 3, трех 3, трем 3, четыре 4, четырех 4, четырем 4, пять 5, пяти 5, " +
  "шесть 6, шести 6, семь 7, семи 7, восемь 8, восьми 8, девять 9, девяти 9, десять 10, десяти 10, одиннадцать 11, " +
  "одиннадцати 11, двенадцать 12, двенадцати 12, one 1, two 2, three 3, four 4, five 5, six 6, seven 7, eight 8, " +
  "nine 9, ten 10, eleven 11, twelve 12";

const spoken = numbersIn(said);
const spokenHours = numbersIn(hours);

/** The words a number may be said with, for a rule's pattern; the longer ones first. */
export const spokenNumber = alternatives(spoken);

/** The words an hour of the day may be said with: «в три», «к пяти», `at nine`. */
export const spokenHour = alternatives(spokenHours);

/** `2`, `1,5`, `два`, `a couple of`; nothing said is one: «через неделю». */
export function numberSaid(text: string | undefined): number {
  if (text === undefined || text === "") return 1;
  return spoken.get(text) ?? Number(text.replace(",", "."));
}

/** «В час»: the only hour that is said without its number. */
export function hourNumber(text: string): number {
  return text.startsWith("час") ? 1 : (spokenHours.get(text) ?? Number(text));
}

function numbersIn(list: string): Map<string, number> {
  return new Map(list.split(", ").map((pair) => [pair.replace(/ \S+$/, ""), Number(pair.split(" ").at(-1))]));
}

function alternatives(numbers: ReadonlyMap<string, number>): string {
  return [...numbers.keys()].sort((a, b) => b.length - a.length).join("|");
}
