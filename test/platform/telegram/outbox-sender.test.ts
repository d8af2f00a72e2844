import { GrammyError, HttpError } from "grammy";
import pino from "pino";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { ensureIndexes } from "../../../src/platform/mongo/indexes.ts";
import {
  type OutboxRecord,
  outboxModel,
  planMessagesWith,
} from "../../../src/platform/telegram/sender/outbox.ts";
import type { OutboxKind } from "../../../src/platform/telegram/sender/outbox-kind.ts";
import { openOutboxSender } from "../../../src/platform/telegram/sender/outbox-sender.ts";
import { telegramChannel } from "../../../src/platform/telegram/sender/telegram-channel.ts";
import { testClock } from "../../support/clock.ts";
import { emptyDatabase, testMongo } from "../../support/mongo.ts";

const clock = testClock("2026-11-21T12:00");
let mongo: Awaited<ReturnType<typeof testMongo>>;

beforeAll(async () => {
  mongo = await testMongo();
  outboxModel(mongo);
  await ensureIndexes(mongo);
});

beforeEach(() => emptyDatabase(mongo));

test("a message planned twice under one key goes once", async () => {
  const telegram = recording();
  await plan("remind:a:1");
  await plan("remind:a:1");
  await sender(telegram).sendDue();
  await sender(telegram).sendDue();
  expect(telegram.texts).toEqual(["remind:a:1"]);
  expect(await row("remind:a:1")).toMatchObject({ state: "sent", messageId: 1, attempts: 1 });
});

test("nothing goes before its time, and what is late is skipped with its reason", async () => {
  const telegram = recording();
  await plan("early", { notBefore: clock.now().plus({ minutes: 1 }).toJSDate() });
  await plan("late", { expiresAt: clock.now().minus({ seconds: 1 }).toJSDate() });
  await sender(telegram).sendDue();
  expect(telegram.texts).toEqual([]);
  expect(await row("early")).toMatchObject({ state: "pending" });
  expect(await row("late")).toMatchObject({ state: "skipped", outcome: "late" });
});

test("the gate is asked at the moment of sending: it may hold a message or drop it", async () => {
  const telegram = recording();
  const until = clock.now().plus({ hours: 8 }).toJSDate();
  await plan("quiet");
  await plan("closed");
  const gate = async ({ _id }: OutboxRecord) =>
    _id === "quiet" ? { holdUntil: until } : { skip: "closed-meanwhile" };
  await sender(telegram, { gate }).sendDue();
  expect(telegram.texts).toEqual([]);
  expect(await row("quiet")).toMatchObject({ state: "pending", notBefore: until });
  expect(await row("closed")).toMatchObject({ state: "skipped", outcome: "closed-meanwhile" });
});

test.each([
  { policy: "at-least-once" as const, state: "pending", repeated: true },
  { policy: "at-most-once" as const, state: "unknown", repeated: undefined },
])("an answer that never came leaves a message $policy $state", async ({ policy, state, repeated }) => {
  const telegram = recording(() => {
    throw new HttpError("reset", Object.assign(new Error("reset"), { code: "ECONNRESET" }));
  });
  await plan("one");
  await sender(telegram, { policy }).sendDue();
  const after = await row("one");
  expect(after?.state).toBe(state);
  expect(after?.repeated).toBe(repeated);
  expect(after?.sentAt).toEqual(state === "unknown" ? clock.now().toJSDate() : undefined);
});

test.each([
  { policy: "at-least-once" as const, state: "pending" },
  { policy: "at-most-once" as const, state: "unknown" },
])("after a kill in the middle of sending, a message $policy is $state", async ({ policy, state }) => {
  const triedAt = clock.now().minus({ minutes: 5 }).toJSDate();
  await plan("one");
  await outboxModel(mongo).updateOne(
    { _id: "one" },
    { $set: { state: "sending", claim: "dead", triedAt, leaseUntil: new Date(Date.now() - 1) } },
  );
  const telegram = recording();
  const held = async () => ({ holdUntil: clock.now().plus({ hours: 1 }).toJSDate() });
  await sender(telegram, { policy, gate: held }).sendDue();
  const after = await row("one");
  expect(after?.state).toBe(state);
  expect(after?.sentAt).toEqual(state === "unknown" ? triedAt : undefined);
  expect(telegram.texts).toEqual([]);
});

test("a refused connection is not sent and goes again; 429 waits for as long as it was told", async () => {
  const faults = [
    new HttpError("refused", Object.assign(new Error("refused"), { code: "ECONNREFUSED" })),
    telegramError(429, "Too Many Requests: retry after 7", { retry_after: 7 }),
  ];
  const telegram = recording(() => {
    const fault = faults.shift();
    if (fault !== undefined) throw fault;
  });
  await plan("one");
  const outbox = sender(telegram, { policy: "at-most-once" });
  await outbox.sendDue();
  expect(await row("one")).toMatchObject({ state: "pending", outcome: "not-sent" });
  const start = clock.now();
  clock.advance({ seconds: 5 });
  await outbox.sendDue();
  expect((await row("one"))?.notBefore).toEqual(clock.now().plus({ seconds: 7 }).toJSDate());
  clock.advance({ seconds: 7 });
  await outbox.sendDue();
  expect(await row("one")).toMatchObject({ state: "sent" });
  clock.set(start.toISO() ?? "");
});

test("a lane rests when answer after answer is lost, and longer each time: a mailing is not burnt on it", async () => {
  const start = clock.now();
  const telegram = recording(() => {
    throw new HttpError("reset", Object.assign(new Error("reset"), { code: "ECONNRESET" }));
  });
  for (let place = 0; place < 100; place += 1) await plan(`m${place}`, { chatId: place });
  const outbox = sender(telegram, { policy: "at-most-once" });
  for (let minute = 0; minute < 15; minute += 1) {
    await outbox.sendDue();
    clock.advance({ minutes: 1 });
  }
  const burnt = await outboxModel(mongo).countDocuments({ state: "unknown" });
  expect(burnt).toBeGreaterThan(3);
  expect(burnt).toBeLessThan(30);
  expect(await outboxModel(mongo).countDocuments({ state: "pending" })).toBe(100 - burnt);
  clock.set(start.toISO() ?? "");
});

test("two lost answers among others make no lane rest", async () => {
  const lost = new Set([3, 4, 8, 9]);
  const telegram = recording((chatId) => {
    if (lost.has(chatId)) throw telegramError(502, "Bad Gateway");
  });
  for (let place = 0; place < 12; place += 1) await plan(`m${place}`, { chatId: place });
  await sender(telegram, { policy: "at-most-once" }, { concurrency: 1 }).sendDue();
  expect(telegram.calls).toHaveLength(12);
});

test("a person who blocked the bot is noted as out of reach, and the message is not tried again", async () => {
  const telegram = recording(() => {
    throw telegramError(403, "Forbidden: bot was blocked by the user");
  });
  const unreachable: number[] = [];
  await plan("one");
  const outbox = sender(telegram, { onUnreachable: async (chatId) => void unreachable.push(chatId) });
  await outbox.sendDue();
  await outbox.sendDue();
  expect(unreachable).toEqual([42]);
  expect(await row("one")).toMatchObject({ state: "dead" });
});

test("a client who blocked the bot gets nothing of what still waited, and others get theirs", async () => {
  const telegram = recording((chatId) => {
    if (chatId === 42) throw telegramError(403, "Forbidden: bot was blocked by the user");
  });
  for (const _id of ["a", "b", "c"]) await plan(_id);
  await plan("d", { chatId: 43 });
  await sender(telegram, { policy: "at-most-once" }).sendDue();
  expect(telegram.calls.toSorted()).toEqual([42, 43]);
  expect(await row("a")).toMatchObject({ state: "dead", outcome: "unreachable" });
  for (const _id of ["b", "c"])
    expect(await row(_id)).toMatchObject({ state: "skipped", outcome: "unreachable" });
  expect(await row("d")).toMatchObject({ state: "sent" });
});

test("messages of one chat follow each other, while other chats are written to", async () => {
  const telegram = recording(undefined, 50);
  for (let place = 0; place < 12; place += 1) await plan(`m${place}`, { chatId: place % 4 });
  await sender(telegram).sendDue();
  expect(telegram.texts).toHaveLength(12);
  expect(telegram.together.ofOneChat).toBe(1);
  expect(telegram.together.ofAll).toBeGreaterThan(1);
});

test("a message that is held again and again, or refused a connection, is not given up for it", async () => {
  const start = clock.now();
  let held = 20;
  const gate = async () => (held-- > 0 ? { holdUntil: clock.now().plus({ minutes: 1 }).toJSDate() } : "send");
  let refused = 20;
  const telegram = recording(() => {
    if (refused-- > 0)
      throw new HttpError("refused", Object.assign(new Error("refused"), { code: "ECONNREFUSED" }));
  });
  await plan("one");
  const outbox = sender(telegram, { policy: "at-most-once", gate: gate as OutboxKind["gate"] });
  for (let turn = 0; turn < 41; turn += 1) {
    await outbox.sendDue();
    clock.advance({ minutes: 1 });
  }
  expect(await row("one")).toMatchObject({ state: "sent", attempts: 1 });
  clock.set(start.toISO() ?? "");
});

test("words that can't be found for a moment are tried again, and given up when they never are", async () => {
  const start = clock.now();
  const telegram = recording();
  let faults = 2;
  const render = async ([one]: OutboxRecord[]) => {
    if (one?._id === "never" || faults-- > 0) throw new Error("no words");
    return { method: "sendMessage" as const, payload: { text: one?._id ?? "" } };
  };
  await plan("soon");
  await plan("never", { chatId: 43 });
  const outbox = sender(telegram, { policy: "at-most-once", render });
  for (let turn = 0; turn < 6; turn += 1) {
    await outbox.sendDue();
    clock.advance({ minutes: 5 });
  }
  expect(telegram.texts).toEqual(["soon"]);
  expect(await row("soon")).toMatchObject({ state: "sent" });
  expect(await row("never")).toMatchObject({ state: "dead", outcome: "fault", attempts: 5 });
  clock.set(start.toISO() ?? "");
});

test("an effect that Telegram refuses costs the effect, not the message", async () => {
  const telegram = recording((_, payload) => {
    if ("message_effect_id" in payload) throw telegramError(400, "Bad Request: EFFECT_ID_INVALID");
  });
  await plan("one");
  const message = { text: "С днём рождения!", buttons: [], festive: true };
  await sender(telegram, {
    policy: "at-most-once",
    render: async () => telegramChannel.callFor(message),
  }).sendDue();
  expect(telegram.calls).toEqual([42, 42]);
  expect(telegram.texts).toEqual(["С днём рождения!"]);
  expect(await row("one")).toMatchObject({ state: "sent", messageId: 1 });
});

test("several messages of one kind to one chat go as one where the kind merges", async () => {
  const telegram = recording();
  await plan("a");
  await plan("b");
  await plan("c", { chatId: 43 });
  await sender(telegram, { merges: true }).sendDue();
  expect(telegram.texts.sort()).toEqual(["a + b", "c"]);
});

test("two senders at once send each message once", async () => {
  const telegram = recording();
  for (let place = 0; place < 150; place += 1) await plan(`m${place}`, { chatId: place });
  await Promise.all([sender(telegram).sendDue(), sender(telegram).sendDue(), sender(telegram).sendDue()]);
  await sender(telegram).sendDue();
  expect(telegram.texts).toHaveLength(150);
  expect(new Set(telegram.texts).size).toBe(150);
});

function plan(_id: string, change: Partial<OutboxRecord> = {}): Promise<void> {
  const notBefore = clock.now().toJSDate();
  return planMessagesWith({ mongo, now: clock.now })([
    { _id, kind: "test", chatId: 42, subject: {}, notBefore, ...change } as never,
  ]);
}

function row(_id: string) {
  return outboxModel(mongo).findById(_id).lean();
}

function sender(
  telegram: ReturnType<typeof recording>,
  kind: Partial<OutboxKind> = {},
  more: { concurrency?: number } = {},
) {
  const test: OutboxKind = {
    policy: "at-least-once",
    gate: async () => "send",
    render: async (rows) => ({
      method: "sendMessage",
      payload: { text: rows.map((one) => one._id).join(" + ") },
    }),
    ...kind,
  };
  const api = { raw: telegram } as never;
  return openOutboxSender({
    mongo,
    now: clock.now,
    api,
    kinds: { test },
    log: pino({ level: "silent" }),
    ...more,
  });
}

function recording(fault: (chatId: number, payload: object) => void = () => undefined, lastsMs = 0) {
  const texts: string[] = [];
  const calls: number[] = [];
  const present: number[] = [];
  const together = { ofAll: 0, ofOneChat: 0 };
  return {
    texts,
    calls,
    /** How many calls were on their way side by side at most. */
    together,
    async sendMessage({ chat_id: chatId, ...payload }: { chat_id: number; text: string }) {
      calls.push(chatId);
      fault(chatId, payload);
      present.push(chatId);
      together.ofAll = Math.max(together.ofAll, present.length);
      together.ofOneChat = Math.max(together.ofOneChat, present.filter((one) => one === chatId).length);
      if (lastsMs > 0) await new Promise((resolve) => setTimeout(resolve, lastsMs));
      present.splice(present.indexOf(chatId), 1);
      texts.push(payload.text);
      return { message_id: texts.length };
    },
  };
}

function telegramError(code: number, description: string, parameters = {}): GrammyError {
  const answer = { ok: false as const, error_code: code, description, parameters };
  return new GrammyError(description, answer, "sendMessage", {});
}
