import { type Quote, quoteOf, type ShownDeal, type Wish } from "../../loyalty/index.ts";
import { actorOf, type Talk, type TalkContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import type { KeptSale } from "../actions/kept-sale.ts";
import type { PreparedSale } from "../actions/prepare-sale.ts";
import type { SaleItem } from "../rules/sale.ts";
import { askBought, type Bought, boughtFrom, itemOf, type SaleLine } from "./bought-question.ts";
import type { PurchasesChatDeps, SaleContact } from "./deps.ts";
import { soldScreen } from "./sale.view.ts";
import { askClient, askSum } from "./sale-questions.ts";
import { askSummary } from "./summary-question.ts";

interface SellArgs {
  client?: string;
  line?: SaleLine;
  contact?: SaleContact;
}

export const sellTalk = defineTalk<SellArgs>("purchases.sell");

/**
 * Asks who buys (when it isn't known), what and for how much, shows it once more, writes one sale and the contact in
 * which it was made.
 */
export function sellTalkWith(deps: PurchasesChatDeps): ReadyTalk {
  return sellTalk.with(async (talk, ctx, args) => {
    const requestKey = await talk.external(() => deps.newDraft());
    const begun = await begin(talk, ctx, deps, args);
    const receipt = begun && (await settleReceipt(talk, begun));
    const { contact } = args;
    if (receipt) await write(talk, deps, { ...receipt, requestKey, contact, prepared: begun.prepared });
  });
}

/** Somebody else sells to the same client all the time: then it is better to begin anew. */
const looksMax = 5;

/** Writes what was shown; when it does not hold any more, shows what holds now and asks again. */
async function write(
  talk: Talk,
  deps: PurchasesChatDeps,
  sale: Receipt & { prepared: PreparedSale; requestKey: string; contact: SaleContact | undefined },
): Promise<void> {
  let { prepared, items, shown, ctx } = sale;
  const { clientId, foreign, title } = prepared;
  const record = foreign ? deps.recordForeignSale : deps.recordSale;
  for (let looks = 1; ; looks += 1) {
    const order = { clientId, items, shown, requestKey: sale.requestKey };
    const sold = await talk.external((outer) => record(actorOf(outer), order));
    if (sold.ok) {
      const follows = await noteContact(talk, ctx, deps, sold.value, sale.contact);
      await show(ctx, soldScreen(ctx.t, sold.value, { title, follows }));
      return;
    }
    const again = sold.refusal === "terms-changed" && looks < looksMax;
    const anew = again
      ? await talk.external((outer) => deps.prepareSale(actorOf(outer), { clientId }))
      : sold;
    if (!anew.ok) {
      await show(ctx, { text: ctx.t(`purchases-sell-refused-${anew.refusal}`) });
      return;
    }
    prepared = anew.value;
    const looked = await lookAt(talk, ctx, { prepared, items, changed: true });
    if (looked === undefined) return;
    ({ items, shown, ctx } = looked);
  }
}

async function noteContact(
  talk: Talk,
  { t }: TalkContext,
  deps: PurchasesChatDeps,
  sale: KeptSale,
  contact: SaleContact | undefined,
): Promise<string> {
  if (contact === undefined) return "";
  return talk.external((outer) => deps.noteContact({ actor: actorOf(outer), t }, sale, contact));
}

interface Begun {
  prepared: PreparedSale;
  bought: Bought | "repeat";
  ctx: TalkContext;
}

async function begin(
  talk: Talk,
  ctx: TalkContext,
  deps: PurchasesChatDeps,
  { client, line }: SellArgs,
): Promise<Begun | undefined> {
  const chosen = client === undefined ? await askClient(talk, ctx, deps) : { value: client, ctx };
  if (chosen === undefined) return undefined;

  const clientId = chosen.value;
  const prepared = await talk.external((outer) => deps.prepareSale(actorOf(outer), { clientId }));
  if (!prepared.ok) {
    await show(chosen.ctx, { text: chosen.ctx.t(`purchases-sell-refused-${prepared.refusal}`) });
    return undefined;
  }
  const said = line && (await talk.external(async () => (await boughtFrom(deps, line)) ?? null));
  if (said) return { prepared: prepared.value, bought: said, ctx: chosen.ctx };
  const asked = await askBought(talk, chosen.ctx, deps, prepared.value);
  return asked && { prepared: prepared.value, bought: asked.value, ctx: asked.ctx };
}

interface Receipt {
  items: SaleItem[];
  shown: ShownDeal;
  ctx: TalkContext;
}

/** «Как в прошлый раз» is a receipt already, unless points may be spent; anything else needs its sum and the last look. */
async function settleReceipt(talk: Talk, { prepared, bought, ctx }: Begun): Promise<Receipt | undefined> {
  const { usualKopecks, terms, last } = prepared;
  if (bought === "repeat") {
    if (last === undefined) return undefined;
    const quote = quoteOf(
      last.items.map(({ amountKopecks }) => amountKopecks),
      terms,
    );
    if (quote.spendable === 0) return { items: last.items, shown: shownOf(quote), ctx };
    return lookAt(talk, ctx, { prepared, items: last.items });
  }
  const isPriced = bought.priceKopecks !== undefined && bought.sumWords === undefined;
  const sum = isPriced
    ? { value: bought.priceKopecks ?? 0, ctx }
    : await askSum(talk, ctx, { bought, usualKopecks });
  return (
    sum &&
    lookAt(talk, sum.ctx, { prepared, items: [{ ...itemOf(bought), amountKopecks: sum.value }], bought })
  );
}

/** Shows the receipt until it is written or left; another sum makes it another receipt. */
async function lookAt(
  talk: Talk,
  ctx: TalkContext,
  look: { prepared: PreparedSale; items: SaleItem[]; bought?: Bought; changed?: boolean },
): Promise<Receipt | undefined> {
  const { prepared, bought = {}, changed = false } = look;
  const { sumWords: _typed, ...unpriced } = bought;
  let { items } = look;
  let current = ctx;
  let wish: Wish = {};
  for (;;) {
    const looked = await askSummary(talk, current, { items, prepared, wish, changed });
    if (looked === undefined) return undefined;
    ({ wish, ctx: current } = looked);
    if (looked.value === "save") return { items, shown: shownOf(looked.quote), ctx: current };
    const { usualKopecks } = prepared;
    const sum =
      typeof looked.value === "number"
        ? { value: looked.value, ctx: current }
        : await askSum(talk, current, { bought: unpriced, usualKopecks });
    if (sum === undefined) return undefined;
    items = items.map((item) => ({ ...item, amountKopecks: sum.value }));
    current = sum.ctx;
  }
}

export function shownOf({ percent, spent, earned, totalKopecks }: Quote): ShownDeal {
  return { percent, spent, earned, totalKopecks };
}
