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

/** Buttons carry ids of what they are about, so a reply finds its subject without anything being stored. */
export function replyTargetOf(message: Message | undefined): ReplyTarget {
  const found: ReplyTarget = {};
  for (const button of message?.reply_markup?.inline_keyboard.flat() ?? []) {
    const args = "callback_data" in button ? argsOf(button.callback_data) : undefined;
    for (const subject of subjects) {
      const id = args?.[subject];
      if (typeof id === "string") found[subject] ??= id;
    }
  }
  return found;
}

function argsOf(data: string): Record<string, unknown> | undefined {
  for (const button of allButtons()) {
    const args = button.read(data);
    if (args !== undefined) return args;
  }
  return undefined;
}
