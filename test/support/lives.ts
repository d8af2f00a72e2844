import { randomBytes } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import pino from "pino";
import { afterAll } from "vitest";
import { type App, buildApp } from "../../src/app/build-app.ts";
import { openTelegram } from "../../src/app/telegram.ts";
import { connectMongo, type Mongo } from "../../src/platform/mongo/connect.ts";
import { endOrphanedTransactions } from "../../src/platform/mongo/end-orphans.ts";
import { ensureIndexes } from "../../src/platform/mongo/indexes.ts";
import { startPolling } from "../../src/platform/telegram/intake/polling.ts";
import { openVault } from "../../src/platform/vault/vault.ts";
import { leaveTraceWith } from "../../src/protection/index.ts";
import { resetOwnerWith } from "../../src/team/index.ts";
import { type Chat, startChat } from "./chat.ts";
import { type TestClock, testClock } from "./clock.ts";
import { testDataKey, testMongo, testMongoUri, testVault } from "./mongo.ts";
import { type Power, plugIn } from "./power.ts";

/** One program from its start to its death, inside of the test. */
export interface Life {
  app: App;
  power: Power;
  /** Stops it in good order. */
  end(): Promise<void>;
}

/** A shop whose program may die at any step and live again: one database, one Telegram, many lives. */
export interface Lives {
  chat: Chat;
  clock: TestClock;
  mongo: Mongo;
  log: string[];
  /** Starts the program as after a kill: what died before is cleared away, what it kept is handled. */
  live(): Promise<Life>;
  /** `npm run reset-owner`: ends the owner's access and makes a new way in. */
  resetOwner: ReturnType<typeof resetOwnerWith>;
}

export async function openLives({ at = "2026-11-21T12:00" } = {}): Promise<Lives> {
  const clock = testClock(at, "Europe/Moscow");
  const mongo = await testMongo();
  const chat = await startChat({ now: clock.now, forgivesSilence: true });
  const folder = await mkdtemp(join(tmpdir(), "livebase-lives-"));
  const lines: string[] = [];
  let indexed = false;
  const lives: (Life & { clear(): Promise<void> })[] = [];

  afterAll(async () => {
    for (const life of lives) await life.clear();
    await chat.close();
    await rm(folder, { recursive: true });
  });

  async function live(): Promise<Life> {
    for (const dead of lives.splice(0)) await dead.clear();
    const power = await plugIn(testMongoUri());
    const write = (line: string) => void (power.isOut() || lines.push(line));
    const log = pino({ level: "warn" }, { write });
    const own = await connectMongo(power.uri);
    const vault = await openVault({ mongo: own, dataKey: testDataKey, shop: "test" });
    const telegram = await openTelegram({ token: chat.token, apiRoot: chat.url, log, fetch: power.fetch });
    const app = buildApp({
      mongo: own,
      vault,
      now: clock.now,
      log,
      telegram,
      setupFile: join(folder, "setup-code"),
    });
    if (!indexed) await ensureIndexes(own);
    indexed = true;
    await endOrphanedTransactions(own);
    await app.begin();
    const receiver = startPolling({ api: telegram.api, accept: app.intake.accept, log, pollSeconds: 1 });
    chat.waitWith(() => app.idle());

    const end = async () => {
      await receiver.stop();
      await app.rest();
    };
    const clear = async () => {
      if (!power.isOut()) await end();
      // A dead program never ends what it began: it is told to stop and left alone.
      else for (const stopping of [receiver.stop(), app.rest()]) stopping.catch(() => undefined);
      power.close();
      void own.close(true);
    };
    lives.push({ app, power, end, clear });
    return { app, power, end };
  }

  const leaveTrace = leaveTraceWith({ mongo, vault: await testVault(mongo), now: clock.now });
  const setupFile = join(folder, "setup-code");
  const resetOwner = resetOwnerWith({ mongo, now: clock.now, makeBytes: randomBytes, setupFile, leaveTrace });
  return { chat, clock, mongo, log: lines, live, resetOwner };
}
