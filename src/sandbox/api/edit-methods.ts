import { isDeepStrictEqual } from "node:util";
import { DateTime } from "luxon";
import type { Content, Message } from "../world/records.ts";
import type { Call, Method } from "./call.ts";
import { integerOf, isRecord, jsonOf } from "./fields.ts";
import { inlineMarkupOf } from "./markup.ts";
import { badRequest } from "./refusal.ts";
import { captionText, inputMedia, messageText } from "./send-methods.ts";
import { chatOf, editableMessage, liveMessage } from "./target.ts";
import { telegramMessage } from "./telegram-objects.ts";

const deletableHours = 48;
const revisionsKept = 20;
const notModified =
  "message is not modified: specified new message content and reply markup are exactly the same as a current content and reply markup of the message";

export const editMethods: Record<string, Method> = {
  editMessageText: (call) =>
    edit(call, ({ content }) => {
      if (content.kind !== "text") throw badRequest("there is no text in the message to edit");
      return { kind: "text", ...messageText(call.fields) };
    }),
  editMessageCaption: (call) =>
    edit(call, ({ content }) => {
      if (content.kind === "text" || content.kind === "contact") {
        throw badRequest("there is no caption in the message to edit");
      }
      return { ...content, ...captionText(call.fields) };
    }),
  editMessageMedia: (call) =>
    edit(call, () => {
      const media = jsonOf(call.fields, "media", "InputMedia");
      if (!isRecord(media)) throw badRequest("media must be non-empty");
      return inputMedia(call, media);
    }),
  editMessageReplyMarkup: (call) => edit(call, ({ content }) => content),
  deleteMessage: (call) => {
    const chat = chatOf(call.world, call.fields);
    remove(call, liveMessage(call.world, chat, integerOf(call.fields, "message_id"), "delete"));
    return true;
  },
  deleteMessages: (call) => {
    const { world, fields } = call;
    const chat = chatOf(world, fields);
    const ids = jsonOf(fields, "message_ids", "message_ids");
    if (!Array.isArray(ids) || ids.length === 0) throw badRequest("message identifiers are not specified");
    if (ids.length > 100) throw badRequest("too many message identifiers specified");
    for (const id of ids) {
      const message = world.messages.get(chat.id)?.get(Number(id));
      if (message !== undefined && !message.deleted && isFresh(call, message)) remove(call, message);
    }
    return true;
  },
};

/** An edit without a keyboard takes the keyboard away, as on the server. */
function edit(call: Call, contentOf: (message: Message) => Content) {
  const { world, fields } = call;
  const message = editableMessage(call);
  const content = contentOf(message);
  const inlineKeyboard = inlineMarkupOf(fields);
  if (
    isDeepStrictEqual(content, message.content) &&
    isDeepStrictEqual(inlineKeyboard, message.inlineKeyboard)
  ) {
    throw badRequest(notModified);
  }
  revise(message, content, world.at());
  if (inlineKeyboard === undefined) delete message.inlineKeyboard;
  else message.inlineKeyboard = inlineKeyboard;
  world.saveMessage(message);
  return telegramMessage(world, message);
}

/** Keeps what the message was and gives it its new content. */
export function revise(message: Message, content: Content, at: string): void {
  const { content: before, inlineKeyboard } = message;
  message.revisions.push({
    at: message.editedAt ?? message.at,
    content: before,
    ...(inlineKeyboard !== undefined && { inlineKeyboard }),
  });
  message.revisions.splice(0, message.revisions.length - revisionsKept);
  message.content = content;
  message.editedAt = at;
}

function remove(call: Call, message: Message): void {
  if (!isFresh(call, message)) throw badRequest("message can't be deleted");
  const { world } = call;
  message.deleted = true;
  world.saveMessage(message);
  const chat = world.chats.get(message.chat);
  if (chat === undefined) return;
  // Clients drop a reply keyboard together with the message that brought it.
  if (chat.keyboard?.message === message.id) chat.keyboard = null;
  if (chat.forceReply === message.id) chat.forceReply = null;
  chat.pinned = chat.pinned.filter((id) => id !== message.id);
  world.saveChat(chat);
}

function isFresh({ world }: Call, message: Message): boolean {
  return world.now() < DateTime.fromISO(message.at).plus({ hours: deletableHours });
}
