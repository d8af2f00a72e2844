import { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { sendScreen, show, toast } from "../../platform/telegram/screen.ts";
import type { ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { correctTalk, correctTalkWith } from "./correct.conversation.ts";
import type { PurchasesChatDeps, SaleFile } from "./deps.ts";
import * as buttons from "./sale.buttons.ts";
import { stornoedScreen, undoneScreen } from "./sale.view.ts";
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
  buttons.undoSaleButton.handle(composer, (ctx, { sale }) => undo(deps, ctx, sale));
  buttons.undoStornoButton.handle(composer, (ctx, { storno }) => undo(deps, ctx, storno));
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

async function undo({ undoSale }: PurchasesChatDeps, ctx: StaffContext, id: string): Promise<void> {
  const undone = await undoSale(ctx.actor, { id });
  if (undone.ok) await show(ctx, undoneScreen(ctx.t, undone.value));
  else await toast(ctx, ctx.t.plain(`purchases-undo-refused-${undone.refusal}`), { alert: true });
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

async function sendFiles(
  { getSale, filesOf }: PurchasesChatDeps,
  ctx: StaffContext,
  saleId: string,
): Promise<void> {
  const sale = await getSale(ctx.actor, { saleId });
  if (!sale.ok) {
    await toast(ctx, ctx.t.plain(`purchases-page-refused-${sale.refusal}`), { alert: true });
    return;
  }
  const files = await filesOf(ctx.actor, sale.value);
  for (const file of files.slice(-filesMax)) await sendFile(ctx, file);
  if (files.length > filesMax)
    await sendScreen(ctx, { text: ctx.t("purchases-page-files-more", { count: filesMax }) });
}

// A chat takes about one message a second.
const filesMax = 10;

async function sendFile(ctx: StaffContext, { fileId, fileKind }: SaleFile): Promise<void> {
  if (fileKind === "photo") await ctx.replyWithPhoto(fileId);
  else if (fileKind === "voice") await ctx.replyWithVoice(fileId);
  else await ctx.replyWithDocument(fileId);
}
