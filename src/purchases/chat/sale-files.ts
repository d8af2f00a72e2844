import type { StaffContext } from "../../platform/telegram/context.ts";
import { sendScreen, toast } from "../../platform/telegram/screen.ts";
import type { SaleView } from "../actions/get-sale.ts";
import type { PurchasesChatDeps, SaleFile } from "./deps.ts";

// A chat takes about one message a second.
const filesMax = 10;

/** What was kept with a sale, and with those that it corrects, the newest first. */
export async function filesWith(
  { filesOf }: PurchasesChatDeps,
  ctx: StaffContext,
  { clientId, saleId, formerIds }: SaleView,
): Promise<SaleFile[]> {
  const files: SaleFile[] = [];
  for (const id of [saleId, ...formerIds]) {
    files.push(...(await filesOf(ctx.actor, { clientId, saleId: id })));
  }
  return files;
}

/** Sends the invoices and pictures of a sale again. */
export async function sendFiles(deps: PurchasesChatDeps, ctx: StaffContext, saleId: string): Promise<void> {
  const sale = await deps.getSale(ctx.actor, { saleId });
  if (!sale.ok) {
    await toast(ctx, ctx.t.plain(`purchases-page-refused-${sale.refusal}`), { alert: true });
    return;
  }
  const files = await filesWith(deps, ctx, sale.value);
  for (const file of files.slice(0, filesMax).reverse()) await sendFile(ctx, file);
  if (files.length > filesMax) {
    await sendScreen(ctx, { text: ctx.t("purchases-page-files-more", { count: filesMax }) });
  }
}

async function sendFile(ctx: StaffContext, { fileId, fileKind }: SaleFile): Promise<void> {
  if (fileKind === "photo") await ctx.replyWithPhoto(fileId);
  else if (fileKind === "voice") await ctx.replyWithVoice(fileId);
  else if (fileKind === "audio") await ctx.replyWithAudio(fileId);
  else if (fileKind === "video") await ctx.replyWithVideo(fileId);
  else await ctx.replyWithDocument(fileId);
}
