import { ask, type Reading } from "../../platform/telegram/ask.ts";
import { actorOf, guestOf, type TalkContext } from "../../platform/telegram/context.ts";
import { sendScreen, show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import type { Message } from "../actions/place-appeal.ts";
import type { FeedbackChatDeps } from "./deps.ts";
import { readMessage } from "./read-message.ts";

/** Under a picture Telegram takes no more; the signature needs its share. */
const captionMax = 900;

export const answerTalk = defineTalk<{ appeal: string }>("feedback.answer");
export const replyTalk = defineTalk<{ appeal: string }>("feedback.reply", { forAnyone: true });
export const explainTalk = defineTalk<{ survey: string; band: "passive" | "detractor" }>("feedback.explain", {
  forAnyone: true,
});

/** Asks a seller what to answer; sends it to the client. */
export function answerTalkWith({ answerAppeal, shopName }: FeedbackChatDeps): ReadyTalk {
  return answerTalk.with(async (talk, ctx, { appeal: appealId }) => {
    const shop = await talk.external(() => shopName());
    const words = await ask<Message>(talk, ctx, {
      name: "answer",
      text: ctx.t("feedback-answer-question", { shop }),
      read: readAnswer,
    });
    if (words === undefined) return;
    const { value, requestKey } = words;
    const answered = await talk.external(async (outer) => {
      const outcome = await answerAppeal(actorOf(outer), { appealId, ...value, requestKey });
      return outcome.ok ? { ok: true as const } : outcome;
    });
    const { t } = words.ctx;
    await sendScreen(words.ctx, {
      text: answered.ok ? t("feedback-answer-sent") : t(`feedback-appeal-refused-${answered.refusal}`),
    });
  });
}

/** Asks a client what to write back; hands it on. */
export function replyTalkWith({ relayWords }: FeedbackChatDeps): ReadyTalk {
  return replyTalk.with(async (talk, ctx, { appeal: appealId }) => {
    const words = await ask<Message>(talk, ctx, {
      name: "reply",
      text: ctx.t("feedback-reply-question"),
      read: readAnswer,
    });
    if (words === undefined) return;
    const { value, requestKey } = words;
    const relayed = await talk.external(async (outer) => {
      const outcome = await relayWords(guestOf(outer), { appealId, ...value, requestKey });
      return outcome.ok ? { ok: true as const } : outcome;
    });
    const { t } = words.ctx;
    await sendScreen(words.ctx, {
      text: relayed.ok ? t("feedback-reply-sent") : t(`feedback-relay-refused-${relayed.refusal}`),
    });
  });
}

/** Asks why the score is what it is; the words of a low one are the owner's. */
export function explainTalkWith({ explainScore }: FeedbackChatDeps): ReadyTalk {
  return explainTalk.with(async (talk, ctx, { survey: surveyId, band }) => {
    const words = await ask<string>(talk, ctx, {
      name: "why",
      text: ctx.t(`feedback-thanks-${band}`),
      withoutCancel: true,
      choices: [[{ label: ctx.t.plain("feedback-thanks-skip"), value: "skip" }]],
      choose: () => "",
      read: ({ message, t }) => {
        const typed = (message?.text ?? message?.caption ?? "").trim();
        return typed === "" ? { retry: t(`feedback-thanks-${band}`) } : { value: typed };
      },
    });
    if (words === undefined) return;
    const { value } = words;
    if (value !== "")
      await talk.external((outer) => explainScore(guestOf(outer), { surveyId, words: value }));
    await show(words.ctx, {
      text: words.ctx.t(value === "" ? "feedback-thanks-plain" : "feedback-thanks-words"),
    });
  });
}

function readAnswer({ message, t }: TalkContext): Reading<Message> {
  const read = readMessage(message);
  if (read === undefined) return { retry: t("feedback-order-unreadable") };
  const isLong = read.photo !== undefined && (read.words ?? "").length > captionMax;
  return isLong ? { retry: t("feedback-answer-caption", { max: captionMax }) } : { value: read };
}
