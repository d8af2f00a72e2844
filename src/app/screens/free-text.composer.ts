import { Composer } from "grammy";
import type { Message } from "grammy/types";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { type MenuEntry, menuEntryOf } from "./menu.ts";
import { type ReplyTarget, replyTargetOf } from "./reply-target.ts";
import { noteToButton, putFileToButton, searchForButton, unclearScreen, whoseFileScreen } from "./unclear.ts";

type Send = (ctx: StaffContext) => Promise<unknown>;

/** A file that a seller sent, as Telegram keeps it. */
interface SentFile {
  fileId: string;
  fileKind: "photo" | "document" | "voice" | "audio" | "video";
  words?: string;
}

/** Where what a seller sends goes; the slices do the work. */
export interface FreeTextDeps {
  menu: Record<MenuEntry, Send>;
  /** A typed text without a talk: a lead's line, a search, a card's code. */
  typed(ctx: StaffContext, text: string): Promise<"taken" | "unclear">;
  /** A reply to a card, a reminder or a sale: a call line, a sale line, or a note. */
  replied(ctx: StaffContext, target: ReplyTarget, text: string): Promise<unknown>;
  contact: Send;
  /** True when the document was a vCard and its people are saved. */
  vcard(ctx: StaffContext): Promise<boolean>;
  /** Too big to be given back by Telegram: said before it is asked whose the file is. */
  isTooBig(message: Message): boolean;
  keepFile(ctx: StaffContext, target: ReplyTarget, file: SentFile): Promise<unknown>;
  saveLine(ctx: StaffContext, line: string): Promise<unknown>;
  search(ctx: StaffContext, words: string): Promise<unknown>;
  recent(ctx: StaffContext): Promise<{ id: string; label: string }[]>;
}

/** Everything staff send without being asked (dialogues.md §3.2); last in the row, so nothing stays unanswered. */
export function freeTextComposer(deps: FreeTextDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  composer.on("message:contact", deps.contact);
  composer.on("message:text", (ctx) => takeText(deps, ctx, ctx.message.text));
  composer.on(
    ["message:photo", "message:document", "message:voice", "message:audio", "message:video"],
    (ctx) => takeFile(deps, ctx),
  );
  composer.on("message", (ctx) => ctx.reply(ctx.t("app-text-unsupported")));

  noteToButton.handle(composer, async (ctx, { client }) => {
    const text = keptMessage(ctx)?.text;
    if (text === undefined) await show(ctx, { text: ctx.t("app-text-gone") });
    else await deps.replied(ctx, { client }, text);
  });
  searchForButton.handle(composer, async (ctx, { how }) => {
    const text = keptMessage(ctx)?.text;
    if (text === undefined) await show(ctx, { text: ctx.t("app-text-gone") });
    else await (how === "lead" ? deps.saveLine(ctx, text) : deps.search(ctx, text));
  });
  putFileToButton.handle(composer, async (ctx, { client }) => {
    const file = fileOf(keptMessage(ctx));
    if (file === undefined) await show(ctx, { text: ctx.t("app-text-gone") });
    else await deps.keepFile(ctx, { client }, file);
  });
  return composer;
}

async function takeText(deps: FreeTextDeps, ctx: StaffContext, text: string): Promise<void> {
  const entry = menuEntryOf(text);
  if (entry !== undefined) return void (await deps.menu[entry](ctx));
  const target = replyTargetOf(ctx.message?.reply_to_message as Message | undefined);
  if (Object.keys(target).length > 0 && !text.startsWith("/")) {
    return void (await deps.replied(ctx, target, text));
  }
  if (/^\/(?!c_)/.test(text)) return void (await ctx.reply(ctx.t(`app-command-unknown-${ctx.actor.role}`)));
  if ((await deps.typed(ctx, text)) === "taken") return;
  const { text: words, keyboard } = unclearScreen(ctx.t, await deps.recent(ctx));
  await ctx.reply(words, {
    reply_parameters: { message_id: ctx.msgId ?? 0 },
    ...(keyboard && { reply_markup: keyboard }),
  });
}

async function takeFile(deps: FreeTextDeps, ctx: StaffContext): Promise<void> {
  if (ctx.message?.document !== undefined && (await deps.vcard(ctx))) return;
  const file = fileOf(ctx.message);
  if (ctx.message === undefined || file === undefined) return;
  if (deps.isTooBig(ctx.message)) return void (await ctx.reply(ctx.t("clients-file-big")));
  const target = replyTargetOf(ctx.message?.reply_to_message as Message | undefined);
  if (Object.keys(target).length > 0) return void (await deps.keepFile(ctx, target, file));
  const { text, keyboard } = whoseFileScreen(ctx.t, await deps.recent(ctx));
  await ctx.reply(text, {
    reply_parameters: { message_id: ctx.msgId ?? 0 },
    ...(keyboard && { reply_markup: keyboard }),
  });
}

/** What was sent is kept by the chat itself: the question is a reply to it. */
function keptMessage(ctx: StaffContext): Message | undefined {
  const asked = ctx.callbackQuery?.message;
  return asked !== undefined && "reply_to_message" in asked ? (asked.reply_to_message as Message) : undefined;
}

function fileOf(message: Message | undefined): SentFile | undefined {
  if (message === undefined) return undefined;
  const words = message.caption === undefined ? {} : { words: message.caption };
  const photo = message.photo?.at(-1);
  if (photo !== undefined) return { fileId: photo.file_id, fileKind: "photo", ...words };
  for (const fileKind of ["document", "voice", "audio", "video"] as const) {
    const file = message[fileKind];
    if (file !== undefined) return { fileId: file.file_id, fileKind, ...words };
  }
  return undefined;
}
