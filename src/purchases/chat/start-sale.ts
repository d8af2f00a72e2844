import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { sendScreen, show, toast } from "../../platform/telegram/screen.ts";
import { cutTo, oneLine } from "../../shared/text.ts";
import type { PreparedSale } from "../actions/prepare-sale.ts";
import { type SaleItem, whatMax } from "../rules/sale.ts";
import { type Bought, boughtOf, itemOf } from "./bought-question.ts";
import type { PurchasesChatDeps } from "./deps.ts";
import { saleScreen, soldScreen } from "./sale.view.ts";
import { sellTalk } from "./sell.conversation.ts";
import { readSum } from "./sum.ts";

/** «купил стол 12 500», read: what was bought and the sum as it was typed. Both may be missing. */
export interface SaleLine {
  what?: string;
  sumWords?: string;
}

/** Begins a sale: of this client, or of one that is asked for first. */
export async function startSale(ctx: StaffContext, clientId?: string): Promise<void> {
  await sellTalk.enter(ctx, clientId === undefined ? {} : { client: clientId });
}

/** Writes a sale from one typed line at once; asks only for what the line does not say, or says doubtfully. */
export function handleSaleLineWith(deps: PurchasesChatDeps) {
  return async function handleSaleLine(ctx: StaffContext, clientId: string, line: SaleLine): Promise<void> {
    const prepared = await deps.prepareSale(ctx.actor, { clientId });
    if (!prepared.ok) {
      await sendScreen(ctx, { text: ctx.t(`purchases-sell-refused-${prepared.refusal}`) });
      return;
    }
    const bought = await boughtFrom(line);
    if (bought === undefined) return startSale(ctx, clientId);
    const sum = readSum(ctx.t, bought.sumWords ?? "", prepared.value.usualKopecks);
    if ("value" in sum) await sell(ctx, prepared.value, { ...itemOf(bought), amountKopecks: sum.value });
    else await sellTalk.enter(ctx, { client: clientId, bought });
  };

  async function boughtFrom({ what = "", sumWords }: SaleLine): Promise<Bought | undefined> {
    const named = cutTo(oneLine(what), whatMax).text;
    if (named === "" && sumWords === undefined) return undefined;
    const product = await deps.matchProduct(named);
    return {
      ...(named === "" ? {} : { what: named }),
      ...(product === undefined ? {} : boughtOf(product)),
      ...(sumWords === undefined ? {} : { sumWords }),
    };
  }

  async function sell(
    ctx: StaffContext,
    { clientId, title, foreign }: PreparedSale,
    item: SaleItem,
  ): Promise<void> {
    const record = foreign ? deps.recordForeignSale : deps.recordSale;
    const requestKey = requestKeyOf(ctx, "sale");
    const sold = await record(ctx.actor, { clientId, items: [item], requestKey });
    const { t } = ctx;
    await sendScreen(
      ctx,
      sold.ok ? soldScreen(t, sold.value, title) : { text: t(`purchases-sell-refused-${sold.refusal}`) },
    );
  }
}

/** Opens the page of a sale (or of what took it back) from a line of the history. */
export function showSaleWith({ getSale, filesOf, now, zone }: PurchasesChatDeps) {
  return async function showSale(ctx: StaffContext, saleId: string): Promise<void> {
    const sale = await getSale(ctx.actor, { saleId });
    if (!sale.ok) return toast(ctx, ctx.t.plain(`purchases-page-refused-${sale.refusal}`), { alert: true });
    const files = await filesOf(ctx.actor, sale.value);
    const here = now().setZone(await zone());
    await show(ctx, saleScreen(ctx.t, sale.value, { now: here, files: files.length }));
  };
}
