import type { ClientOptions } from "../../src/platform/telegram/sender/client.ts";

type Fetch = NonNullable<ClientOptions["fetch"]>;

const patienceMs = 30_000;

/** A Telegram that answers at once, and tells when a chat was shown something. */
export interface StubTelegram {
  fetch: Fetch;
  /** Resolves at the next screen of that chat; who asked first is told first. Throws when none comes. */
  shown(chatId: number): Promise<void>;
  /** How many screens were shown. */
  readonly screens: number;
}

export function stubTelegram(): StubTelegram {
  const waiting = new Map<number, (() => void)[]>();
  let screens = 0;

  const answer = (url: string, init: { body?: unknown }): unknown => {
    const method = url.slice(url.lastIndexOf("/") + 1);
    if (!showing.has(method)) return true;
    const { chat_id: chatId } = JSON.parse(String(init.body)) as { chat_id: number };
    screens += 1;
    waiting.get(chatId)?.shift()?.();
    return { message_id: 500, date: 0, chat: { id: chatId, type: "private", first_name: "B" }, text: "" };
  };

  return {
    fetch: (async (url: string, init: { body?: unknown }) => {
      const body = { ok: true, result: answer(url, init) };
      return { status: 200, headers: new Headers(), json: async () => body };
    }) as unknown as Fetch,
    shown(chatId) {
      const waiters = waiting.get(chatId) ?? [];
      waiting.set(chatId, waiters);
      return new Promise((resolve, reject) => {
        const late = setTimeout(() => reject(new Error("An update showed nothing")), patienceMs);
        waiters.push(() => {
          clearTimeout(late);
          resolve();
        });
      });
    },
    get screens() {
      return screens;
    },
  };
}

const showing = new Set(["sendMessage", "editMessageText"]);

export const botInfo = {
  id: 42,
  is_bot: true,
  first_name: "Bench",
  username: "bench_bot",
  can_join_groups: false,
  can_read_all_group_messages: false,
  can_manage_bots: false,
  supports_inline_queries: false,
  supports_join_request_queries: false,
  can_connect_to_business: false,
  has_main_web_app: false,
  has_topics_enabled: false,
  allows_users_to_create_topics: false,
} as const;
