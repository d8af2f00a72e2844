import { ask } from "../../platform/telegram/ask.ts";
import { actorOf } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { maskPhonesIn } from "../actions/view-client.ts";
import { otherReason } from "../rules/lost-reason.ts";
import type { ClientsChatDeps } from "./deps.ts";
import { shortened } from "./lines.ts";
import { doneScreen } from "./note.ts";

/** Asks why a client refused, in words; writes the refusal. */
export const lostTalk = defineTalk<{ client: string }>("clients.lost");

export function lostTalkWith({ clients, shop }: ClientsChatDeps): ReadyTalk {
  return lostTalk.with(async (talk, ctx, { client: clientId }) => {
    const words = await ask<string>(talk, ctx, {
      name: "why",
      text: ctx.t("clients-lost-words"),
      read: ({ message, t }) => {
        const typed = message?.text?.trim() ?? "";
        return typed === "" ? { retry: t("clients-lost-words") } : { value: typed };
      },
    });
    if (words === undefined) return;
    const { value, requestKey } = words;
    const { lost, country } = await talk.external(async (outer) => {
      const request = { clientId, reasonId: otherReason, words: value, requestKey };
      return { lost: await clients.markLost(actorOf(outer), request), country: (await shop()).country };
    });
    const { t } = words.ctx;
    const reason = shortened(maskPhonesIn(value, country), 60);
    await show(
      words.ctx,
      lost.ok
        ? doneScreen(t, lost.value, "clients-lost-done", { reason })
        : { text: t(`clients-change-refused-${lost.refusal}`) },
    );
  });
}
