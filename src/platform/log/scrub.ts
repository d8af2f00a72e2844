/**
 * Takes out of a line what must never lie in a log: bot tokens, keys, credentials in addresses, link tokens,
 * e-mail addresses and whatever could be a phone number. Our ids of 16 characters, dates and instants stay.
 */
export function scrub(text: string): string {
  let line = text.length > longest ? `${text.slice(0, longest)}…` : text;
  for (const [pattern, replacement] of patterns) line = line.replace(pattern, replacement);
  return line.replace(dateOrNumber, (_, date: string | undefined) => date ?? "[number]");
}

const longest = 4_000;

const patterns: [RegExp, string][] = [
  [/\d{5,}:[\w-]{30,}/g, "[token]"],
  [/(?<![\w+/=-])(?:[0-9a-f]{64}|[\w+/-]{43}=?)(?![\w+/=-])/gi, "[key]"],
  [/\b([a-z][a-z+]{2,20}:\/\/)[^\s/@]{1,300}@/gi, "$1[credentials]@"],
  [/([?&](?:start|startapp|token|secret|key)=)[\w-]+/gi, "$1[token]"],
  [/(\/start(?:@\w+)?\s+)[\w-]+/g, "$1[token]"],
  [/(?<![\w-])[\w-]{22}(?![\w-])/g, "[token]"],
  [/[^\s@<>"'(),;:/[\]]{1,64}@[^\s@<>"'(),;:/[\]]{1,253}\.[^\s@<>"'(),;:./[\]]{2,24}/g, "[e-mail]"],
];

// A date alone would look like a number of eight digits: it is stepped over and given back.
const dateOrNumber =
  /((?<![\p{Nd}-])\d{4}-\d\d-\d\d(?:T[\d:.]+(?:Z|[+-]\d\d:?\d\d)?)?(?![\p{Nd}-]))|(?<![\p{L}\p{Nd}_])\p{Nd}(?:[\s().·/\u200b-\u200f\u2010-\u2015\u2060-]{0,4}\p{Nd}){6,18}(?![\p{L}_])/gu;
