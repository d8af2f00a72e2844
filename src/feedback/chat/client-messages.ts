import type { ClientMessageKinds } from "../../platform/channel/client-channel.ts";
import { translatorOf } from "../../platform/i18n/i18n.ts";
import type { OutboxRecord } from "../../platform/telegram/sender/outbox.ts";
import type { FeedbackChatDeps } from "./deps.ts";
import { notNowButton, replyButton } from "./feedback.buttons.ts";
import { scoresOf } from "./guest.view.ts";

/** What clients get from the feedback: answers to what they wrote, and the one question after a purchase. */
export function feedbackMessageKinds(deps: FeedbackChatDeps): ClientMessageKinds {
  return {
    "feedback.answer": {
      ruleOf: () => ({ purpose: "pd", asked: true }),
      gate: async (row) => ((await replyOf(row)) === undefined ? { skip: "gone" } : "send"),
      async render(row) {
        const reply = await replyOf(row);
        if (reply === undefined) throw new Error("An answer was lost between the gate and the words");
        const t = translatorOf(await localeOf(row));
        const words =
          reply.words === undefined ? "" : `${t("feedback-answer-words", { words: reply.words })}\n\n`;
        const [name = ""] = reply.byName.split(" ");
        return {
          text: words + t("feedback-answer-signed", { name, shop: await deps.shopName() }),
          ...(reply.photo === undefined ? {} : { media: { kind: "photo" as const, fileId: reply.photo } }),
          buttons: [
            [{ label: t.plain("feedback-reply-button"), data: replyButton.data({ appeal: reply.appeal }) }],
          ],
        };
      },
    },
    "feedback.nps": {
      ruleOf: () => ({ purpose: "pd" }),
      async gate({ subject }) {
        const why = await deps.whyNotAsk(String(subject.survey));
        return why === undefined ? "send" : { skip: why };
      },
      async render(row) {
        const survey = String(row.subject.survey);
        await deps.noteAsked(survey);
        const t = translatorOf(await localeOf(row));
        const scores = scoresOf(survey).map(({ label, data }) => ({ label, data }));
        const later = { label: t.plain("feedback-survey-not-now"), data: notNowButton.data({ survey }) };
        return {
          text: t("feedback-survey-question"),
          buttons: [scores.slice(0, 6), scores.slice(6), [later]],
        };
      },
    },
  };

  function replyOf({ subject }: OutboxRecord) {
    return deps.findReply(String(subject.reply));
  }

  async function localeOf({ clientId, subject }: OutboxRecord) {
    if (clientId !== undefined) return deps.clientLocale(clientId);
    const reply = await deps.findReply(String(subject.reply));
    return reply?.locale ?? "ru";
  }
}
