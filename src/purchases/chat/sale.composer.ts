import { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import type { ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { correctTalk, correctTalkWith } from "./correct.conversation.ts";
import type { PurchasesChatDeps } from "./deps.ts";
import * as buttons from "./sale.buttons.ts";
import { stornoedScreen, undoneScreen } from "./sale.view.ts";
import { sendFiles } from "./sale-files.ts";
import { sellTalkWith } from "./sell.conversation.ts";
import { showSaleWith, startSale } from "./start-sale.ts";

export function purchaseTalks(deps: PurchasesChatDeps): ReadyTalk[] {
  return [sellTalkWith(deps), correctTalkWith(deps)];
}

/** /sale, the buttons under a sale's line, and the page of a sale. */
export function purchasesComposer(deps: PurchasesChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const showSale = showSaleWith(deps);

  composer.command("sale", (ctx) => startSale(ctx));
  buttons.startSaleButton.handle(composer, (ctx, { client }) => startSale(ctx, client));
  buttons.undoSaleButton.handle(composer, (ctx, { sale }) =>
    undo(deps, ctx, sale, "purchases-undo-refused-"),
  );
  buttons.undoStornoButton.handle(composer, (ctx, { storno }) =>
    undo(deps, ctx, storno, "purchases-restore-refused-"),
  );
  buttons.saleCardButton.handle(composer, (ctx, { client }) => deps.sendCard(ctx, client));
  buttons.remindButton.handle(composer, (ctx, { client, on }) => deps.remind(ctx, client, on));
  buttons.askWhenButton.handle(composer, (ctx, { client }) => deps.remind(ctx, client));
  buttons.salePageButton.handle(composer, (ctx, { sale }) => showSale(ctx, sale));
  buttons.saleHistoryButton.handle(composer, (ctx, { client }) => deps.showHistory(ctx, client));
  buttons.correctButton.handle(composer, (ctx, { sale }) => correctTalk.enter(ctx, { sale }));
  buttons.stornoButton.handle(composer, (ctx, { sale }) => storno(deps, ctx, sale));
  buttons.saleFilesButton.handle(composer, (ctx, { sale }) => sendFiles(deps, ctx, sale));
  return composer;
}

async function undo(
  { undoSale, takeBackContact }: PurchasesChatDeps,
  ctx: StaffContext,
  id: string,
  refusals: string,
): Promise<void> {
  const undone = await undoSale(ctx.actor, { id });
  if (!undone.ok) return toast(ctx, ctx.t.plain(`${refusals}${undone.refusal}`), { alert: true });
  await takeBackContact(ctx.actor, id);
  await show(ctx, undoneScreen(ctx.t, undone.value));
}

async function storno(
  { getSale, stornoSale }: PurchasesChatDeps,
  ctx: StaffContext,
  saleId: string,
): Promise<void> {
  const sale = await getSale(ctx.actor, { saleId });
  const taken = await stornoSale(ctx.actor, { saleId, requestKey: requestKeyOf(ctx) });
  if (taken.ok && sale.ok) await show(ctx, stornoedScreen(ctx.t, taken.value, sale.value));
  else if (!taken.ok)
    await toast(ctx, ctx.t.plain(`purchases-storno-refused-${taken.refusal}`), { alert: true });
}
