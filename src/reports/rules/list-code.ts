import { factId } from "../../shared/id.ts";

/**
 * Which clients a list holds: new leads, of them reached and buyers, newbies, fans, fallen asleep, grieved, come
 * back, refused, buyers; the last two also for one reason, seller or source.
 */
const listLetters = {
  new: "n",
  reached: "r",
  bought: "b",
  newbies: "w",
  fans: "f",
  asleep: "z",
  grieved: "g",
  back: "k",
  refused: "x",
  buyers: "u",
  "buyers-of-seller": "s",
  "buyers-of-source": "q",
} as const;
export type ListName = keyof typeof listLetters;

/** `key`: four letters for the reason, the seller or the source. */
export interface ListCode {
  period: string;
  list: ListName;
  key?: string;
  page: number;
}

const letters = new Map(Object.entries(listLetters).map(([name, letter]) => [letter, name as ListName]));

/** `Rw0_xA1-b_2`: what a card that was opened from the list finds back by. */
export function listCode({ period, list, key = "", page }: ListCode): string {
  return `R${period}_${listLetters[list]}${key}_${page}`;
}

export function readListCode(code: string): ListCode | undefined {
  const [, period = "", letter = "", key, page] =
    /^R([a-z][0-9a-z]{1,6})_([a-z])([\w-]{4})?_(\d{1,3})$/.exec(code) ?? [];
  const list = letters.get(letter as (typeof listLetters)[ListName]);
  if (list === undefined) return undefined;
  return { period, list, page: Math.max(1, Number(page)), ...(key === undefined ? {} : { key }) };
}

/** Four letters that tell the members, sources or reasons of one shop apart. */
export function shortKey(id: string): string {
  return factId(id, "report key").slice(0, 4);
}
