import { type Answer, ask, type Choice, type Reading } from "../../platform/telegram/ask.ts";
import type { Talk, TalkContext } from "../../platform/telegram/context.ts";
import { readPricedWords } from "../../shared/money-tail.ts";
import { cutTo, oneLine } from "../../shared/text.ts";
import type { Product } from "../../shop/index.ts";
import type { PreparedSale } from "../actions/prepare-sale.ts";
import { type SaleItem, whatMax } from "../rules/sale.ts";
import type { PurchasesChatDeps } from "./deps.ts";
import { longLabel, shortLabel } from "./labels.ts";
import { rubles, textOf } from "./sale.view.ts";

/** What is being sold, as far as it is known. `sumWords`: the sum as it was typed. */
export interface Bought {
  product?: string;
  what?: string;
  priceKopecks?: number;
  sumWords?: string;
}

/** «купил стол 12 500», read: what was bought and the sum as it was typed. Both may be missing. */
export interface SaleLine {
  what?: string;
  sumWords?: string;
}

/** What a typed line says was bought; undefined when it says nothing. */
export async function boughtFrom(
  { matchProduct }: Pick<PurchasesChatDeps, "matchProduct">,
  { what = "", sumWords }: SaleLine,
): Promise<Bought | undefined> {
  const named = cutTo(oneLine(what.slice(0, 4 * whatMax)), whatMax).text;
  if (named === "" && sumWords === undefined) return undefined;
  const product = await matchProduct(named);
  return {
    ...(named === "" ? {} : { what: named }),
    ...(product === undefined ? {} : boughtOf(product)),
    ...(sumWords === undefined ? {} : { sumWords }),
  };
}

/** What is bought: a favourite, the last purchase again, words with or without a sum, or nothing named. */
export async function askBought(
  talk: Talk,
  ctx: TalkContext,
  deps: PurchasesChatDeps,
  prepared: PreparedSale,
): Promise<Answer<Bought | "repeat"> | undefined> {
  const { favourites, title, foreign } = prepared;
  const read = (given: TalkContext) => readBought(talk, given, deps);
  const whose = title === undefined ? "purchases-sell-what-unnamed" : "purchases-sell-what";
  const answer = await ask<Bought | "repeat" | "other">(talk, ctx, {
    name: "what",
    text: textOf([
      foreign ? ctx.t("purchases-sell-foreign") : "",
      ctx.t(whose, { name: title ?? "" }),
      ctx.t("purchases-sell-what-hint"),
    ]),
    choices: boughtRows(ctx, prepared),
    choose(value) {
      if (value === "repeat" || value === "other") return value;
      if (value === "none") return {};
      const product = favourites.find(({ productId }) => productId === value);
      return product === undefined ? undefined : boughtOf(product);
    },
    read,
  });
  if (answer?.value !== "other") return answer as Answer<Bought | "repeat"> | undefined;
  return ask<Bought>(talk, answer.ctx, { name: "other", text: answer.ctx.t("purchases-sell-other"), read });
}

function boughtOf({ productId, name, priceKopecks }: Product): Bought {
  return { product: productId, what: name, ...(priceKopecks === undefined ? {} : { priceKopecks }) };
}

export function itemOf({ product, what }: Bought): Omit<SaleItem, "amountKopecks"> {
  return { ...(product === undefined ? {} : { product }), ...(what === undefined ? {} : { what }) };
}

async function readBought(talk: Talk, ctx: TalkContext, deps: PurchasesChatDeps): Promise<Reading<Bought>> {
  const typed = (ctx.message?.text ?? "").slice(0, 4 * whatMax);
  const line = readPricedWords(typed, ctx.t.locale) ?? { what: typed };
  const bought = await talk.external(async () => (await boughtFrom(deps, line)) ?? null);
  return bought === null ? { retry: ctx.t("purchases-sell-what-again") } : { value: bought };
}

function boughtRows(ctx: TalkContext, { favourites, last }: PreparedSale): Choice[][] {
  const { t } = ctx;
  const rows = inRows(
    favourites.map(({ productId, name, priceKopecks }) => ({
      label: priceKopecks === undefined ? name : `${name} ${rubles(priceKopecks, t)}`,
      value: productId,
    })),
  );
  if (last !== undefined) {
    const label = t.plain("purchases-sell-again", { sum: rubles(last.totalKopecks, t) });
    rows.push([{ label, value: "repeat" }]);
  }
  const other = { label: t.plain("purchases-sell-choose-other"), value: "other" };
  return [...rows, [other, { label: t.plain("purchases-sell-choose-none"), value: "none" }]];
}

function inRows(choices: Choice[]): Choice[][] {
  const rows: Choice[][] = [];
  for (const choice of choices) {
    const last = rows.at(-1);
    const fits = (one: Choice) => one.label.length <= shortLabel;
    if (last?.length === 1 && fits(choice) && last.every(fits)) last.push(choice);
    else rows.push([{ ...choice, label: cutTo(choice.label, longLabel).text }]);
  }
  return rows;
}
