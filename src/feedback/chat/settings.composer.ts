import { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import type { ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import type { ShopSettings } from "../../shop/index.ts";
import type { FeedbackChatDeps } from "./deps.ts";
import * as buttons from "./feedback.buttons.ts";
import { reviewLinkTalk, reviewLinkTalkWith } from "./review-link.conversation.ts";
import { referralsScreen, settingsScreen } from "./settings.view.ts";

export function feedbackStaffTalks(deps: FeedbackChatDeps): ReadyTalk[] {
  return [reviewLinkTalkWith(deps)];
}

/** «⭐ Отзывы»: the question after a purchase, the link for reviews, and who brought whom. */
export function feedbackSettingsComposer(deps: FeedbackChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const open = async (ctx: StaffContext) =>
    isOwner(ctx) ? show(ctx, settingsScreen(ctx.t, await deps.shop(), deps)) : refuse(ctx, "not-allowed");

  buttons.settingsEntryButton.handle(composer, open);
  buttons.npsSwitchButton.handle(composer, async (ctx) => {
    const { nps } = await deps.shop();
    return change(ctx, { nps: { ...nps, on: !nps.on } });
  });
  buttons.npsDaysButton.handle(composer, async (ctx, { days: afterDays }) => {
    const { nps } = await deps.shop();
    return change(ctx, { nps: { ...nps, afterDays } });
  });
  buttons.reviewLinkButton.handle(composer, (ctx) =>
    isOwner(ctx) ? reviewLinkTalk.enter(ctx, {}) : refuse(ctx, "not-allowed"),
  );
  buttons.referralsButton.handle(composer, async (ctx, { page }) => {
    const listed = await deps.listReferrals(ctx.actor);
    return listed.ok ? show(ctx, referralsScreen(ctx.t, listed.value, page)) : refuse(ctx, "not-allowed");
  });
  return composer;

  async function change(ctx: StaffContext, settings: Partial<ShopSettings>): Promise<unknown> {
    // One screen is tapped many times: the tap's own id keeps the second change apart from the first.
    const requestKey = `${requestKeyOf(ctx)}|${ctx.callbackQuery?.id}`;
    const changed = await deps.changeShop(ctx.actor, { settings, requestKey });
    return changed.ok ? open(ctx) : refuse(ctx, changed.refusal);
  }
}

function isOwner({ actor }: StaffContext): boolean {
  return actor.role === "owner";
}

function refuse(ctx: StaffContext, refusal: "not-allowed" | "setting-wrong"): Promise<void> {
  return toast(ctx, ctx.t.plain(`feedback-settings-refused-${refusal}`), { alert: true });
}
