import { randomInt } from "node:crypto";
import type { Call, Method } from "./call.ts";
import { type Fields, integerOf, isRecord, jsonOf, stringOf } from "./fields.ts";
import { fileContent, fileOf, type SendableKind } from "./files.ts";
import { formattedText } from "./formatted-text.ts";
import type { FormattedText } from "./html.ts";
import { badRequest } from "./refusal.ts";
import { send } from "./send.ts";
import { chatOf, liveMessage, writableChatOf } from "./target.ts";
import { telegramMessage } from "./telegram-objects.ts";

const textMax = 4096;
const captionMax = 1024;
const actions = new Set(
  "typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker find_location record_video_note upload_video_note".split(
    " ",
  ),
);

export const sendMethods: Record<string, Method> = {
  sendMessage: (call) =>
    telegramMessage(
      call.world,
      send(call, () => ({ kind: "text", ...messageText(call.fields) })),
    ),
  sendPhoto: (call) => sendFile(call, "photo"),
  sendDocument: (call) => sendFile(call, "document"),
  sendVoice: (call) => sendFile(call, "voice"),
  sendAudio: (call) => sendFile(call, "audio"),
  sendVideo: (call) => sendFile(call, "video"),
  sendMediaGroup: sendAlbum,
  sendChatAction: ({ world, fields }) => {
    const chat = writableChatOf(world, fields);
    const action = stringOf(fields, "action") ?? "";
    if (!actions.has(action)) throw badRequest("wrong parameter action in request");
    chat.action = { action, at: world.at() };
    world.saveChat(chat);
    return true;
  },
  copyMessage: (call) => {
    const { world, fields } = call;
    writableChatOf(world, fields);
    const from = chatOf(world, fields, "from_chat_id");
    const source = liveMessage(world, from, integerOf(fields, "message_id"), "copy");
    const caption = stringOf(fields, "caption") === undefined ? {} : captionText(fields);
    const isText = source.content.kind === "text";
    const copy = send(call, () => ({ ...source.content, ...(!isText && caption) }));
    return { message_id: copy.id };
  },
};

/** @throws Refusal when nothing is left after trimming, or more than 4096 characters */
export function messageText(fields: Fields): FormattedText {
  const formatted = formattedText(fields, "text");
  if (formatted.text === "") throw badRequest("message text is empty");
  if (formatted.text.length > textMax) throw badRequest("message is too long");
  return formatted;
}

export function captionText(fields: Fields): FormattedText {
  const formatted = formattedText(fields, "caption");
  if (formatted.text.length > captionMax) throw badRequest("message caption is too long");
  return formatted;
}

function sendFile(call: Call, kind: SendableKind) {
  const message = send(call, () => {
    const { text, entities } = captionText(call.fields);
    return fileContent(fileOf(call, kind, call.fields[kind]), text, entities);
  });
  return telegramMessage(call.world, message);
}

function sendAlbum(call: Call) {
  const { world, fields } = call;
  writableChatOf(world, fields);
  const items = jsonOf(fields, "media", "media");
  if (!Array.isArray(items)) throw badRequest("there is no media in the request");
  if (items.length < 2 || items.length > 10) throw badRequest("group must include 2-10 items");
  if (new Set(items.map((item) => item?.type)).size > 1) {
    throw badRequest("documents can't be mixed with other media types");
  }
  const contents = items.map((item) => inputMedia(call, item));
  const album = String(randomInt(2 ** 47));
  return contents.map((content) =>
    telegramMessage(
      world,
      send(call, () => content, album),
    ),
  );
}

/** An InputMedia of an album or an edit. */
export function inputMedia(call: Call, media: unknown) {
  if (!isRecord(media)) throw badRequest("can't parse InputMedia: expected an Object");
  const { type } = media;
  if (type !== "photo" && type !== "document")
    throw badRequest("can't parse InputMedia: type must be photo or document");
  const { text, entities } = captionText(media);
  return fileContent(fileOf(call, type, media.media, "media"), text, entities);
}
