import { ask } from "../../platform/telegram/ask.ts";
import { actorOf } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import type { GiftFile } from "../rules/client-link.ts";
import type { ConsentsChatDeps } from "./deps.ts";

export const giftTalk = defineTalk<{ source: string }>("consents.set-gift");

/** Asks for the file that whoever comes by this link gets for his contact; keeps it with the link. */
export function giftTalkWith({ setGift }: ConsentsChatDeps): ReadyTalk {
  return giftTalk.with(async (talk, ctx, { source }) => {
    const answer = await ask<GiftFile>(talk, ctx, {
      name: "gift",
      text: ctx.t("consents-gift-ask"),
      read: ({ message, t }) => {
        const photo = message?.photo?.at(-1)?.file_id;
        if (photo !== undefined) return { value: { kind: "photo", fileId: photo } };
        const document = message?.document?.file_id;
        if (document !== undefined) return { value: { kind: "document", fileId: document } };
        return { retry: t("consents-gift-unreadable") };
      },
    });
    if (answer === undefined) return;
    const set = await talk.external((outer) =>
      setGift(actorOf(outer), { sourceId: source, giftFile: answer.value }),
    );
    const { t } = answer.ctx;
    await show(answer.ctx, {
      text: set.ok ? t("consents-gift-kept") : t(`consents-owner-refused-${set.refusal}`),
    });
  });
}
