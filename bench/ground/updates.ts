import type { Update } from "grammy/types";
import type { Actor } from "../../src/shared/actor.ts";

let updates = 0;

/** A member taps «open» of a client, as it comes from Telegram. */
export function cardTap(member: Actor, clientId: string): Update {
  updates += 1;
  const chat = chatOf(member);
  return {
    update_id: updates,
    callback_query: {
      id: `tap-${updates}`,
      from: personOf(member),
      chat_instance: "1",
      data: `1:clients.open:${clientId}:-`,
      message: { message_id: 500, date: 1_700_000_000, chat, text: "…" },
    },
  } as Update;
}

/** A member types a line. */
export function textOf(member: Actor, text: string): Update {
  updates += 1;
  return {
    update_id: updates,
    message: {
      message_id: 1_000 + updates,
      date: 1_700_000_000,
      chat: chatOf(member),
      from: personOf(member),
      text,
      ...(text.startsWith("/") && {
        entities: [{ type: "bot_command" as const, offset: 0, length: text.length }],
      }),
    },
  } as Update;
}

function personOf({ telegramId, name }: Actor) {
  return { id: telegramId, is_bot: false, first_name: name, language_code: "ru" };
}

function chatOf({ telegramId, name }: Actor) {
  return { id: telegramId, type: "private" as const, first_name: name };
}
