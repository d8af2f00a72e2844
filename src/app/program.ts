import { join } from "node:path";
import { Duration } from "luxon";
import { type Clock, openClock } from "../platform/config/clock.ts";
import type { Config } from "../platform/config/config.ts";
import { openRegistry, startHttp } from "../platform/http/server.ts";
import { createLogger, type Log } from "../platform/log/log.ts";
import { connectMongo, type Mongo } from "../platform/mongo/connect.ts";
import { startEmbeddedMongo } from "../platform/mongo/embedded/start-embedded.ts";
import { ensureIndexes } from "../platform/mongo/indexes.ts";
import { readDataKey } from "../platform/vault/data-key.ts";
import { openVault } from "../platform/vault/vault.ts";
import { type App, buildApp } from "./build-app.ts";
import { announceOwner, refuseErasableLedger } from "./first-run.ts";
import { startReceiver } from "./receiver.ts";
import { openSandbox } from "./sandbox.ts";
import { openTelegram } from "./telegram.ts";

export interface Program {
  app: App;
  /** The sandbox's page, when there is no token. */
  page?: string;
  stop(): Promise<void>;
}

/** Starts everything that `config` asks for, from the ground up; `stop` takes it down in the other order. */
export async function startProgram(config: Config): Promise<Program> {
  const log = createLogger({ level: config.LOG_LEVEL });
  const closers: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const close of closers.splice(0).reverse())
      await close().catch((err: unknown) => log.error({ err }, "stopping"));
  };
  try {
    return await start(config, log, closers, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  config: Config,
  log: Log,
  closers: (() => Promise<void>)[],
  stop: () => Promise<void>,
): Promise<Program> {
  const clock = shiftedClock(config, log);
  const database = await openDatabase(config, log, closers);
  const { mongo } = database;
  const shop = config.BOT_TOKEN === undefined ? "sandbox" : "shop";
  const dataKey = await readDataKey({ mongo, configured: config.DATA_KEY, keyFile: database.keyFile });
  const vault = await openVault({ mongo, dataKey, shop });

  const sandbox =
    config.BOT_TOKEN === undefined ? await openSandbox({ config, mongo, clock, log }) : undefined;
  if (sandbox !== undefined) closers.push(sandbox.close);
  const telegram = await openTelegram({
    token: sandbox?.token ?? config.BOT_TOKEN ?? "",
    ...((sandbox?.url ?? config.TELEGRAM_API_ROOT) !== undefined && {
      apiRoot: sandbox?.url ?? config.TELEGRAM_API_ROOT ?? "",
    }),
    log,
  });

  const setupFile = join(config.DATA_DIR, "setup-code");
  const app = await buildApp({ mongo, vault, now: clock.now, log, telegram, setupFile });
  await ensureIndexes(mongo);
  await refuseErasableLedger(mongo, config, log);

  const receiver = await startReceiver({ config, app, telegram, mongo, log });
  closers.push(receiver.stop);
  if (config.ROLE !== "bot") {
    const ticks = await app.startTicks(database.uri);
    closers.push(ticks.stop);
  }
  const registry = openRegistry();
  const http = await startHttp({
    port: config.PORT,
    host: config.HOST,
    registry,
    routes: receiver.routes,
    health: async () => ({ database: mongo.readyState === 1, telegram: true, queued: app.intake.depth }),
  });
  closers.push(http.close);

  await announceOwner({ app, telegram, log, ...(sandbox && { sandbox }) });
  return { app, ...(sandbox && { page: sandbox.url }), stop };
}

function shiftedClock({ CLOCK_OFFSET }: Config, log: Log): Clock {
  if (CLOCK_OFFSET === undefined) return openClock();
  log.warn({ offset: CLOCK_OFFSET }, "THE CLOCK IS SHIFTED: this is a trial, not a shop at work");
  return openClock(Duration.fromISO(CLOCK_OFFSET));
}

interface Database {
  mongo: Mongo;
  uri: string;
  /** Where the data key lies beside the embedded data. */
  keyFile?: string;
}

async function openDatabase(config: Config, log: Log, closers: (() => Promise<void>)[]): Promise<Database> {
  const name = config.BOT_TOKEN === undefined ? "livebase_sandbox" : "livebase";
  let uri = config.MONGODB_URI;
  let keyFile: string | undefined;
  if (uri === undefined) {
    const embedded = await startEmbeddedMongo({
      dataDir: config.DATA_DIR,
      log,
      ...(config.MONGOD_PORT !== undefined && { port: config.MONGOD_PORT }),
    });
    closers.push(() => embedded.stop());
    uri = embedded.uri(name);
    keyFile = join(config.DATA_DIR, "data-key");
    if (config.BOT_TOKEN !== undefined && config.DATA_KEY === undefined) {
      log.warn(
        { file: keyFile },
        "the data key lies beside the data: keep a copy of it elsewhere, or set DATA_KEY",
      );
    }
  }
  const mongo = await connectMongo(uri);
  closers.push(() => mongo.close());
  return { mongo, uri, ...(keyFile !== undefined && { keyFile }) };
}
