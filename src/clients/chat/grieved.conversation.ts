import { ask } from "../../platform/telegram/ask.ts";
import { actorOf } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import type { ClientsChatDeps } from "./deps.ts";
import { doneScreen } from "./note.ts";

/** Asks what happened, if anybody cares to say; marks the client as offended. */
export const grievedTalk = defineTalk<{ client: string }>("clients.grieved");

export function grievedTalkWith({ clients }: ClientsChatDeps): ReadyTalk {
  return grievedTalk.with(async (talk, ctx, { client: clientId }) => {
    const told = await ask<string>(talk, ctx, {
      name: "what",
      text: ctx.t("clients-grieved-ask"),
      choices: [[{ label: ctx.t.plain("clients-grieved-skip"), value: "skip" }]],
      choose: () => "",
      read: ({ message, t }) => {
        const typed = (message?.text ?? message?.caption ?? "").trim();
        return typed === "" ? { retry: t("clients-grieved-ask") } : { value: typed };
      },
    });
    if (told === undefined) return;
    const { value: words, requestKey } = told;
    const marked = await talk.external((outer) =>
      clients.markGrieved(actorOf(outer), { clientId, words, requestKey }),
    );
    const { t } = told.ctx;
    await show(
      told.ctx,
      marked.ok
        ? doneScreen(t, marked.value, "clients-grieved-done")
        : { text: t(`clients-change-refused-${marked.refusal}`) },
    );
  });
}
