import type { Condition } from "../rules/condition.ts";
import * as words from "../rules/condition.ts";

/** The kinds of conditions that are built by taps, by their short names on buttons. */
export const kindCodes = [
  "st",
  "bo",
  "nb",
  "si",
  "to",
  "rc",
  "so",
  "tg",
  "re",
  "lo",
  "sg",
  "ra",
  "rf",
  "mk",
  "pa",
  "ns",
  "of",
  "bd",
  "se",
  "cr",
  "fl",
] as const;
export type KindCode = (typeof kindCodes)[number];

/** Kinds whose values are words of a closed list: any of those chosen. */
export const listed = {
  st: { is: "status", all: words.statuses },
  sg: { is: "stage", all: words.stages },
  ra: { is: "rating", all: words.ratings },
  rf: { is: "rfm", all: words.rfmWords },
  mk: { is: "mark", all: words.marks },
  pa: { is: "pace", all: words.paces },
  ns: { is: "next-step", all: words.nextSteps },
  of: { is: "offer", all: words.offerAnswers },
  se: { is: "sex", all: words.sexes },
} as const;
export type ListedCode = keyof typeof listed;

/** Kinds that take a number out of a few: days, times, kopecks. */
export const numbers = {
  si: { is: "silent", all: [30, 60, 90, 180, 365] },
  to: { is: "total", all: [10_000_00, 50_000_00, 100_000_00, 250_000_00] },
  rc: { is: "receipts", all: [2, 3, 5, 10] },
  bd: { is: "birthday", all: [7, 14, 30] },
  cr: { is: "created", all: [7, 30, 90, 365] },
} as const;
export type NumberCode = keyof typeof numbers;

/** Kinds that ask nothing more. */
export const flags = ["due", "cooling", "second-chance", "no-contact", "referred"] as const;

const yearDays = 365;

/** A condition of that kind with one value; undefined for what is none. `value` of a tag is the tag itself. */
export function conditionOf(code: KindCode, value: string): Condition | undefined {
  if (code in listed) return { is: listed[code as ListedCode].is, in: [value] } as unknown as Condition;
  if (code in numbers) return numbered(code as NumberCode, Number(value));
  switch (code) {
    case "bo":
      return { is: "bought", what: value, days: yearDays };
    case "nb":
      return { is: "not-bought", what: value, days: yearDays };
    case "so":
      return { is: "source", in: [value] };
    case "tg":
      return { is: "tag", in: [value] };
    case "re":
      return { is: "responsible", in: [value === "nobody" ? null : value] };
    case "lo":
      return { is: "lost", reasons: [value] };
    default:
      return flags.some((flag) => flag === value) ? ({ is: value } as Condition) : undefined;
  }
}

function numbered(code: NumberCode, value: number): Condition {
  const { is } = numbers[code];
  return is === "birthday" || is === "created" ? { is, days: value } : { is, from: value };
}
