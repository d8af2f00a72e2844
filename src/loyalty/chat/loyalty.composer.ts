import { Composer, type InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import type { ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import type { LoyaltyChange } from "../rules/change.ts";
import type { LoyaltyChatDeps } from "./deps.ts";
import { editLoyaltyTalk, editLoyaltyTalkWith } from "./edit-loyalty.conversation.ts";
import * as buttons from "./loyalty.buttons.ts";
import { loyaltyScreen, tierScreen } from "./settings.view.ts";

export function loyaltyTalks(deps: LoyaltyChatDeps): ReadyTalk[] {
  return [editLoyaltyTalkWith(deps)];
}

/** «🏆 Лояльность» for the settings. */
export function onLoyalty(keyboard: InlineKeyboard, t: Translate): InlineKeyboard {
  return buttons.loyaltyButton.on(keyboard, t.plain("loyalty-settings-open"), {});
}

/** The owner's settings of tiers and points. */
export function loyaltyComposer(deps: LoyaltyChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const owner = composer.filter((ctx) => ctx.actor.role === "owner");

  buttons.loyaltyButton.handle(owner, async (ctx) => showLoyalty(ctx));
  buttons.switchLoyaltyButton.handle(owner, (ctx, { on }) => change(ctx, { on: on === 1 }));
  buttons.editNumberButton.handle(owner, (ctx, { field }) => editLoyaltyTalk.enter(ctx, { field }));
  buttons.addTierButton.handle(owner, (ctx) => editLoyaltyTalk.enter(ctx, { what: "add" }));
  buttons.tierButton.handle(owner, async (ctx, { from }) => {
    const { loyalty } = await deps.shop();
    const tier = loyalty.tiers.find(({ fromKopecks }) => fromKopecks === from * 100);
    return tier === undefined ? refuse(ctx, "tier-unknown") : show(ctx, tierScreen(ctx.t, tier));
  });
  buttons.editTierButton.handle(owner, (ctx, { from, what }) =>
    editLoyaltyTalk.enter(ctx, { what, tier: from * 100 }),
  );
  buttons.removeTierButton.handle(owner, (ctx, { from }) => change(ctx, { tier: from * 100, remove: true }));
  return composer;

  async function change(ctx: StaffContext, wanted: LoyaltyChange): Promise<unknown> {
    // One screen is tapped many times: the tap's own id keeps the second change apart from the first.
    const requestKey = `${requestKeyOf(ctx)}|${ctx.callbackQuery?.id}`;
    const changed = await deps.changeLoyalty(ctx.actor, { change: wanted, requestKey });
    return changed.ok ? showLoyalty(ctx, changed.value.changeId) : refuse(ctx, changed.refusal);
  }

  async function showLoyalty(ctx: StaffContext, changeId?: string): Promise<unknown> {
    const { loyalty } = await deps.shop();
    return show(ctx, loyaltyScreen(ctx.t, loyalty, { ...deps, ...(changeId && { changeId }) }));
  }
}

function refuse(ctx: StaffContext, refusal: string): Promise<unknown> {
  return toast(ctx, ctx.t.plain(`loyalty-change-refused-${refusal}`), { alert: true });
}
