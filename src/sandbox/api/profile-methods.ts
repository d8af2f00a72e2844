import type { MenuButton } from "grammy/types";
import type { World } from "../world/world.ts";
import type { Call, Method } from "./call.ts";
import { languageOf } from "./command-methods.ts";
import { integerOf, isRecord, jsonOf, stringOf } from "./fields.ts";
import { badRequest } from "./refusal.ts";
import { chatOf, liveMessage, writableChatOf } from "./target.ts";
import { botSelf, telegramChat } from "./telegram-people.ts";

export const profileMethods: Record<string, Method> = {
  getMe: ({ world }) => botSelf(world),
  setMyName: (call) => setText(call, "name", 64),
  getMyName: (call) => ({ name: getText(call, "name") }),
  setMyDescription: (call) => setText(call, "description", 512),
  getMyDescription: (call) => ({ description: getText(call, "description") }),
  setMyShortDescription: (call) => setText(call, "short_description", 120),
  getMyShortDescription: (call) => ({ short_description: getText(call, "short_description") }),
  setChatMenuButton: (call) => {
    const { world, fields } = call;
    world.settings.menuButtons[menuKeyOf(call)] = menuButtonOf(fields);
    world.saveSettings();
    for (const chat of world.chats.values()) world.saveChat(chat);
    return true;
  },
  getChatMenuButton: (call) => call.world.settings.menuButtons[menuKeyOf(call)] ?? { type: "default" },
  getChat: ({ world, fields }) => {
    const { id, pinned } = chatOf(world, fields);
    const person = world.people.get(id);
    if (person === undefined) throw badRequest("chat not found");
    return {
      ...telegramChat(person),
      accent_color_id: 0,
      max_reaction_count: 11,
      accepted_gift_types: acceptedGifts,
      ...(pinned.length > 0 && { has_pinned_message: true }),
    };
  },
  pinChatMessage: ({ world, fields }) => {
    const chat = writableChatOf(world, fields);
    const { id } = liveMessage(world, chat, integerOf(fields, "message_id"), "pin");
    chat.pinned = [...chat.pinned.filter((pinned) => pinned !== id), id];
    world.saveChat(chat);
    return true;
  },
  unpinChatMessage: ({ world, fields }) => {
    const chat = chatOf(world, fields);
    const id = integerOf(fields, "message_id") ?? chat.pinned.at(-1);
    if (id === undefined || !chat.pinned.includes(id)) throw badRequest("message to unpin not found");
    chat.pinned = chat.pinned.filter((pinned) => pinned !== id);
    world.saveChat(chat);
    return true;
  },
  unpinAllChatMessages: ({ world, fields }) => {
    const chat = chatOf(world, fields);
    chat.pinned = [];
    world.saveChat(chat);
    return true;
  },
};

export function menuButtonFor(world: World, chat: number): MenuButton {
  const { menuButtons } = world.settings;
  return menuButtons[String(chat)] ?? menuButtons[""] ?? { type: "default" };
}

const acceptedGifts = {
  unlimited_gifts: false,
  limited_gifts: false,
  unique_gifts: false,
  premium_subscription: false,
  gifts_from_channels: false,
};

function setText({ world, fields }: Call, name: string, charactersMax: number): true {
  const text = stringOf(fields, name) ?? "";
  if (text.length > charactersMax) throw badRequest(`${name.toUpperCase()}_TOO_LONG`);
  const key = `${name}|${languageOf(fields)}`;
  if (text === "") delete world.settings.texts[key];
  else world.settings.texts[key] = text;
  world.saveSettings();
  return true;
}

function getText({ world, fields }: Call, name: string): string {
  const { texts } = world.settings;
  return texts[`${name}|${languageOf(fields)}`] ?? texts[`${name}|`] ?? "";
}

function menuKeyOf({ world, fields }: Call): string {
  return stringOf(fields, "chat_id") === undefined ? "" : String(chatOf(world, fields).id);
}

function menuButtonOf(fields: Call["fields"]): MenuButton {
  const button = jsonOf(fields, "menu_button", "MenuButton");
  if (button === undefined) return { type: "default" };
  if (!isRecord(button)) throw badRequest("can't parse menu button: MenuButton must be an Object");
  if (button.type === "default" || button.type === "commands") return { type: button.type };
  if (button.type !== "web_app") throw badRequest("can't parse menu button: MenuButton has unsupported type");
  const url = isRecord(button.web_app) ? String(button.web_app.url) : "";
  if (!url.startsWith("https://")) {
    throw badRequest(`menu button Web App URL '${url}' is invalid: Only HTTPS links are allowed`);
  }
  return { type: "web_app", text: String(button.text), web_app: { url } };
}
