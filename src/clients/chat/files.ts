import type { Message } from "grammy/types";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { sendScreen } from "../../platform/telegram/screen.ts";
import type { KeptFile } from "../actions/find-files.ts";
import type { FileKind, FileSubject } from "../rules/client-fact.ts";
import { answer, answeredBy } from "./answer.ts";
import type { ClientsChatDeps } from "./deps.ts";
import { doneScreen } from "./note.ts";
import { refuse } from "./refuse.ts";

/** A file as Telegram keeps it. */
export interface SentFile {
  fileId: string;
  fileKind: FileKind;
  words?: string;
}

/** What a file is kept with: a client, or a call or a sale of his. */
export interface FilePlace {
  clientId: string;
  about?: FileSubject;
}

/** Keeps a file with a client, a call or a sale. */
export function keepFileWith(deps: ClientsChatDeps) {
  return async function keepFile(
    ctx: StaffContext,
    { clientId, about }: FilePlace,
    file: SentFile,
  ): Promise<void> {
    if (isFileTooBig(ctx.message ?? answeredBy(ctx))) {
      await answer(ctx, { text: ctx.t("clients-file-big") });
      return;
    }
    const kept = await deps.clients.attachFile(ctx.actor, {
      clientId,
      ...file,
      about: about ?? { kind: "client", id: clientId },
      requestKey: requestKeyOf(ctx, "file"),
    });
    if (!kept.ok) return refuse(ctx, "change", kept.refusal);
    await answer(ctx, doneScreen(ctx.t, kept.value, `clients-file-kept-${about?.kind ?? "client"}`));
  };
}

/** Whether Telegram would never give the file of this message back. */
export function isFileTooBig(message: Message | undefined): boolean {
  const file =
    message?.document ?? message?.video ?? message?.audio ?? message?.voice ?? message?.photo?.at(-1);
  return (file?.file_size ?? 0) > bytesMax;
}

/** Sends kept files once more, the newest first. */
export async function sendFiles(ctx: StaffContext, files: readonly KeptFile[]): Promise<void> {
  for (const { fileKind, fileId, words } of files.slice(0, filesMax)) {
    // What somebody typed is not ours to format; not every method is protected by the client of itself.
    const caption = words === undefined ? {} : { caption: words, caption_entities: [] };
    await send(ctx, fileKind, fileId, { ...caption, protect_content: true });
  }
  if (files.length > filesMax)
    await sendScreen(ctx, { text: ctx.t("clients-file-more", { left: files.length - filesMax }) });
}

// Telegram gives a bot no more of a file than this.
const bytesMax = 20 * 1024 * 1024;
// A chat takes about one message a second.
const filesMax = 10;

function send(
  ctx: StaffContext,
  kind: FileKind,
  fileId: string,
  more: { caption?: string; protect_content: true },
) {
  if (kind === "photo") return ctx.replyWithPhoto(fileId, more);
  if (kind === "voice") return ctx.replyWithVoice(fileId, more);
  if (kind === "audio") return ctx.replyWithAudio(fileId, more);
  if (kind === "video") return ctx.replyWithVideo(fileId, more);
  return ctx.replyWithDocument(fileId, more);
}
