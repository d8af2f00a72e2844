import { Composer, type InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import type { Scorecard } from "../actions/scorecard-get.ts";
import { backOf } from "./plan.buttons.ts";
import { reviewButton, scorecardButton, showReviewButton } from "./scorecard.buttons.ts";
import { reviewTalk } from "./scorecard.conversation.ts";
import { scorecardScreen } from "./scorecard.view.ts";
import type { ScorecardChatDeps } from "./scorecard-deps.ts";

/** «📇 Итоги месяца» of one member for his staff card. */
export function onScorecardOf(keyboard: InlineKeyboard, t: Translate, memberId: string): InlineKeyboard {
  return scorecardButton.on(keyboard, t.plain("reports-card-open"), { month: "0", member: memberId });
}

/** A seller's month: the owner looks at it, writes a word and shows it when he wants to. */
export function scorecardComposer(deps: ScorecardChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const owner = composer.filter((ctx) => ctx.actor.role === "owner");

  scorecardButton.handle(owner, (ctx, { month, member }) =>
    withCard(ctx, { month, member }, (card) => show(ctx, scorecardScreen(ctx.t, card, backOf(month)))),
  );
  reviewButton.handle(owner, (ctx, { month, member }) =>
    withCard(ctx, { month, member }, (card) => reviewTalk.enter(ctx, { month, iso: card.month, member })),
  );
  showReviewButton.handle(owner, (ctx, { month, member, on }) =>
    withCard(ctx, { month, member }, async (card) => {
      await deps.showReview(ctx.actor, { memberId: member, month: card.month, shown: on === "on" });
      await withCard(ctx, { month, member }, (now) => show(ctx, scorecardScreen(ctx.t, now, backOf(month))));
    }),
  );
  return composer;

  async function withCard(
    ctx: StaffContext,
    { month, member }: { month: string; member: string },
    work: (card: Scorecard) => Promise<unknown>,
  ): Promise<unknown> {
    const found = await deps.getScorecard(ctx.actor, { memberId: member, back: backOf(month) });
    if (found.ok) return work(found.value);
    return toast(ctx, ctx.t.plain(`reports-plan-refused-${found.refusal}`), { alert: true });
  }
}
