import type { Api } from "grammy";
import type { BotCommand } from "grammy/types";
import { translatorOf } from "../../platform/i18n/i18n.ts";
import type { Role } from "../../shared/actor.ts";
import { locales } from "../../shared/locale.ts";

const forEveryone = ["start", "help", "privacy"] as const;
/** Of whoever is neither client nor team. */
const forStrangers = ["start", "help", "order", "stop", "privacy"] as const;
const forClients = [
  "order",
  "bonus",
  "consents",
  "feedback",
  "mydata",
  "forget",
  "stop",
  "settings",
  "help",
  "privacy",
  "start",
] as const;
const forStaff = [
  "today",
  "lead",
  "find",
  "call",
  "sale",
  "callbacks",
  "settings",
  "cancel",
  ...forEveryone,
] as const;
const forOwners = ["report", "segments", "mailing", "staff"] as const;
const forSellers = ["plan"] as const;

/** What the bot says of itself before anybody has written to it. */
export async function presentBot(api: Api): Promise<void> {
  for (const locale of locales) {
    const t = translatorOf(locale);
    const language = locale === "ru" ? {} : { language_code: locale };
    await api.setMyCommands(worded(forStrangers, locale), language);
    await api.setMyDescription(t.plain("app-bot-description"), language);
    await api.setMyShortDescription(t.plain("app-bot-about"), language);
  }
}

/** Gives one person the commands of the role, or those of a client; without a role only everybody's are left. */
export async function dressChat(api: Api, chatId: number, role: Role | "client" | undefined): Promise<void> {
  const scope = { type: "chat", chat_id: chatId } as const;
  for (const locale of locales) {
    const language = locale === "ru" ? {} : { language_code: locale };
    if (role === undefined) await api.deleteMyCommands({ scope, ...language });
    else await api.setMyCommands(worded(commandsOf(role), locale), { scope, ...language });
  }
}

function commandsOf(role: Role | "client"): readonly string[] {
  if (role === "client") return forClients;
  return [...(role === "owner" ? forOwners : forSellers), ...forStaff];
}

function worded(commands: readonly string[], locale: (typeof locales)[number]): BotCommand[] {
  const t = translatorOf(locale);
  return commands.map((command) => ({ command, description: t.plain(`app-command-${command}`) }));
}
