import { InlineKeyboard } from "grammy";
import { ask } from "../../platform/telegram/ask.ts";
import { actorOf } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { scorecardButton } from "./scorecard.buttons.ts";
import type { ScorecardChatDeps } from "./scorecard-deps.ts";

/** `month`: as the buttons carry it; `iso`: the same as `2026-11`. */
export const reviewTalk = defineTalk<{ month: string; iso: string; member: string }>("reports.review");

/** Asks the owner's words on a seller's month; keeps them with their date. */
export function reviewTalkWith({ writeReview }: ScorecardChatDeps): ReadyTalk {
  return reviewTalk.with(async (talk, ctx, { month, iso, member }) => {
    const answer = await ask<string>(talk, ctx, {
      name: "review",
      text: ctx.t("reports-card-ask"),
      read: ({ message, t }) => {
        const typed = message?.text?.trim() ?? "";
        return typed === "" ? { retry: t("reports-card-ask") } : { value: typed };
      },
    });
    if (answer === undefined) return;
    const order = { memberId: member, month: iso, words: answer.value, requestKey: answer.requestKey };
    const written = await talk.external((outer) => writeReview(actorOf(outer), order));
    const { t } = answer.ctx;
    const keyboard = scorecardButton.on(new InlineKeyboard(), t.plain("reports-card-open"), {
      month,
      member,
    });
    const text = t(written.ok ? "reports-card-written" : `reports-card-refused-${written.refusal}`);
    await show(answer.ctx, { text, keyboard });
  });
}
