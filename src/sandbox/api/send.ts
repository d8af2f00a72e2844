import type { Chat, Content, Message } from "../world/records.ts";
import type { Call } from "./call.ts";
import { flagOf, integerOf, isRecord, jsonOf, stringOf } from "./fields.ts";
import { type Markup, markupOf } from "./markup.ts";
import { badRequest } from "./refusal.ts";
import { writableChatOf } from "./target.ts";

/** Puts the bot's message into the chat: reply, keyboard, protection as the call asks. */
export function send(call: Call, contentOf: (chat: Chat) => Content, album?: string): Message {
  const { world, fields } = call;
  const chat = writableChatOf(world, fields);
  const replyTo = replyTargetOf(call, chat);
  const markup = album === undefined ? markupOf(fields) : ({ kind: "none" } as const);
  const message: Message = {
    id: 0,
    chat: chat.id,
    mine: false,
    at: world.at(),
    content: contentOf(chat),
    ...(markup.kind === "inline" && { inlineKeyboard: markup.inline }),
    otherMarkup: markup.kind !== "none" && markup.kind !== "inline",
    ...(replyTo !== undefined && { replyTo }),
    viaBot: false,
    ...(album !== undefined && { album }),
    protected: flagOf(fields, "protect_content"),
    silent: flagOf(fields, "disable_notification"),
    deleted: false,
    revisions: [],
  };
  message.id = world.nextId("message");
  showMarkup(chat, markup, message.id);
  chat.action = null;
  world.saveMessage(message);
  world.saveChat(chat);
  return message;
}

function replyTargetOf({ world, fields }: Call, chat: Chat): number | undefined {
  const parameters = jsonOf(fields, "reply_parameters", "reply parameters");
  if (parameters === undefined && stringOf(fields, "reply_to_message_id") === undefined) return undefined;
  const asked = isRecord(parameters) ? parameters : fields;
  const id = integerOf(asked, isRecord(parameters) ? "message_id" : "reply_to_message_id");
  const target = world.messages.get(chat.id)?.get(id ?? 0);
  if (target !== undefined && !target.deleted) return target.id;
  if (flagOf(asked, "allow_sending_without_reply")) return undefined;
  throw badRequest("message to be replied not found");
}

function showMarkup(chat: Chat, markup: Markup, message: number): void {
  if (markup.kind === "reply") chat.keyboard = { ...markup.keyboard, message };
  if (markup.kind === "remove") chat.keyboard = null;
  chat.forceReply = markup.kind === "force-reply" ? message : null;
}
