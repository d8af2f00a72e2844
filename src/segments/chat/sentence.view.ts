import type { Translate } from "../../platform/i18n/i18n.ts";
import { formatRubles } from "../../shared/money-format.ts";
import type { Condition, ConditionOf } from "../rules/condition.ts";
import type { SegmentDefinition } from "../rules/definition.ts";
import type { Names } from "./names.ts";

/** The group in one sentence, not yet escaped: «Все, кто купил «Кухня» за 12 месяцев и кто не покупал «Стол».» */
export function sentenceOf(t: Translate, definition: SegmentDefinition, names: Names): string {
  return t.plain("segments-sentence-all", { what: clauseOf(t, definition, names, true) });
}

/** One part of it, «кто …». */
export function clauseOf(t: Translate, part: SegmentDefinition, names: Names, outermost = false): string {
  if ("is" in part) return conditionClause(t, part, names);
  if ("not" in part) return t.plain("segments-sentence-except", { what: clauseOf(t, part.not, names) });
  const joint = "all" in part ? "all" : "any";
  const parts = ("all" in part ? part.all : part.any).map((one) => clauseOf(t, one, names));
  const [only = ""] = parts;
  if (parts.length === 1) return only;
  const joined = parts.join(t.plain(`segments-sentence-joint-${joint}`));
  return outermost ? joined : t.plain("segments-sentence-group", { what: joined });
}

type Clause<Is extends Condition["is"]> = (t: Translate, asked: ConditionOf<Is>, names: Names) => string;

function conditionClause(t: Translate, asked: Condition, names: Names): string {
  const word = clauses[asked.is] as Clause<Condition["is"]>;
  return word(t, asked, names);
}

const listed =
  (is: string) =>
  (t: Translate, { in: values }: { in: readonly string[] }) =>
    t.plain(`segments-who-${is}`, {
      what: either(
        t,
        values.map((value) => t.plain(`segments-of-${is}-${value}`)),
      ),
    });
const bare = (is: string) => (t: Translate) => t.plain(`segments-who-${is}`);

const clauses: { [Is in Condition["is"]]: Clause<Is> } = {
  status: listed("status"),
  stage: listed("stage"),
  "lead-step": (t, asked, names) =>
    t.plain("segments-who-lead-step", { what: either(t, asked.in.map(names.step)) }),
  rating: (t, asked) => t.plain("segments-who-rating", { what: either(t, asked.in) }),
  rfm: listed("rfm"),
  mark: listed("mark"),
  pace: listed("pace"),
  bought: (t, asked, names) => bought(t, "bought", asked, names),
  "not-bought": (t, asked, names) => bought(t, "not-bought", asked, names),
  lost: (t, { reasons, workedDays = 0 }, names) =>
    reasons === undefined
      ? t.plain("segments-who-lost", { days: workedDays })
      : t.plain("segments-who-lost-for", { what: either(t, reasons.map(names.reason)), days: workedDays }),
  source: (t, asked, names) =>
    t.plain("segments-who-source", { what: either(t, asked.in.map(names.source)) }),
  responsible: (t, asked, names) =>
    t.plain("segments-who-responsible", {
      what: either(
        t,
        asked.in.map((id) => (id === null ? t.plain("segments-word-nobody") : names.member(id))),
      ),
    }),
  sex: listed("sex"),
  age: (t, asked) => ranged(t, "age", asked),
  birthday: (t, { days }) => t.plain("segments-who-birthday", { days }),
  tag: (t, asked) =>
    t.plain("segments-who-tag", {
      what: either(
        t,
        asked.in.map((tag) => `#${tag}`),
      ),
    }),
  total: (t, asked) => ranged(t, "total", asked, sumIn(t)),
  receipts: (t, asked) => ranged(t, "receipts", asked),
  average: (t, asked) => ranged(t, "average", asked, sumIn(t)),
  silent: (t, asked) => ranged(t, "silent", asked),
  "next-step": listed("next-step"),
  offer: listed("offer"),
  city: (t, asked) => t.plain("segments-who-city", { what: either(t, asked.in) }),
  referred: bare("referred"),
  kind: listed("kind"),
  due: bare("due"),
  cooling: bare("cooling"),
  created: (t, { days }) => t.plain("segments-who-created", { days }),
  "second-chance": bare("second-chance"),
  "no-contact": bare("no-contact"),
  consent: listed("consent"),
  reach: listed("reach"),
  nps: listed("nps"),
  complaint: bare("complaint"),
  mailed: (t, { mailing }, names) => t.plain("segments-who-mailed", { what: names.mailing(mailing) }),
  "not-mailed": (t, { mailing }, names) =>
    t.plain("segments-who-not-mailed", { what: names.mailing(mailing) }),
};

function bought(
  t: Translate,
  is: "bought" | "not-bought",
  { what, days, from, to }: ConditionOf<"bought" | "not-bought">,
  names: Names,
): string {
  const words = { what: names.product(what) };
  if (days !== undefined) return t.plain(`segments-who-${is}-days`, { ...words, days });
  if (from === undefined && to === undefined) return t.plain(`segments-who-${is}`, words);
  return t.plain(`segments-who-${is}-between`, { ...words, from: from ?? "…", to: to ?? "…" });
}

/** A count stays a number, so that its noun can agree with it. */
function ranged(
  t: Translate,
  is: string,
  { from, to }: { from?: number | undefined; to?: number | undefined },
  worded: (value: number) => string | number = (value) => value,
): string {
  const words = { from: worded(from ?? 0), to: worded(to ?? 0) };
  const shape = to === undefined ? "from" : from === undefined ? "to" : "between";
  return t.plain(`segments-range-${shape}-${is}`, words);
}

function sumIn({ locale }: Translate): (kopecks: number) => string {
  return (kopecks) => formatRubles(kopecks, locale);
}

function either(t: Translate, words: readonly string[]): string {
  return words.join(t.plain("segments-word-or"));
}
