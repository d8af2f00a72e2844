import type { Update } from "grammy/types";
import pino from "pino";
import { beforeAll, beforeEach, expect, test } from "vitest";
import { ensureIndexes } from "../../../src/platform/mongo/indexes.ts";
import { type Inbox, inboxModel, openInbox } from "../../../src/platform/telegram/intake/inbox.ts";
import { type IntakeOptions, openIntake } from "../../../src/platform/telegram/intake/intake.ts";
import { currentScope, refuseWhenExpired } from "../../../src/platform/telegram/scope.ts";
import { testClock } from "../../support/clock.ts";
import { emptyDatabase, testMongo, testVault } from "../../support/mongo.ts";

let mongo: Awaited<ReturnType<typeof testMongo>>;
let inbox: Inbox;

beforeAll(async () => {
  mongo = await testMongo();
  inboxModel(mongo);
  await ensureIndexes(mongo);
});

beforeEach(async () => {
  await emptyDatabase(mongo);
  inbox = openInbox({
    mongo,
    vault: await testVault(mongo),
    now: testClock("2026-11-21T12:00").now,
    botId: 7,
  });
});

test("a repeated update is handled once", async () => {
  const handled: number[] = [];
  const intake = await open({ handle: async (update) => void handled.push(update.update_id) });
  await intake.accept([says(1, "привет")]);
  await intake.idle();
  await intake.accept([says(1, "привет"), says(2, "ещё")]);
  await intake.idle();
  expect(handled).toEqual([1, 2]);
});

test("ids may start anew after a quiet week: a smaller id is no repeat", async () => {
  const handled: number[] = [];
  const intake = await open({ handle: async (update) => void handled.push(update.update_id) });
  await intake.accept([says(1_000, "а"), says(1_001, "б")]);
  await intake.accept([says(17, "в")]);
  await intake.idle();
  expect(handled).toEqual([1_000, 1_001, 17]);
});

test("what a killed program had kept is handled by the next one, in its order", async () => {
  await inbox.keep([says(5, "первое"), says(6, "второе"), says(7, "другой чат", 99)]);
  const handled: number[] = [];
  const intake = await open({ handle: async (update) => void handled.push(update.update_id) });
  await intake.recover();
  await intake.idle();
  expect(handled.filter((id) => id < 7)).toEqual([5, 6]);
  expect(handled).toHaveLength(3);
});

test("what another process has kept of a chat before is handled before what comes to this one", async () => {
  const handled: number[] = [];
  const intake = await open({ handle: async (update) => void handled.push(update.update_id) });
  await inbox.keep([says(1, "первое"), says(2, "второе"), says(3, "другой чат", 99)]);
  await intake.acceptAmongOthers([says(4, "третье")]);
  await intake.idle();
  expect(handled).toEqual([1, 2, 4]);
  expect(await inboxModel(mongo).distinct("attempts", { state: "done" })).toEqual([1]);
});

test("however many lie there when the work begins, a chat's next update comes after its earlier ones", {
  timeout: 30_000,
}, async () => {
  await inbox.keep(Array.from({ length: 1_050 }, (_, place) => says(place + 1, "чат", 1_000 + place)));
  await inbox.keep([says(2_000, "первое")]);
  const handled: number[] = [];
  const handle = async ({ update_id: id }: Update) => void (id >= 2_000 && handled.push(id));
  const intake = await open({ handle });
  await intake.accept([says(2_001, "второе")]);
  await intake.idle();
  expect(handled).toEqual([2_000, 2_001]);
});

test("updates that come by webhook while the work begins wait for the earlier ones of their chat", async () => {
  await inbox.keep([says(1, "первое")]);
  const handled: number[] = [];
  const intake = make({ handle: async (update) => void handled.push(update.update_id) });
  await Promise.all([intake.begin(), intake.acceptAmongOthers([says(2, "второе")])]);
  await intake.acceptAmongOthers([says(3, "третье")]);
  await intake.recover();
  await intake.idle();
  expect(handled).toEqual([1, 2, 3]);
});

test("the payload lies ciphered while it waits and is gone when it is done", async () => {
  await inbox.keep([says(1, "Иван +7 912 345-67-89")]);
  const waiting = await inboxModel(mongo).findById("7:1").lean();
  expect(JSON.stringify(waiting)).not.toContain("912");
  const intake = await open({ handle: async () => undefined });
  await intake.recover();
  await intake.idle();
  const done = await inboxModel(mongo).findById("7:1").lean();
  expect(done).toMatchObject({ state: "done", attempts: 1 });
  expect(done).not.toHaveProperty("payload");
});

test("an update that kills the program twice is set aside at its third start, and its lane goes on", async () => {
  await inbox.keep([says(1, "яд"), says(2, "обычное")]);
  await inbox.start("7:1");
  await inbox.start("7:1");
  const handled: number[] = [];
  const givenUp: string[] = [];
  const intake = await open({
    handle: async (update) => void handled.push(update.update_id),
    onGivenUp: async (update, why) => void givenUp.push(`${update.update_id} ${why}`),
  });
  await intake.recover();
  await intake.idle();
  expect(givenUp).toEqual(["1 set-aside"]);
  expect(handled).toEqual([2]);
  expect(await inboxModel(mongo).findById("7:1").lean()).toMatchObject({ state: "aside" });
});

test("an update that kills the program as it comes has that start counted, those behind it have not", async () => {
  const dead = await open({ handle: () => new Promise(() => undefined) });
  await dead.accept([says(1, "яд"), says(2, "за ним"), says(3, "другой чат", 99)]);
  const attempts = async (id: number) => (await inboxModel(mongo).findById(`7:${id}`).lean())?.attempts;
  expect([await attempts(1), await attempts(2), await attempts(3)]).toEqual([1, 0, 1]);

  const handled: number[] = [];
  const givenUp: string[] = [];
  await inbox.start("7:1");
  const intake = await open({
    handle: async (update) => void handled.push(update.update_id),
    onGivenUp: async (update, why) => void givenUp.push(`${update.update_id} ${why}`),
  });
  await intake.recover();
  await intake.idle();
  expect(givenUp).toEqual(["1 set-aside"]);
  expect(handled.sort()).toEqual([2, 3]);
});

test("whoever looks round for what was left behind, while updates arrive, counts no start twice", async () => {
  const intake = await open({ handle: async () => undefined });
  for (let round = 1; round <= 40; round += 1) {
    const arriving = intake[round % 2 ? "accept" : "acceptAmongOthers"]([says(round, "новое", round)]);
    await Promise.all([arriving, intake.recover(), intake.recover()]);
  }
  await intake.idle();
  expect(await inboxModel(mongo).distinct("attempts")).toEqual([1]);
});

test("an update that hangs is dropped when its time is up, may not write any more, and frees its lane", async () => {
  const handled: number[] = [];
  let late: unknown;
  let release = (): void => undefined;
  const hang = new Promise<void>((resolve) => {
    release = resolve;
  });
  const givenUp: string[] = [];
  const intake = await open({
    timeoutMs: 30,
    handle: async (update) => {
      if (update.update_id === 1) {
        await hang;
        try {
          refuseWhenExpired();
        } catch (error) {
          late = error;
        }
      }
      handled.push(update.update_id);
    },
    onGivenUp: async (update, why) => void givenUp.push(`${update.update_id} ${why}`),
  });
  await intake.accept([says(1, "зависнет"), says(2, "живое")]);
  await intake.idle();
  expect(handled).toEqual([2]);
  expect(givenUp).toEqual(["1 out-of-time"]);
  release();
  await hang;
  await new Promise((resolve) => setImmediate(resolve));
  expect(late).toBeInstanceOf(Error);
});

test("a passing fault starts the update again and does not count towards setting it aside", async () => {
  let tries = 0;
  const intake = await open({
    retryAfterMs: 1,
    handle: async () => {
      tries += 1;
      if (tries < 5) throw new Error("the database is away");
    },
  });
  await intake.accept([says(1, "привет")]);
  await intake.idle();
  expect(tries).toBe(5);
  expect(await inboxModel(mongo).findById("7:1").lean()).toMatchObject({ state: "done" });
});

test("an update that nobody could be told about when its time was up is handled at its next start", async () => {
  const handled: number[] = [];
  let release = (): void => undefined;
  const hang = new Promise<void>((resolve) => {
    release = resolve;
  });
  let late: unknown;
  let starts = 0;
  let refusals = 1;
  const intake = await open({
    timeoutMs: 30,
    retryAfterMs: 1,
    handle: async (update) => {
      starts += 1;
      if (starts === 1) {
        await hang;
        late = await Promise.resolve()
          .then(refuseWhenExpired)
          .catch((error: unknown) => error);
        return;
      }
      refuseWhenExpired();
      handled.push(update.update_id);
    },
    onGivenUp: async () => {
      if (refusals-- > 0) throw new Error("the database is away");
    },
  });
  await intake.accept([says(1, "зависнет")]);
  await intake.idle();
  expect(handled).toEqual([1]);
  expect(await inboxModel(mongo).findById("7:1").lean()).toMatchObject({ state: "done" });
  release();
  await hang;
  await new Promise((resolve) => setImmediate(resolve));
  expect(late).toBeInstanceOf(Error);
});

test("what one start of an update noted of its talk does not hold for the next one", async () => {
  const noted: unknown[] = [];
  const intake = await open({
    retryAfterMs: 1,
    handle: async () => {
      const scope = currentScope();
      noted.push([scope?.talkLeft, scope?.acknowledged]);
      if (scope !== undefined) Object.assign(scope, { talkLeft: true, acknowledged: true });
      if (noted.length < 2) throw new Error("the database is away");
    },
  });
  await intake.accept([says(1, "привет")]);
  await intake.idle();
  expect(noted).toEqual([
    [undefined, false],
    [undefined, true],
  ]);
});

test("an update that its talk has settled is not marked a second time", async () => {
  const intake = await open({
    handle: async () => {
      const scope = currentScope();
      if (scope !== undefined) scope.settled = true;
    },
  });
  await intake.accept([says(1, "ответ")]);
  await intake.idle();
  expect(await inboxModel(mongo).findById("7:1").lean()).toMatchObject({ state: "started" });
});

async function open(options: Partial<IntakeOptions>) {
  const intake = make(options);
  await intake.begin();
  return intake;
}

function make(options: Partial<IntakeOptions>) {
  return openIntake({
    inbox,
    log: pino({ level: "silent" }),
    handle: async () => undefined,
    onGivenUp: async () => undefined,
    onKept: () => undefined,
    ...options,
  });
}

function says(updateId: number, text: string, chatId = 42): Update {
  const chat = { id: chatId, type: "private" as const, first_name: "Семён" };
  const from = { id: chatId, is_bot: false, first_name: "Семён" };
  return { update_id: updateId, message: { message_id: updateId, date: 0, chat, from, text } };
}
