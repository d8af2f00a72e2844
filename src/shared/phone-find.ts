import { digitsOf, validNumber } from "./phone.ts";

/** A phone met in a line: E.164 and where it stands (UTF-16 offsets, the extension not counted in). */
export interface FoundPhone {
  phone: string;
  start: number;
  end: number;
}

const foundMax = 50;
const groupsMax = 7;

/**
 * The phones of a line in their order. Unlike libphonenumber's own finder it is not misled by a sum, a date or
 * a second phone that stands beside (`8-912-345-67-89 12 500`, `…-89,8 912 …`), and takes linear time.
 */
export function findPhones(line: string, country = "RU"): FoundPhone[] {
  const groups = [...line.matchAll(/\d+/g)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const found: FoundPhone[] = [];
  let at = 0;
  while (at < groups.length && found.length < foundMax) {
    const hit = longestFrom(line, groups, at, country);
    if (hit === undefined) {
      at += 1;
    } else {
      found.push({ phone: hit.phone, start: hit.start, end: hit.end });
      at += hit.groups;
    }
  }
  return found;
}

/** The first phone of a line and the line without it. */
export function takePhone(line: string, country = "RU"): { phone: string; rest: string } | undefined {
  const [first] = findPhones(line, country);
  if (first === undefined) return undefined;
  return {
    phone: first.phone,
    rest: `${line.slice(0, first.start)} ${line.slice(first.end)}`.replace(/\s+/g, " ").trim(),
  };
}

interface Group {
  start: number;
  end: number;
}

function longestFrom(line: string, groups: readonly Group[], at: number, country: string) {
  const first = groups[at];
  if (first === undefined || !startsClean(line, first.start)) return undefined;
  const start = startWithPlus(line, first.start);

  let hit: (FoundPhone & { groups: number }) | undefined;
  for (const [index, { end }] of runFrom(line, groups, at).entries()) {
    const phone = phoneIn(line.slice(start, end), country);
    if (phone !== undefined) hit = { phone, start, end, groups: index + 1 };
  }
  return hit;
}

/** The groups of digits from here on that may belong to one number: parted as phones are, 15 digits at most. */
function runFrom(line: string, groups: readonly Group[], at: number): Group[] {
  const run: Group[] = [];
  let digits = 0;
  for (const group of groups.slice(at, at + groupsMax)) {
    const before = run.at(-1);
    digits += group.end - group.start;
    if (digits > 15 || (before !== undefined && !joins(line.slice(before.end, group.start)))) break;
    run.push(group);
  }
  return run;
}

function phoneIn(text: string, country: string): string | undefined {
  const digits = digitsOf(text);
  const possible = digits.length >= (text.startsWith("+") ? 8 : 7) && evenDots(text);
  if (!possible || !likely(text, digits, country)) return undefined;
  return (
    validNumber(text, country) ??
    (isTrunkAfterPlus(digits, country) ? validNumber(digits, country) : undefined)
  );
}

/** «+8 912 …»: in Russia 8 is the trunk prefix, whatever sign was put before it. */
function isTrunkAfterPlus(digits: string, country: string): boolean {
  return /^8\d{10}$/.test(digits) && (country === "RU" || country === "KZ");
}

/** A number glued to a Latin word, a currency or the middle of another number (`id9123…`, `№9123…`) is no phone. */
function startsClean(line: string, start: number): boolean {
  return !/[A-Za-z\d_№$€₽][+(]?$|\d[.:/]$/u.test(line.slice(Math.max(0, start - 2), start));
}

function startWithPlus(line: string, start: number): number {
  const before = /\+?\s?\(?$/.exec(line.slice(Math.max(0, start - 3), start));
  return start - (before?.[0].trimStart().length ?? 0);
}

function joins(between: string): boolean {
  return /^(?: ?[-–—.] ?| ?\(| ?\) ?-?| )$/.test(between);
}

/** Dots either part all the groups or none: `912.345.67.89`, but never a sum and a date beside it. */
function evenDots(text: string): boolean {
  return !text.includes(".") || /^\+?\d+(?:\.\d+)+$/.test(text);
}

/** Without «+» a Russian number has its ten digits, or eleven after 7 or 8, and the groups of a phone. */
function likely(text: string, digits: string, country: string): boolean {
  if (text.startsWith("+")) return true;
  if (country !== "RU" && country !== "KZ") return digits.length >= 9;
  if (digits.length === 11) return /^[78]/.test(digits);
  return (
    digits.length === 10 && phoneGroups.has((text.match(/\d+/g) ?? []).map(({ length }) => length).join("-"))
  );
}

const phoneGroups = new Set(["10", "3-3-2-2", "3-3-4", "3-7", "3-2-2-3", "4-2-2-2", "4-6", "5-5", "5-1-2-2"]);
