import { maskPhonesIn } from "../../clients/index.ts";
import { type Quote, quoteOf, type Wish } from "../../loyalty/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import { type Answer, ask, type Choice } from "../../platform/telegram/ask.ts";
import type { Talk, TalkContext } from "../../platform/telegram/context.ts";
import type { PreparedSale } from "../actions/prepare-sale.ts";
import { type SaleItem, whatOf } from "../rules/sale.ts";
import { quoteLines } from "./deal.view.ts";
import { pairLabel } from "./labels.ts";
import { rubles, textOf, valuesLine } from "./sale.view.ts";
import { chosenSum, readSum } from "./sum.ts";

interface Look {
  items: SaleItem[];
  prepared: PreparedSale;
  wish: Wish;
  /** What was shown before does not hold any more. */
  changed?: boolean;
}

/** «sum»: another sum is wanted, or it is here already. */
interface Looked {
  value: "save" | "sum" | number;
  wish: Wish;
  quote: Quote;
  ctx: TalkContext;
}

/**
 * The last look, already counted: one tap writes it. Discount and points are switched by a tap and back by another
 * one; a typed sum takes the place of the first one.
 */
export async function askSummary(talk: Talk, ctx: TalkContext, look: Look): Promise<Looked | undefined> {
  let { wish } = look;
  let current = ctx;
  for (;;) {
    const list = look.items.map(({ amountKopecks }) => amountKopecks);
    const quote = quoteOf(list, look.prepared.terms, wish);
    const answer = await askOnce(talk, current, { ...look, wish }, quote);
    if (answer === undefined) return undefined;
    current = answer.ctx;
    if (answer.value === "spend") wish = { ...wish, spend: !wish.spend };
    else if (answer.value === "discount") wish = { ...wish, withoutDiscount: !wish.withoutDiscount };
    else return { value: answer.value, wish, quote, ctx: current };
  }
}

const ways = ["save", "sum", "spend", "discount"] as const;
type Way = (typeof ways)[number];

function askOnce(
  talk: Talk,
  ctx: TalkContext,
  look: Look,
  quote: Quote,
): Promise<Answer<Way | number> | undefined> {
  const { items, prepared } = look;
  // A receipt of several lines has no one sum to change.
  const several = items.length > 1;
  return ask<Way | number>(talk, ctx, {
    name: "save",
    text: textOf(summaryLines(ctx.t, look, quote)),
    choices: [
      [
        {
          label: ctx.t.plain("purchases-sell-save", { sum: rubles(quote.totalKopecks, ctx.t) }),
          value: "save",
          style: "success",
        },
      ],
      ...switches(ctx.t, look, quote),
      ...(several ? [] : [[{ label: ctx.t.plain("purchases-sell-change-sum"), value: "sum" }]]),
    ],
    choose: (value) => ways.find((way) => way === value) ?? chosenSum(value),
    read: ({ message, t }) =>
      several
        ? { retry: textOf(summaryLines(t, look, quote)) }
        : readSum(t, message?.text ?? "", prepared.usualKopecks),
  });
}

function summaryLines(t: Translate, { items, prepared, wish, changed }: Look, quote: Quote): string[] {
  const what = whatOf(items);
  return [
    changed ? t("purchases-sell-changed") : "",
    t("purchases-sell-summary", { sum: rubles(quote.subtotalKopecks, t) }),
    valuesLine(what === "" ? undefined : maskPhonesIn(what), prepared.title),
    ...quoteLines(t, quote, prepared.terms, wish),
  ];
}

/** «🎁 Списать 1 240 | 🏷 Без скидки», and back again. */
function switches(t: Translate, { prepared: { terms }, wish }: Look, quote: Quote): Choice[][] {
  const row: Choice[] = [];
  if (quote.spendable > 0) {
    const label = wish.spend ? "purchases-sell-keep-points" : "purchases-sell-spend";
    row.push({ label: t.plain(label, { points: quote.spendable }), value: "spend" });
  }
  if (terms.tier !== undefined && terms.tier.percent > 0) {
    const label = wish.withoutDiscount ? "purchases-sell-with-discount" : "purchases-sell-without-discount";
    row.push({ label: t.plain(label), value: "discount" });
  }
  if (row.length === 0) return [];
  return row.every(({ label }) => label.length <= pairLabel) ? [row] : row.map((choice) => [choice]);
}
