import type { Condition } from "../rules/condition.ts";
import * as words from "../rules/condition.ts";
import { consentWords, npsWords, reachWords } from "../rules/contact-tests.ts";
import { rangeOf } from "../rules/read-range.ts";

/** The kinds of conditions that are built by taps, by their short names on buttons. */
export const kindCodes = [
  "st",
  "bo",
  "nb",
  "si",
  "to",
  "rc",
  "av",
  "so",
  "tg",
  "re",
  "lo",
  "ls",
  "sg",
  "ra",
  "rf",
  "mk",
  "pa",
  "ns",
  "of",
  "bd",
  "se",
  "ag",
  "ci",
  "kn",
  "jo",
  "co",
  "np",
  "ml",
  "nm",
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
  kn: { is: "kind", all: words.kinds },
  jo: { is: "reach", all: reachWords },
  co: { is: "consent", all: consentWords },
  np: { is: "nps", all: npsWords },
} as const;
export type ListedCode = keyof typeof listed;

/** Kinds that take a number out of a few, or a typed one: days, times, years, kopecks; `18-24`: between the two. */
export const numbers = {
  si: { is: "silent", all: ["30", "60", "90", "180", "365"] },
  to: { is: "total", all: ["1000000", "5000000", "10000000", "25000000"] },
  rc: { is: "receipts", all: ["2", "3", "5", "10"] },
  av: { is: "average", all: ["200000", "500000", "1000000", "2500000"] },
  ag: { is: "age", all: ["18-24", "25-34", "35-44", "45-59", "60"] },
  bd: { is: "birthday", all: ["7", "14", "30"] },
  cr: { is: "created", all: ["7", "30", "90", "365"] },
} as const;
export type NumberCode = keyof typeof numbers;

/** Kinds whose numbers are kopecks. */
export const moneyCodes: ReadonlySet<KindCode> = new Set(["to", "av"]);

export function isNumberCode(code: KindCode): code is NumberCode {
  return code in numbers;
}

/** Kinds that ask nothing more. */
export const flags = ["due", "cooling", "second-chance", "no-contact", "referred", "complaint"] as const;

const yearDays = 365;

/** A condition of that kind with one value; undefined for what is none. `value` of a tag or a city is itself. */
export function conditionOf(code: KindCode, value: string): Condition | undefined {
  if (code in listed) return { is: listed[code as ListedCode].is, in: [value] } as unknown as Condition;
  if (code in numbers) return numbered(code as NumberCode, value);
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
    case "ls":
      return { is: "lead-step", in: [value] };
    case "ci":
      return { is: "city", in: [value] };
    case "ml":
      return { is: "mailed", mailing: value };
    case "nm":
      return { is: "not-mailed", mailing: value };
    default:
      return flags.some((flag) => flag === value) ? ({ is: value } as Condition) : undefined;
  }
}

function numbered(code: NumberCode, value: string): Condition | undefined {
  const { is } = numbers[code];
  const range = rangeOf(value);
  if (range === undefined) return undefined;
  const made = is === "birthday" || is === "created" ? { is, days: range.from } : { is, ...range };
  return words.condition.safeParse(made).data;
}
