import type { Api } from "grammy";
import pino from "pino";
import { afterAll, beforeAll, expect, test } from "vitest";
import { clientModel } from "../../src/clients/index.ts";
import {
  accountModel,
  clientGateWith,
  consentModel,
  consentProofModel,
  recordConsentWith,
} from "../../src/consents/index.ts";
import { type ClientMessageKinds, outboxKindsOf } from "../../src/platform/channel/client-channel.ts";
import { connectMongo, type Mongo, trusted } from "../../src/platform/mongo/connect.ts";
import { ensureIndexes } from "../../src/platform/mongo/indexes.ts";
import { outboxModel, planMessagesWith } from "../../src/platform/telegram/sender/outbox.ts";
import { openOutboxSender } from "../../src/platform/telegram/sender/outbox-sender.ts";
import { telegramChannel } from "../../src/platform/telegram/sender/telegram-channel.ts";
import type { Vault } from "../../src/platform/vault/vault.ts";
import { leaveTraceWith, traceModel } from "../../src/protection/index.ts";
import { defaultSettings } from "../../src/shop/index.ts";
import { testClock } from "../support/clock.ts";
import { testMongo, testMongoUri, testVault } from "../support/mongo.ts";
import { operator } from "./guest-stage.ts";

const clients = process.env.FULL === "1" ? 10_000 : 800;
const workers = 4;

const { now } = testClock("2026-11-23T12:00");
const shop = async () => ({ ...defaultSettings, operator, withoutAdvertising: false });
const shopName = async () => "Мебель";
const log = pino({ level: "silent" });
let mongo: Mongo;
let vault: Vault;
const more: Mongo[] = [];

beforeAll(async () => {
  mongo = await testMongo();
  vault = await testVault(mongo);
  for (const model of [clientModel, accountModel, consentModel, consentProofModel, outboxModel, traceModel])
    model(mongo);
  await ensureIndexes(mongo);
  for (let place = 0; place < workers; place += 1) more.push(await connectMongo(testMongoUri()));
});
afterAll(async () => {
  for (const one of more) await one.close();
});

/** Millisecond marks of one client: of this process, so that before and after are certain. */
interface Marks {
  withdrawnAt?: number;
  grantedAgainFrom?: number;
  /** When the sender had him in hand and asked; the claim was before that. */
  askedAt?: number;
  sentAt?: number;
}

test("no message whose claim came after the committed withdrawal is ever sent, on four workers at once", async () => {
  const marks = new Map<number, Marks>();
  const markOf = (chatId: number) => {
    const known = marks.get(chatId) ?? {};
    marks.set(chatId, known);
    return known;
  };
  await layClients();
  const running = { on: true };
  const senders = more.map((one) => work(one, markOf, running));

  const queue = Array.from({ length: clients }, (_, place) => place + 1);
  const people = Array.from({ length: 6 }, async () => {
    for (let chatId = queue.shift(); chatId !== undefined; chatId = queue.shift()) {
      await liveThrough(chatId, markOf(chatId));
    }
  });
  await Promise.all(people);
  for (let left = 1; left > 0; ) {
    left = await outboxModel(mongo).countDocuments({ state: trusted({ $in: ["pending", "sending"] }) });
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  running.on = false;
  await Promise.all(senders);

  const all = [...marks.values()];
  const late = all.filter(
    ({ sentAt, askedAt = 0, withdrawnAt = Number.POSITIVE_INFINITY, grantedAgainFrom }) =>
      sentAt !== undefined &&
      askedAt > withdrawnAt &&
      (grantedAgainFrom === undefined || sentAt < grantedAgainFrom),
  );
  expect(late).toEqual([]);
  // Both orders happened, or nothing was tried.
  const sent = all.filter(({ sentAt }) => sentAt !== undefined);
  const withdrawn = all.filter(({ withdrawnAt }) => withdrawnAt !== undefined);
  expect(sent.length).toBeGreaterThan(clients / 10);
  expect(withdrawn.filter(({ sentAt }) => sentAt === undefined).length).toBeGreaterThan(clients / 10);
  const skipped = await outboxModel(mongo).countDocuments({ state: "skipped", outcome: "no-consent" });
  expect(skipped + sent.length).toBe(clients);
}, 900_000);

/** A message is planned for him; he withdraws before, after, during or never, and some say yes again. */
async function liveThrough(chatId: number, mark: Marks): Promise<void> {
  const plan = () =>
    planMessagesWith({ mongo, now })([
      {
        ...{ _id: `renew:${chatId}`, kind: "test.renew", chatId, clientId: `client-${chatId}`, subject: {} },
        notBefore: now().toJSDate(),
      },
    ]);
  const withdraw = async () => {
    await say(chatId, "withdraw", "first");
    mark.withdrawnAt = performance.now();
  };
  const moment = () => new Promise((resolve) => setTimeout(resolve, (chatId * 7) % 25));
  const order = chatId % 5;
  if (order === 0) return plan();
  if (order === 1) {
    await withdraw();
    return plan();
  }
  if (order === 2) return void (await Promise.all([plan(), withdraw()]));
  await plan();
  await moment();
  await withdraw();
  if (order === 4) {
    mark.grantedAgainFrom = performance.now();
    await say(chatId, "grant", "again");
  }
}

async function say(chatId: number, decision: "grant" | "withdraw", key: string): Promise<void> {
  const recordConsent = recordConsentWith({
    ...{ mongo, vault, now, shop, shopName, leaveTrace: leaveTraceWith({ mongo, vault, now }) },
  });
  const said = await recordConsent({
    ...{ guest: { telegramId: chatId, clientId: `client-${chatId}` }, clientId: `client-${chatId}` },
    ...{ purpose: "renew" as const, decision, locale: "ru" as const, requestKey: `${chatId} ${key}` },
    proof: { chatId, label: decision },
  });
  if (!said.ok) throw new Error(`He was not heard: ${said.refusal}`);
}

/** One worker: a sender with a connection of its own, until there is nothing more. */
async function work(one: Mongo, markOf: (chatId: number) => Marks, running: { on: boolean }): Promise<void> {
  const kinds: ClientMessageKinds = {
    "test.renew": {
      ruleOf: () => ({ purpose: "renew" }),
      async gate({ chatId }) {
        markOf(chatId).askedAt = performance.now();
        return "send";
      },
      render: async () => ({ text: "Пора обновить", buttons: [] }),
    },
  };
  const gate = clientGateWith({ mongo: one, now, shop, ruleOf: (row) => kinds[row.kind]?.ruleOf(row) });
  const deps = { channel: telegramChannel, gate, onUnreachable: async () => undefined };
  const sendMessage = async ({ chat_id: chatId }: { chat_id: number }) => {
    const mark = markOf(chatId);
    if (mark.sentAt !== undefined) throw new Error("It was sent twice");
    mark.sentAt = performance.now();
    return { message_id: chatId };
  };
  const api = { raw: { sendMessage } } as unknown as Api;
  const sender = openOutboxSender({ mongo: one, now, api, kinds: outboxKindsOf(kinds, deps), log });
  while (running.on) {
    if ((await sender.sendDue()) === 0) await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

async function layClients(): Promise<void> {
  const ids = Array.from({ length: clients }, (_, place) => place + 1);
  const joinedAt = now().minus({ days: 1 }).toJSDate();
  await clientModel(mongo).collection.insertMany(
    ids.map((chatId) => ({
      ...{ _id: `client-${chatId}`, code: `c${chatId}`, rev: 1, grievances: [], consents: ["pd", "renew"] },
      reach: { channel: "telegram", chatId, locale: "ru", joinedAt },
    })) as never[],
  );
  await accountModel(mongo).collection.insertMany(
    ids.map((chatId) => ({
      ...{
        _id: String(chatId),
        state: "linked",
        clientId: `client-${chatId}`,
        locale: "ru",
        seenAt: joinedAt,
      },
    })) as never[],
  );
  await consentModel(mongo).collection.insertMany(
    ids.flatMap((chatId) =>
      (["pd", "renew"] as const).map((purpose) => ({
        ...{
          _id: `${purpose} ${chatId}`,
          clientId: `client-${chatId}`,
          purpose,
          decision: "grant",
          at: joinedAt,
        },
        ...{ textId: "t", textVersion: 1, textSha256: "0", locale: "ru", proofHash: "0", actor: "subject" },
      })),
    ) as never[],
  );
}
