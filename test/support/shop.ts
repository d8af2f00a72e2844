import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { afterAll } from "vitest";
import { type App, buildApp } from "../../src/app/build-app.ts";
import { openTelegram } from "../../src/app/telegram.ts";
import { timetable } from "../../src/app/timetable.ts";
import { runOnce } from "../../src/platform/agenda/ticks.ts";
import type { Mongo } from "../../src/platform/mongo/connect.ts";
import { ensureIndexes } from "../../src/platform/mongo/indexes.ts";
import { type Receiver, startPolling } from "../../src/platform/telegram/intake/polling.ts";
import type { Vault } from "../../src/platform/vault/vault.ts";
import { startPayload } from "../../src/team/index.ts";
import { type Chat, type ChatOptions, startChat } from "./chat.ts";
import type { ChatPerson } from "./chat-person.ts";
import { type TestClock, testClock } from "./clock.ts";
import { testMongo, testVault } from "./mongo.ts";

interface ShopOptions extends Partial<ChatOptions> {
  at?: string;
  zone?: string;
  /** False: the test brings its own way for updates. */
  receives?: boolean;
}

/** A whole shop for a test: the product over a real MongoDB, spoken to through the strict local Telegram. */
export interface TestShop {
  app: App;
  chat: Chat;
  clock: TestClock;
  mongo: Mongo;
  vault: Vault;
  /** Lines of the log so far, as they were written. */
  log: string[];
  /** Makes the person the owner of the shop; the tour is left for later. */
  open(owner: ChatPerson): Promise<void>;
  /** The owner invites the person, who accepts and agrees to the rules. */
  hire(owner: ChatPerson, person: ChatPerson, name: string): Promise<void>;
  /** Moves the clock and does what comes round by then. */
  pass(duration: Parameters<TestClock["advance"]>[0]): Promise<void>;
  /** Runs every tick of the timetable once and sends what is due. */
  tick(): Promise<void>;
}

export async function openShop(options: ShopOptions = {}): Promise<TestShop> {
  const { at = "2026-11-21T12:00", zone = "Europe/Moscow", receives = true, ...chatOptions } = options;
  const clock = testClock(at, zone);
  const mongo = await testMongo();
  const vault = await testVault(mongo);
  const chat = await startChat({ now: clock.now, ...chatOptions });
  const folder = await mkdtemp(join(tmpdir(), "livebase-shop-"));
  const lines: string[] = [];
  const log = pino(
    { level: "warn" },
    {
      write(line: string) {
        lines.push(line);
        if (process.env.SHOW_LOG) process.stderr.write(line);
      },
    },
  );

  const telegram = await openTelegram({ token: chat.token, apiRoot: chat.url, log });
  const app = buildApp({
    mongo,
    vault,
    now: clock.now,
    log,
    telegram,
    setupFile: join(folder, "setup-code"),
  });
  await ensureIndexes(mongo);
  const receiver = receives ? await receive() : undefined;
  chat.waitWith(() => app.idle());

  afterAll(async () => {
    await receiver?.stop();
    await app.rest();
    await chat.close();
    await rm(folder, { recursive: true });
  });

  async function receive(): Promise<Receiver> {
    await app.begin();
    return startPolling({ api: telegram.api, accept: app.intake.accept, log, pollSeconds: 1 });
  }

  const shop: TestShop = {
    app,
    chat,
    clock,
    mongo,
    vault,
    log: lines,
    async open(owner) {
      const issued = await app.team.issueSetup();
      if (!issued.ok) throw new Error("The shop has an owner already");
      await owner.opens(startPayload({ kind: "setup", token: issued.value.token }));
      await owner.says("/cancel");
    },
    async hire(owner, person, name) {
      await owner.says("/staff");
      await owner.taps("➕");
      await owner.taps(owner.view.languageCode === "en" ? "Seller" : "Продавец");
      const link = [...owner.screen().matchAll(/start=(s_[\w-]{22})/g)].at(-1)?.[1] ?? "";
      await person.opens(link);
      await person.taps("✅");
      await person.says(name);
      await person.taps("📄");
      await person.taps("✅");
    },
    async pass(duration) {
      clock.advance(duration);
      await shop.tick();
    },
    async tick() {
      const ground = { mongo, vault, now: clock.now, log } as never;
      for (const tick of timetable(app, ground)) {
        await runOnce(tick, { mongo, log, onQuarantined: async () => undefined });
      }
      await chat.quiet();
    },
  };
  return shop;
}
