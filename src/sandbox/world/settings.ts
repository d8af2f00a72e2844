import { randomBytes } from "node:crypto";
import type { BotCommand, MenuButton } from "grammy/types";

/** What the bot told the server about itself, and how it wants its updates. */
export interface Settings {
  botId: number;
  token: string;
  /** By scope and language, e.g. "default|ru", "chat:5000000001|". */
  commands: Record<string, BotCommand[]>;
  /** By "name", "description" or "short_description" and language. */
  texts: Record<string, string>;
  /** By chat id, "" for all chats. */
  menuButtons: Record<string, MenuButton>;
  /** Absent: everything but what Telegram leaves out by default. */
  allowedUpdates: string[] | null;
  webhook: Webhook | null;
  /** How far the page pushed the program's clock ahead of the machine's. */
  clockOffsetMilliseconds: number;
}

export interface Webhook {
  url: string;
  secret: string;
  maxConnections: number;
  ipAddress?: string;
  lastError?: { at: string; message: string };
}

export const botUsername = "livebase_sandbox_bot";
export const botLink = `https://t.me/${botUsername}?start=`;

// Ids of bots and people are above 2^31, as Telegram's newer ones are: a 32-bit field would show.
export function newSettings(): Settings {
  const botId = 7_000_000_000 + (randomBytes(4).readUInt32BE() % 999_999_999);
  const secret = `AA${randomBytes(25).toString("base64url").slice(0, 33)}`;
  return {
    botId,
    token: `${botId}:${secret}`,
    commands: {},
    texts: {},
    menuButtons: {},
    allowedUpdates: null,
    webhook: null,
    clockOffsetMilliseconds: 0,
  };
}
