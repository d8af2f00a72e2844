import { Composer, InlineKeyboard } from "grammy";
import { type ClientView, putClientRows } from "../../clients/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Now } from "../../shared/now.ts";
import type { Outcome } from "../../shared/outcome.ts";
import type { FindCutpoints } from "../actions/value-cutpoints.ts";
import { valueButton } from "./value.buttons.ts";
import { rankFactsOf, valueLine, valueText } from "./value.view.ts";

export interface ValueChatDeps {
  findCutpoints: FindCutpoints;
  now: Now;
  shop(): Promise<{ zone: string }>;
  getClientCard(actor: Actor, which: { clientId: string }): Promise<Outcome<ClientView, "client-unknown">>;
}

// The card is not opened from a list.
const nowhere = "-";

/** «📈 Ценность»: what a client is worth, and why. */
export function valueComposer(deps: ValueChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  valueButton.handle(composer, (ctx, { client }) => open(deps, ctx, client));
  return composer;
}

/** The line on the card of whoever bought, for the owner and the client's own seller. */
export function valueLinesWith({ findCutpoints, now, shop }: ValueChatDeps) {
  return async function valueLines(_actor: Actor, view: ClientView, t: Translate): Promise<string[]> {
    const facts = rankFactsOf(view);
    if (facts === undefined || !view.rights.edit) return [];
    const [cuts, { zone }] = await Promise.all([findCutpoints(), shop()]);
    const line = cuts && valueLine(t, facts, cuts, now().setZone(zone));
    return line === undefined ? [] : [line];
  };
}

/** «📈 Ценность» under «⋯ Ещё» of whoever bought. */
export function valuePart(keyboard: InlineKeyboard, view: ClientView, t: Translate): void {
  if (view.buying && view.rights.edit)
    valueButton.on(keyboard, t.plain("insight-value-open"), { client: view.id });
}

async function open(deps: ValueChatDeps, ctx: StaffContext, clientId: string): Promise<void> {
  const card = await deps.getClientCard(ctx.actor, { clientId });
  const facts = card.ok ? rankFactsOf(card.value) : undefined;
  if (!card.ok || facts === undefined || !card.value.rights.edit)
    return toast(ctx, ctx.t.plain("insight-value-refused-client-unknown"), { alert: true });
  const [cuts, { zone }] = await Promise.all([deps.findCutpoints(), deps.shop()]);
  const now = deps.now().setZone(zone);
  const text = cuts ? valueText(ctx.t, card.value, { facts, cuts, now }) : ctx.t("insight-value-not-yet");
  const keyboard = new InlineKeyboard();
  putClientRows(keyboard, ctx.t, { rows: [card.value], back: nowhere });
  await show(ctx, { text, keyboard });
}
