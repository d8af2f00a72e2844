import { ask } from "../../platform/telegram/ask.ts";
import { actorOf } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import type { CallsChatDeps } from "./deps.ts";
import { savedScreen } from "./saved.view.ts";
import { sceneOf } from "./scene.ts";

export const noteTalk = defineTalk<{ call: string }>("calls.note");

/** Asks what is to be remembered of a contact; writes it to that contact. */
export function noteTalkWith(deps: CallsChatDeps): ReadyTalk {
  return noteTalk.with(async (talk, ctx, { call: callId }) => {
    const answer = await ask<string>(talk, ctx, {
      name: "note",
      text: ctx.t("calls-note-question"),
      read: ({ message, t }) => {
        const words = (message?.text ?? "").trim();
        return words === "" ? { retry: t("calls-note-again") } : { value: words };
      },
    });
    if (answer === undefined) return;

    const { t } = answer.ctx;
    const screen = await talk.external(async (outer) => {
      const actor = actorOf(outer);
      const amended = await deps.amendCall(actor, { callId, words: answer.value });
      if (!amended.ok) return { text: t(`calls-refused-${amended.refusal}`) };
      return savedScreen(await sceneOf(deps, { actor, t }, amended.value.call.clientId), amended.value);
    });
    await show(answer.ctx, screen);
  });
}
