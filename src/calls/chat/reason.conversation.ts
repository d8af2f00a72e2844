import { ask } from "../../platform/telegram/ask.ts";
import { actorOf } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import type { CallsChatDeps } from "./deps.ts";
import { otherReasonId } from "./reasons.ts";
import { savedScreen } from "./saved.view.ts";
import { sceneOf } from "./scene.ts";

/** `callback`: the reminder that the refusal answers; `at`: the second in which the reasons were asked. */
export const reasonTalk = defineTalk<{ client: string; callback?: string; at?: number }>("calls.reason");

/** Asks for a reason in words («другая»); writes the contact with its refusal. */
export function reasonTalkWith(deps: CallsChatDeps): ReadyTalk {
  return reasonTalk.with(async (talk, ctx, { client: clientId, callback: callbackId, at: second }) => {
    const answer = await ask<string>(talk, ctx, {
      name: "reason",
      text: ctx.t("calls-reason-question"),
      read: ({ message, t }) => {
        const words = (message?.text ?? "").trim();
        return words === "" ? { retry: t("calls-reason-again") } : { value: words };
      },
    });
    if (answer === undefined) return;

    const { t } = answer.ctx;
    const screen = await talk.external(async (outer) => {
      const actor = actorOf(outer);
      const told = second === undefined ? {} : await deps.findKeptLine(actor, { clientId, second });
      const recorded = await deps.recordCall(actor, {
        ...told,
        ...{ clientId, outcome: "refused", requestKey: answer.requestKey },
        ...(callbackId === undefined ? {} : { callbackId }),
        lost: { reasonId: otherReasonId, words: answer.value },
      });
      if (!recorded.ok) return { text: t(`calls-refused-${recorded.refusal}`) };
      return savedScreen(await sceneOf(deps, { actor, t }, clientId), recorded.value, {
        reason: answer.value,
      });
    });
    await show(answer.ctx, screen);
  });
}
