import { ask } from "../../platform/telegram/ask.ts";
import { actorOf } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import type { ClientsChatDeps } from "./deps.ts";
import { doneScreen, noteKey } from "./note.ts";

/** Asks the words of a note; writes it. */
export const noteTalk = defineTalk<{ client: string }>("clients.note");

export function noteTalkWith({ clients }: ClientsChatDeps): ReadyTalk {
  return noteTalk.with(async (talk, ctx, { client: clientId }) => {
    const words = await ask<string>(talk, ctx, {
      name: "words",
      text: ctx.t("clients-note-ask"),
      read: ({ message, t }) => {
        const typed = (message?.text ?? message?.caption ?? "").trim();
        return typed === "" ? { retry: t("clients-note-ask") } : { value: typed };
      },
    });
    if (words === undefined) return;
    const { value, requestKey } = words;
    const noted = await talk.external((outer) =>
      clients.addNote(actorOf(outer), { clientId, words: value, requestKey }),
    );
    const { t } = words.ctx;
    await show(
      words.ctx,
      noted.ok
        ? doneScreen(t, noted.value, noteKey(value))
        : { text: t(`clients-change-refused-${noted.refusal}`) },
    );
  });
}
