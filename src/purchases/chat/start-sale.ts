import { type Quote, quoteOf } from "../../loyalty/index.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { sendScreen, show, toast } from "../../platform/telegram/screen.ts";
import type { PreparedSale } from "../actions/prepare-sale.ts";
import type { SaleItem } from "../rules/sale.ts";
import { boughtFrom, itemOf, type SaleLine } from "./bought-question.ts";
import type { PurchasesChatDeps, SaleContact } from "./deps.ts";
import { saleScreen, soldScreen } from "./sale.view.ts";
import { filesWith } from "./sale-files.ts";
import { sellTalk, shownOf } from "./sell.conversation.ts";
import { readSum } from "./sum.ts";

/**
 * Begins a sale: of this client or of one that is asked for first, with what a line has said of it already. The
 * contact in which it is made is recorded with it.
 */
export async function startSale(
  ctx: StaffContext,
  clientId?: string,
  { line, contact }: { line?: SaleLine; contact?: SaleContact | undefined } = {},
): Promise<void> {
  await sellTalk.enter(ctx, {
    ...(clientId === undefined ? {} : { client: clientId }),
    ...(line === undefined ? {} : { line }),
    ...(contact === undefined ? {} : { contact }),
  });
}

/**
 * Writes a sale from one typed line at once; asks only for what the line does not say, or says doubtfully. Where a
 * discount or points change what is to be paid, it is shown first.
 */
export function handleSaleLineWith(deps: PurchasesChatDeps) {
  return async function handleSaleLine(
    ctx: StaffContext,
    clientId: string,
    line: SaleLine,
    contact?: SaleContact,
  ): Promise<void> {
    const prepared = await deps.prepareSale(ctx.actor, { clientId });
    if (!prepared.ok) {
      await sendScreen(ctx, { text: ctx.t(`purchases-sell-refused-${prepared.refusal}`) });
      return;
    }
    const bought = await boughtFrom(deps, line);
    const sum = readSum(ctx.t, bought?.sumWords ?? "", prepared.value.usualKopecks);
    if (bought !== undefined && "value" in sum) {
      const item = { ...itemOf(bought), amountKopecks: sum.value };
      const quote = quoteOf([sum.value], prepared.value.terms);
      const changesNothing = quote.percent === 0 && quote.spendable === 0;
      if (changesNothing && (await sell(ctx, prepared.value, { item, quote, contact }))) return;
    }
    await startSale(ctx, clientId, { line, contact });
  };

  async function sell(
    ctx: StaffContext,
    { clientId, title, foreign }: PreparedSale,
    { item, quote, contact }: { item: SaleItem; quote: Quote; contact: SaleContact | undefined },
  ): Promise<boolean> {
    const record = foreign ? deps.recordForeignSale : deps.recordSale;
    const requestKey = requestKeyOf(ctx, "sale");
    const sold = await record(ctx.actor, { clientId, items: [item], shown: shownOf(quote), requestKey });
    if (!sold.ok && sold.refusal === "terms-changed") return false;
    const { t } = ctx;
    if (sold.ok) {
      const follows = contact === undefined ? "" : await deps.noteContact(ctx, sold.value, contact);
      await sendScreen(ctx, soldScreen(t, sold.value, { title, follows }));
    } else await sendScreen(ctx, { text: t(`purchases-sell-refused-${sold.refusal}`) });
    return true;
  }
}

/** Opens the page of a sale (or of what took it back) from a line of the history. */
export function showSaleWith(deps: PurchasesChatDeps) {
  const { getSale, now, zone } = deps;

  return async function showSale(ctx: StaffContext, saleId: string): Promise<void> {
    const sale = await getSale(ctx.actor, { saleId });
    if (!sale.ok) return toast(ctx, ctx.t.plain(`purchases-page-refused-${sale.refusal}`), { alert: true });
    const files = await filesWith(deps, ctx, sale.value);
    const here = now().setZone(await zone());
    await show(ctx, saleScreen(ctx.t, sale.value, { now: here, files: files.length }));
  };
}
