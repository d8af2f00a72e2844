import type { BotCommand } from "grammy/types";
import type { World } from "../world/world.ts";
import type { Call, Method } from "./call.ts";
import { type Fields, isRecord, jsonOf, stringOf } from "./fields.ts";
import { badRequest } from "./refusal.ts";
import { chatOf } from "./target.ts";

export const commandMethods: Record<string, Method> = {
  setMyCommands: (call) => {
    const commands = commandsOf(call.fields);
    const key = keyOf(call);
    if (commands.length === 0) delete call.world.settings.commands[key];
    else call.world.settings.commands[key] = commands;
    changed(call.world);
    return true;
  },
  deleteMyCommands: (call) => {
    delete call.world.settings.commands[keyOf(call)];
    changed(call.world);
    return true;
  },
  getMyCommands: (call) => call.world.settings.commands[keyOf(call)] ?? [],
};

/** The menu that a person sees: their chat's own first, their language before the common one. */
export function commandsFor(world: World, chat: number, language: string): BotCommand[] {
  for (const scope of [`chat:${chat}`, "all_private_chats", "default"]) {
    for (const key of [`${scope}|${language.slice(0, 2)}`, `${scope}|`]) {
      const commands = world.settings.commands[key];
      if (commands !== undefined) return commands;
    }
  }
  return [];
}

export function languageOf(fields: Fields): string {
  const language = stringOf(fields, "language_code") ?? "";
  if (!/^(?:[a-z]{2})?$/.test(language)) throw badRequest("LANG_CODE_INVALID");
  return language;
}

function keyOf(call: Call): string {
  return `${scopeOf(call)}|${languageOf(call.fields)}`;
}

function scopeOf({ world, fields }: Call): string {
  const scope = jsonOf(fields, "scope", "BotCommandScope");
  if (scope === undefined) return "default";
  if (!isRecord(scope)) throw badRequest("can't parse BotCommandScope: expected an Object");
  switch (scope.type) {
    case "default":
    case "all_private_chats":
    case "all_group_chats":
    case "all_chat_administrators":
      return scope.type;
    case "chat":
      return `chat:${chatOf(world, scope).id}`;
    case "chat_administrators":
    case "chat_member":
      throw badRequest("can't change commands of a private chat's administrators");
    default:
      throw badRequest("can't parse BotCommandScope: Unsupported type specified");
  }
}

function commandsOf(fields: Fields): BotCommand[] {
  const commands = jsonOf(fields, "commands", "commands");
  if (!Array.isArray(commands)) throw badRequest("expected an Array of BotCommand");
  if (commands.length > 100) throw badRequest("BOT_COMMANDS_TOO_MUCH");
  return commands.map(commandOf);
}

function commandOf(value: unknown): BotCommand {
  if (!isRecord(value)) throw badRequest("expected BotCommand to be an Object");
  const command = typeof value.command === "string" ? value.command.replace(/^\//, "") : "";
  const description = typeof value.description === "string" ? value.description.trim() : "";
  if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest("BOT_COMMAND_INVALID");
  if (description.length < 1 || description.length > 256) throw badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
  return { command, description };
}

function changed(world: World): void {
  world.saveSettings();
  for (const chat of world.chats.values()) world.saveChat(chat);
}
