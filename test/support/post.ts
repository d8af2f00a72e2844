import { DateTime } from "luxon";
import pino from "pino";
import { afterAll } from "vitest";
import type { Mongo } from "../../src/platform/mongo/connect.ts";
import { ensureIndexes } from "../../src/platform/mongo/indexes.ts";
import {
  type OutboxPlan,
  type OutboxRecord,
  outboxModel,
  planMessagesWith,
} from "../../src/platform/telegram/sender/outbox.ts";
import type { Now } from "../../src/shared/now.ts";
import { type Chat, startChat } from "./chat.ts";
import { testMongo } from "./mongo.ts";
import type { postKinds } from "./post-kinds.ts";

/** The outbox over a real database and a strict local Telegram, with people in it and a count of what reached them. */
export interface Post {
  chat: Chat;
  mongo: Mongo;
  /** Chats of people who have met the bot. */
  people(count: number): number[];
  /** Plans one message for each chat: its key is the name and the chat, and its words are its key. */
  plan(
    name: string,
    kind: keyof typeof postKinds,
    chats: number[],
    more?: Partial<OutboxPlan>,
  ): Promise<void>;
  rows(): Promise<OutboxRecord[]>;
  /** How often each key reached its chat; a repeat that says so counts as well. */
  reached: Map<string, number>;
}

export const silent = pino({ level: "silent" });

export async function openPost(now: Now = () => DateTime.utc()): Promise<Post> {
  const mongo = await testMongo();
  const outbox = outboxModel(mongo);
  await ensureIndexes(mongo);
  const chat = await startChat({ now, forgivesSilence: true });
  afterAll(() => chat.close());

  const { control } = chat.sandbox;
  const reached = new Map<string, number>();
  control.onEvent((event) => {
    if (event.event !== "message" || event.message.mine) return;
    reached.set(event.message.text, (reached.get(event.message.text) ?? 0) + 1);
  });
  const planMessages = planMessagesWith({ mongo, now });

  return {
    chat,
    mongo,
    reached,
    people: (count) =>
      Array.from({ length: count }, (_, place) => {
        const { id } = control.addPerson({ firstName: `Клиент ${place}` });
        void control.act(id, { act: "opens" });
        return id;
      }),
    plan: (name, kind, chats, more) =>
      planMessages(
        chats.map((chatId) => ({
          _id: `${name}:${chatId}`,
          kind,
          chatId,
          subject: {},
          notBefore: now().toJSDate(),
          ...more,
        })),
      ),
    rows: () => outbox.find().lean(),
  };
}
