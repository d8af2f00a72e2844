import type { Purpose } from "../../clients/index.ts";
import { ask } from "../../platform/telegram/ask.ts";
import { actorOf } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { textSize } from "../rules/consent-text.ts";
import type { ConsentsChatDeps } from "./deps.ts";

export const textTalk = defineTalk<{ purpose: Purpose }>("consents.replace-text");

/** Asks for the owner's own words of a consent; from then on people agree to them. */
export function textTalkWith({ replaceText }: ConsentsChatDeps): ReadyTalk {
  return textTalk.with(async (talk, ctx, { purpose }) => {
    const answer = await ask<string>(talk, ctx, {
      name: "words",
      text: ctx.t(`consents-text-ask-${purpose === "pd" ? "pd" : "other"}`),
      read: ({ message, t }) => {
        const words = message?.text?.trim() ?? "";
        if (words.length < textSize.least) return { retry: t("consents-text-refused-too-short") };
        if (words.length > textSize.most) return { retry: t("consents-text-refused-too-long") };
        return { value: words };
      },
    });
    if (answer === undefined) return;
    const replaced = await talk.external((outer) =>
      replaceText(actorOf(outer), { purpose, text: answer.value }),
    );
    const { t } = answer.ctx;
    const text = replaced.ok ? t("consents-text-replaced") : t(`consents-text-refused-${replaced.refusal}`);
    await show(answer.ctx, { text });
  });
}
