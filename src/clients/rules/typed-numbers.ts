import { findPhones } from "../../shared/phone-find.ts";

/** The numbers that somebody typed into words, each once: the phones, then whatever else is masked as one. */
export function typedNumbers(words: string, country?: string): string[] {
  let rest = "";
  let from = 0;
  const found = findPhones(words, country);
  for (const { start, end } of found) {
    rest += `${words.slice(from, start)}\n`;
    from = end;
  }
  const long = [...`${rest}${words.slice(from)}`.matchAll(longNumber)].map(([number]) => number);
  return [...new Set([...found.map(({ phone }) => phone), ...long.filter((number) => !isSum(number))])];
}

/** The words with every number turned that no country's plan knows and that may still be somebody's. */
export function withLongNumbers(words: string, turn: (number: string) => string): string {
  return words.replace(longNumber, (number) => (isSum(number) ? number : turn(number)));
}

const longNumber = /\d(?:[ ()–-]{0,2}\d){9,}/g;

function isSum(number: string): boolean {
  return /^\d{1,3}(?: \d{3})+$/.test(number);
}
