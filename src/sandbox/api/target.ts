import type { Chat, Message } from "../world/records.ts";
import type { World } from "../world/world.ts";
import type { Call } from "./call.ts";
import { type Fields, integerOf, stringOf } from "./fields.ts";
import { badRequest, forbidden, Refusal } from "./refusal.ts";

/** The chat that `chat_id` names. Only people live here, so names and groups are not found. */
export function chatOf(world: World, fields: Fields, field = "chat_id"): Chat {
  if ((stringOf(fields, field) ?? "") === "") throw badRequest(`${field} is empty`);
  const chat = world.chats.get(integerOf(fields, field) ?? 0);
  if (chat === undefined) throw badRequest("chat not found");
  return chat;
}

/** The same, if the bot may write there. */
export function writableChatOf(world: World, fields: Fields): Chat {
  const chat = chatOf(world, fields);
  if (!chat.started) throw new Refusal(403, "Forbidden: bot can't initiate conversation with a user");
  if (chat.deactivated) throw new Refusal(403, forbidden.deactivated);
  if (chat.blocked) throw new Refusal(403, forbidden.blocked);
  return chat;
}

/** The message that is there for the bot: deleted ones are not found. */
export function liveMessage(world: World, chat: Chat, id: number | undefined, deed: string): Message {
  const message = world.messages.get(chat.id)?.get(id ?? 0);
  if (message === undefined || message.deleted) throw badRequest(`message to ${deed} not found`);
  return message;
}

/** The bot's own message that an edit names. */
export function editableMessage({ world, fields }: Call): Message {
  if (stringOf(fields, "inline_message_id") !== undefined) throw badRequest("MESSAGE_ID_INVALID");
  const chat = writableChatOf(world, fields);
  const id = integerOf(fields, "message_id");
  if (id === undefined) throw badRequest("message identifier is not specified");
  const message = liveMessage(world, chat, id, "edit");
  if (message.mine || message.otherMarkup) throw badRequest("message can't be edited");
  return message;
}
