import type { File as TelegramFile, Message as TelegramMessage } from "grammy/types";
import { DateTime } from "luxon";
import type { SharedContact } from "../control.ts";
import type { Message, StoredFile } from "../world/records.ts";
import type { World } from "../world/world.ts";
import { botUser, telegramChat, telegramUser } from "./telegram-people.ts";

export function unixOf(at: string): number {
  return Math.floor(DateTime.fromISO(at).toSeconds());
}

/** A message as the Bot API tells it: to its sender in the answer, to the bot in an update. */
export function telegramMessage(world: World, message: Message, depth = 0): TelegramMessage {
  const person = world.people.get(message.chat);
  if (person === undefined) throw new Error(`Chat ${message.chat} has no person`);
  const answered =
    message.replyTo === undefined ? undefined : world.messages.get(message.chat)?.get(message.replyTo);
  const whole = {
    message_id: message.id,
    from: message.mine ? telegramUser(person) : botUser(world),
    chat: telegramChat(person),
    date: unixOf(message.at),
    ...(message.editedAt !== undefined && { edit_date: unixOf(message.editedAt) }),
    ...(message.origin !== undefined && { forward_origin: message.origin }),
    ...(message.viaBot && { via_bot: botUser(world) }),
    ...(message.album !== undefined && { media_group_id: message.album }),
    ...(message.protected && { has_protected_content: true as const }),
    ...(answered !== undefined &&
      !answered.deleted &&
      depth === 0 && { reply_to_message: telegramMessage(world, answered, 1) }),
    ...contentOf(world, message),
    ...(message.inlineKeyboard !== undefined && { reply_markup: message.inlineKeyboard }),
  };
  return whole as TelegramMessage;
}

function contentOf(world: World, { content }: Message): Partial<TelegramMessage> {
  const { kind, text, entities } = content;
  if (kind === "text") return { text, ...(entities.length > 0 && { entities }) };
  if (kind === "contact") return { contact: telegramContact(content.contact as SharedContact) };
  const file = world.files.get(content.file ?? "");
  if (file === undefined) throw new Error(`File ${content.file} of a message is gone`);
  return {
    ...fileContent(file),
    ...(text !== "" && { caption: text }),
    ...(entities.length > 0 && { caption_entities: entities }),
  } as Partial<TelegramMessage>;
}

function telegramContact(contact: SharedContact) {
  return {
    phone_number: contact.phone,
    first_name: contact.firstName,
    ...(contact.lastName !== undefined && { last_name: contact.lastName }),
    ...(contact.userId !== undefined && { user_id: contact.userId }),
    ...(contact.vcard !== undefined && { vcard: contact.vcard }),
  };
}

function fileContent(file: StoredFile): object {
  const { width = 0, height = 0 } = file;
  const base = { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.size };
  const named = { ...(file.name && { file_name: file.name }), ...(file.mime && { mime_type: file.mime }) };
  switch (file.kind) {
    case "photo":
      return { photo: [{ ...base, width, height }] };
    case "document":
      return { document: { ...base, ...named } };
    case "voice":
      return { voice: { ...base, duration: file.durationSeconds ?? 0, mime_type: file.mime ?? "audio/ogg" } };
    case "audio":
      return { audio: { ...base, ...named, duration: file.durationSeconds ?? 0 } };
    case "video":
      return { video: { ...base, ...named, width, height, duration: file.durationSeconds ?? 0 } };
    case "sticker":
      return {
        sticker: {
          ...base,
          type: "regular",
          width,
          height,
          is_animated: false,
          is_video: false,
          ...(file.emoji && { emoji: file.emoji }),
        },
      };
  }
}

export function telegramFile(file: StoredFile): TelegramFile {
  return { file_id: file.id, file_unique_id: file.uniqueId, file_size: file.size, file_path: file.path };
}
