import { ask, type Reading } from "../../platform/telegram/ask.ts";
import { actorOf, type TalkContext } from "../../platform/telegram/context.ts";
import { sendScreen } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { lengthMaxOf, type MailingMedia, type MailingWords } from "../rules/broadcast.ts";
import { htmlOf } from "../rules/formatted.ts";
import { longestLength, unknownPlaceholders } from "../rules/placeholders.ts";
import type { BroadcastChatDeps } from "./broadcast-deps.ts";
import { buttonsScreen } from "./broadcast-draft.view.ts";

export const textTalk = defineTalk<{ id: string }>("mailings.text");

interface Typed {
  words: MailingWords;
  plain: string;
}

/** Asks what is sent: a text, a picture or a film; writes it into the draft. */
export function textTalkWith({ wordMailing }: Pick<BroadcastChatDeps, "wordMailing">): ReadyTalk {
  return textTalk.with(async (talk, ctx, { id }) => {
    const answer = await ask<Typed>(talk, ctx, {
      name: "text",
      text: ctx.t("broadcasts-text-question"),
      read: readWords,
    });
    if (answer === undefined) return;
    const worded = await talk.external((outer) => wordMailing(actorOf(outer), { id, ...answer.value }));
    const { t } = answer.ctx;
    await sendScreen(
      answer.ctx,
      worded.ok ? buttonsScreen(t, worded.value) : { text: t(`broadcasts-refused-${worded.refusal}`) },
    );
  });
}

function readWords({ message, t }: TalkContext): Reading<Typed> {
  const media = mediaOf(message);
  const plain = message?.text ?? message?.caption ?? "";
  if (media === undefined && plain.trim() === "") return { retry: t("broadcasts-text-empty") };
  const [unknown] = unknownPlaceholders(plain);
  if (unknown !== undefined) return { retry: t("broadcasts-text-unknown", { unknown }) };
  const length = longestLength(plain);
  const max = lengthMaxOf(media);
  if (length > max) return { retry: t(`broadcasts-text-long-${media?.kind ?? "text"}`, { length, max }) };
  const html = htmlOf(plain, message?.entities ?? message?.caption_entities ?? []);
  return { value: { words: { html, ...(media && { media }) }, plain } };
}

function mediaOf(message: TalkContext["message"]): MailingMedia | undefined {
  const photo = message?.photo?.at(-1);
  if (photo !== undefined) return { kind: "photo", fileId: photo.file_id };
  const video = message?.video;
  return video === undefined ? undefined : { kind: "video", fileId: video.file_id };
}
