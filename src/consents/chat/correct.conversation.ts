import { ask } from "../../platform/telegram/ask.ts";
import { guestOf } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { backHome } from "./home.view.ts";
import type { GuestChatDeps } from "./home-deps.ts";

export const correctTalk = defineTalk<object>("guest.correct", { forAnyone: true });

/** Asks a client what is wrong in what is kept of him; his seller reads it on the card. */
export function correctTalkWith({ askCorrection }: Pick<GuestChatDeps, "askCorrection">): ReadyTalk {
  return correctTalk.with(async (talk, ctx) => {
    const answer = await ask<string>(talk, ctx, {
      name: "correct",
      text: ctx.t("guest-ask-correct"),
      read: ({ message, t }) => {
        const words = message?.text?.trim() ?? "";
        return words === "" ? { retry: t("guest-ask-correct-again") } : { value: words };
      },
    });
    if (answer === undefined) return;
    const { value: words, requestKey } = answer;
    const asked = await talk.external(async (outer) => {
      const { clientId } = guestOf(outer);
      return clientId === undefined ? false : (await askCorrection({ clientId, words, requestKey })).ok;
    });
    const { t } = answer.ctx;
    const text = asked ? t("guest-correct-done") : t("guest-dates-refused-client-unknown");
    await show(answer.ctx, { text, keyboard: backHome(t) });
  });
}
