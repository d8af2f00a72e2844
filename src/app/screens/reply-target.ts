import type { Message } from "grammy/types";
import { allButtons } from "../../platform/telegram/button.ts";

/** What a message of the bot is about, told from the buttons under it. */
export interface ReplyTarget {
  client?: string;
  sale?: string;
  call?: string;
  callback?: string;
}

const subjects = ["client", "sale", "call", "callback"] as const;

/**
 * Buttons carry ids of what they are about, so a reply finds its subject without anything being stored. A list of
 * several clients is about none of them; several calls of one client are about him.
 */
export function replyTargetOf(message: Message | undefined): ReplyTarget {
  const named = argsUnder(message);
  const target: ReplyTarget = {};
  for (const subject of subjects) {
    const ids = new Set(named.flatMap((args) => args[subject] ?? []));
    const [id] = ids;
    if (subject === "client" && ids.size > 1) return {};
    if (ids.size === 1 && typeof id === "string") target[subject] = id;
  }
  return target;
}

function argsUnder(message: Message | undefined): Record<string, unknown>[] {
  const buttons = message?.reply_markup?.inline_keyboard.flat() ?? [];
  const args = buttons.map((button) =>
    "callback_data" in button ? argsOf(button.callback_data) : undefined,
  );
  return args.filter((named) => named !== undefined);
}

function argsOf(data: string): Record<string, unknown> | undefined {
  for (const button of allButtons()) {
    const args = button.read(data);
    if (args !== undefined) return args;
  }
  return undefined;
}
