import { actorOf, type Talk, type TalkContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import type { PreparedSale } from "../actions/prepare-sale.ts";
import type { SaleItem } from "../rules/sale.ts";
import { askBought, type Bought, boughtFrom, itemOf, type SaleLine } from "./bought-question.ts";
import type { PurchasesChatDeps } from "./deps.ts";
import { soldScreen } from "./sale.view.ts";
import { askClient, askSave, askSum } from "./sale-questions.ts";

interface SellArgs {
  client?: string;
  line?: SaleLine;
}

export const sellTalk = defineTalk<SellArgs>("purchases.sell");

/** Asks who buys (when it isn't known), what and for how much, shows it once more, writes one sale. */
export function sellTalkWith(deps: PurchasesChatDeps): ReadyTalk {
  return sellTalk.with(async (talk, ctx, args) => {
    const requestKey = await talk.external(() => deps.newDraft());
    const begun = await begin(talk, ctx, deps, args);
    const receipt = begun && (await settleReceipt(talk, begun));
    if (!receipt) return;

    const { clientId, foreign, title } = begun.prepared;
    const record = foreign ? deps.recordForeignSale : deps.recordSale;
    const order = { clientId, items: receipt.items, requestKey };
    const sold = await talk.external((outer) => record(actorOf(outer), order));
    const { t } = receipt.ctx;
    await show(
      receipt.ctx,
      sold.ok ? soldScreen(t, sold.value, title) : { text: t(`purchases-sell-refused-${sold.refusal}`) },
    );
  });
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
  ctx: TalkContext;
}

/** «Как в прошлый раз» is a receipt already; anything else needs its sum and the last look. */
async function settleReceipt(talk: Talk, { prepared, bought, ctx }: Begun): Promise<Receipt | undefined> {
  if (bought === "repeat") return prepared.last && { items: prepared.last.items, ctx };

  const { sumWords, ...unpriced } = bought;
  const { usualKopecks, title } = prepared;
  const isPriced = bought.priceKopecks !== undefined && sumWords === undefined;
  let sum = isPriced
    ? { value: bought.priceKopecks ?? 0, ctx }
    : await askSum(talk, ctx, { bought, usualKopecks });
  while (sum !== undefined) {
    const item: SaleItem = { ...itemOf(bought), amountKopecks: sum.value };
    const look = await askSave(talk, sum.ctx, { item, title, usualKopecks });
    if (look?.value === "save") return { items: [item], ctx: look.ctx };
    sum = look && (await anotherSum(talk, { value: look.value, ctx: look.ctx }, unpriced, usualKopecks));
  }
  return undefined;
}

async function anotherSum(
  talk: Talk,
  { value, ctx }: { value: "save" | "sum" | number; ctx: TalkContext },
  bought: Bought,
  usualKopecks: number | undefined,
): Promise<{ value: number; ctx: TalkContext } | undefined> {
  return typeof value === "number" ? { value, ctx } : askSum(talk, ctx, { bought, usualKopecks });
}
