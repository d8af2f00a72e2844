import type { InlineKeyboardButton, InlineKeyboardMarkup } from "grammy/types";
import { commandsFor } from "../api/command-methods.ts";
import { menuButtonFor } from "../api/profile-methods.ts";
import { type ButtonView, type ChatView, controlRoot, type FileView, type MessageView } from "../control.ts";
import type { Chat, Content, Message } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { entitiesHtml } from "./entities-html.ts";

/** A chat as its person sees it, without the messages. */
export function chatHead(world: World, chat: Chat): Omit<ChatView, "messages"> {
  const person = world.people.get(chat.id);
  if (person === undefined) throw new Error(`Chat ${chat.id} has no person`);
  const { started, blocked, deactivated = false, keyboard, forceReply, action, taps, inline, pinned } = chat;
  const menuButton = menuButtonFor(world, chat.id);
  return {
    person,
    started,
    blocked,
    deactivated,
    keyboard: keyboard && withoutMessage(keyboard),
    forceReply,
    commands: commandsFor(world, chat.id, person.languageCode),
    menuButton:
      menuButton.type === "web_app"
        ? { type: "web_app", text: menuButton.text, url: menuButton.web_app.url }
        : { type: menuButton.type },
    action,
    taps: structuredClone(taps),
    inline: inline && withoutOffers(inline),
    pinned: pinned.at(-1) ?? null,
  };
}

export function chatView(world: World, chat: Chat): ChatView {
  const messages = [...(world.messages.get(chat.id)?.values() ?? [])];
  return { ...chatHead(world, chat), messages: messages.map((message) => messageView(world, message)) };
}

export function messageView(world: World, message: Message): MessageView {
  const { content, origin } = message;
  const answered = world.messages.get(message.chat)?.get(message.replyTo ?? 0);
  const file = fileView(world, content);
  return {
    id: message.id,
    chat: message.chat,
    mine: message.mine,
    at: message.at,
    ...(message.editedAt !== undefined && { editedAt: message.editedAt }),
    kind: content.kind,
    text: content.text,
    html: entitiesHtml(content.text, content.entities),
    ...(file !== undefined && { file }),
    ...(content.contact !== undefined && { contact: content.contact }),
    buttons: buttonViews(message.inlineKeyboard),
    ...(answered !== undefined && { replyTo: { id: answered.id, text: answered.content.text } }),
    ...(origin !== undefined && { forwardedFrom: originName(origin) }),
    ...(message.viaBot && { viaBot: true }),
    ...(message.album !== undefined && { album: message.album }),
    protected: message.protected,
    deleted: message.deleted,
    silent: message.silent,
    revisions: message.revisions.map((revision) => ({
      at: revision.at,
      text: revision.content.text,
      html: entitiesHtml(revision.content.text, revision.content.entities),
      buttons: buttonViews(revision.inlineKeyboard),
    })),
  };
}

export function buttonViews(markup: InlineKeyboardMarkup | undefined): ButtonView[][] {
  return (markup?.inline_keyboard ?? []).map((row) => row.map(buttonView));
}

function buttonView(button: InlineKeyboardButton): ButtonView {
  const { text } = button;
  const style = "style" in button && typeof button.style === "string" ? { style: button.style } : {};
  if ("callback_data" in button) return { text, kind: "callback", data: button.callback_data, ...style };
  if ("url" in button) return { text, kind: "url", url: button.url, ...style };
  if ("copy_text" in button) return { text, kind: "copy", copies: button.copy_text.text, ...style };
  if ("switch_inline_query_current_chat" in button) {
    return { text, kind: "inline", query: button.switch_inline_query_current_chat, ...style };
  }
  if ("switch_inline_query" in button)
    return { text, kind: "inline", query: button.switch_inline_query, ...style };
  return { text, kind: "other", ...style };
}

function fileView(world: World, content: Content): FileView | undefined {
  const file = world.files.get(content.file ?? "");
  if (file === undefined) return undefined;
  const { id, held, name, mime, size, width, height, durationSeconds, emoji } = file;
  const known = Object.entries({ name, mime, width, height, durationSeconds, emoji });
  return {
    id,
    size,
    ...(held && { url: `${controlRoot}/files/${id}` }),
    ...Object.fromEntries(known.filter(([, value]) => value !== undefined)),
  };
}

function originName(origin: NonNullable<Message["origin"]>): string {
  if (origin.type === "hidden_user") return origin.sender_user_name;
  return origin.type === "user" ? origin.sender_user.first_name : "";
}

function withoutMessage({ message: _, ...keyboard }: NonNullable<Chat["keyboard"]>) {
  return keyboard;
}

function withoutOffers({ offers: _, at: __, ...inline }: NonNullable<Chat["inline"]>) {
  return inline;
}
