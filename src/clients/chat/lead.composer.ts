import { Composer } from "grammy";
import { DateTime } from "luxon";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import * as buttons from "./clients.buttons.ts";
import type { ClientsChatDeps, SaleWords } from "./deps.ts";
import { savedScreen } from "./lead.view.ts";
import { lookAt } from "./look.ts";
import { addNote, doneScreen } from "./note.ts";
import { refuse, screenKeyOf } from "./refuse.ts";
import { readAnswered, saveAnother } from "./save.ts";
import { sourceScreen } from "./source.view.ts";

/** The buttons under a client who has just been saved, and under a number that is in the base already. */
export function leadComposer(deps: ClientsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  buttons.whenButton.handle(composer, (ctx, { client }) => deps.remind(ctx, client));
  buttons.savedButton.handle(composer, (ctx, { client }) => showSaved(deps, ctx, client));
  buttons.sourceButton.handle(composer, (ctx, { client }) => askSource(deps, ctx, client));
  buttons.fromButton.handle(composer, (ctx, args) => setSource(deps, ctx, args));
  buttons.callAtButton.handle(composer, (ctx, { client, at }) => callAt(deps, ctx, client, at));
  buttons.undoAddButton.handle(composer, (ctx, { client }) => undoAdd(deps, ctx, client));
  const sell = async (ctx: StaffContext, { client }: { client: string }) =>
    deps.startSale(ctx, client, await saleWordsOf(deps, ctx));
  buttons.saleButton.handle(composer, sell);

  buttons.anotherButton.handle(composer, (ctx) => saveAnother(deps, ctx));
  buttons.appendButton.handle(composer, (ctx, { client }) => append(deps, ctx, client));
  buttons.foreignSaleButton.handle(composer, sell);
  buttons.foreignContactButton.handle(composer, async (ctx, { client }) => {
    const draft = await readAnswered(deps, ctx, await lookAt(deps));
    const words = draft?.note;
    await deps.startForeignContact(ctx, client, words === undefined ? {} : { words });
  });
  return composer;
}

async function showSaved(deps: ClientsChatDeps, ctx: StaffContext, clientId: string): Promise<void> {
  const card = await deps.clients.getClientCard(ctx.actor, { clientId });
  if (!card.ok) return refuse(ctx, "change", card.refusal);
  await show(ctx, savedScreen(ctx.t, card.value, { look: await lookAt(deps) }));
}

async function askSource(deps: ClientsChatDeps, ctx: StaffContext, clientId: string): Promise<void> {
  const card = await deps.clients.getClientCard(ctx.actor, { clientId });
  if (!card.ok) return refuse(ctx, "change", card.refusal);
  await show(ctx, sourceScreen(ctx.t, card.value, await lookAt(deps)));
}

async function setSource(
  deps: ClientsChatDeps,
  ctx: StaffContext,
  { client: clientId, source, on }: { client: string; source: string; on: "s" | "e" },
): Promise<void> {
  const edit = { field: "source" as const, value: source === buttons.noSource ? null : source };
  const requestKey = screenKeyOf(ctx);
  const changed = await deps.clients.editClient(ctx.actor, { clientId, edit, requestKey });
  if (changed.ok && on === "e") {
    await show(ctx, doneScreen(ctx.t, changed.value, "clients-edit-done"));
    return;
  }
  if (!changed.ok && changed.refusal !== "unchanged") return refuse(ctx, "change", changed.refusal);
  await toast(ctx, ctx.t.plain("clients-change-saved"));
  await showSaved(deps, ctx, clientId);
}

async function callAt(deps: ClientsChatDeps, ctx: StaffContext, clientId: string, minutes: number) {
  const { here } = await lookAt(deps);
  const at = DateTime.fromSeconds(minutes * 60, { zone: here.zone });
  const order = { clientId, at, timeGiven: true, requestKey: requestKeyOf(ctx) };
  const set = await deps.scheduleCallback(ctx.actor, order);
  if (!set.ok) return toast(ctx, ctx.t.plain("clients-saved-callback-not-set"), { alert: true });
  await toast(ctx, ctx.t.plain("clients-change-saved"));
  await showSaved(deps, ctx, clientId);
}

async function undoAdd(deps: ClientsChatDeps, ctx: StaffContext, clientId: string): Promise<void> {
  const undone = await deps.clients.undoAddClient(ctx.actor, { clientId });
  if (undone.ok) await show(ctx, { text: ctx.t("clients-undo-add-done") });
  else await refuse(ctx, "undo-add", undone.refusal);
}

async function append(deps: ClientsChatDeps, ctx: StaffContext, clientId: string): Promise<void> {
  const draft = await readAnswered(deps, ctx, await lookAt(deps));
  if (draft?.note === undefined) return toast(ctx, ctx.t.plain("clients-holder-gone"), { alert: true });
  await addNote(deps, ctx, { clientId, words: draft.note, requestKey: requestKeyOf(ctx) });
}

/** What the line said of a sale, as far as it can still be read. */
async function saleWordsOf(deps: ClientsChatDeps, ctx: StaffContext): Promise<SaleWords | undefined> {
  const draft = await readAnswered(deps, ctx, await lookAt(deps));
  const hint = draft?.hints.find(({ kind }) => kind === "sale");
  if (hint?.kind !== "sale") return undefined;
  return { ...(hint.what !== "" && { what: hint.what }), sumWords: plainSum(hint.kopecks) };
}

function plainSum(kopecks: number): string {
  return (kopecks / 100).toFixed(kopecks % 100 === 0 ? 0 : 2).replace(".", ",");
}
