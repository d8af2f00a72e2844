import { join } from "node:path";
import { Duration } from "luxon";
import { type Clock, openClock } from "../platform/config/clock.ts";
import type { Config } from "../platform/config/config.ts";
import { openRegistry, startHttp } from "../platform/http/server.ts";
import { createLogger, type Log } from "../platform/log/log.ts";
import { ensureIndexes } from "../platform/mongo/indexes.ts";
import { openDatabase } from "../platform/mongo/open-database.ts";
import { readDataKey } from "../platform/vault/data-key.ts";
import { openVault } from "../platform/vault/vault.ts";
import { sealTraceWith } from "../protection/index.ts";
import { type App, buildApp } from "./build-app.ts";
import { announceOwner, refuseErasableLedger } from "./first-run.ts";
import { openMetrics } from "./metrics.ts";
import { startReceiver } from "./receiver.ts";
import { openSandbox } from "./sandbox.ts";
import { presentBot } from "./screens/commands.ts";
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
    for (const close of closers.splice(0).reverse()) {
      await close().catch((err: unknown) => log.error({ err }, "a part of the program did not stop cleanly"));
    }
  };
  try {
    return { ...(await start(config, log, closers)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function start(
  config: Config,
  log: Log,
  closers: (() => Promise<void>)[],
): Promise<Omit<Program, "stop">> {
  const clock = shiftedClock(config, log);
  const { mongo, uri, shop, keyFile, close } = await openDatabase(config, log);
  closers.push(close);
  const dataKey = await readDataKey({ mongo, configured: config.DATA_KEY, keyFile });
  const vault = await openVault({ mongo, dataKey, shop });
  warnOfKeyBesideData(config, keyFile, log);

  const registry = openRegistry();
  const metrics = openMetrics(registry);
  const sandbox = config.BOT_TOKEN === undefined ? await openSandbox({ config, mongo, clock }) : undefined;
  if (sandbox !== undefined) closers.push(sandbox.close);
  const apiRoot = sandbox?.url ?? config.TELEGRAM_API_ROOT;
  const token = sandbox?.token ?? config.BOT_TOKEN ?? "";
  const telegram = await openTelegram({
    token,
    log,
    onCall: metrics.onCall,
    ...(apiRoot !== undefined && { apiRoot }),
  });

  const onClaimed = () => sandbox?.control.setLinks([]);
  const setupFile = join(config.DATA_DIR, "setup-code");
  const app = buildApp({ mongo, uri, vault, now: clock.now, log, telegram, setupFile, onClaimed });
  closers.push(async () => app.ranking.columns?.close());
  await ensureIndexes(mongo);
  await refuseErasableLedger(mongo, config, log);

  metrics.watchQueue(() => app.intake.depth);
  // How the bot presents itself may wait: a shop works without it.
  await presentBot(telegram.api).catch((err: unknown) =>
    log.warn({ err }, "the bot could not present itself"),
  );
  closers.push(() => sealTheRest({ mongo, vault }));
  const greetOwner = () => announceOwner({ app, telegram, ...(sandbox && { sandbox }) });
  const receiver = await startReceiver({ config, app, telegram, mongo, log, greetOwner });
  closers.push(receiver.stop);
  if (config.ROLE !== "bot") closers.push((await app.startTicks(uri)).stop);
  const http = await startHttp({
    port: config.PORT,
    host: config.HOST,
    registry,
    routes: receiver.routes,
    health: async () => ({ database: mongo.readyState === 1, queued: app.intake.depth }),
  });
  closers.push(http.close);

  return { app, ...(sandbox && { page: sandbox.url }) };
}

/** What came since the last tick: whoever verifies the trace of a stopped program finds all of it sealed. */
async function sealTheRest(
  ledger: Pick<Parameters<typeof sealTraceWith>[0], "mongo" | "vault">,
): Promise<void> {
  await sealTraceWith({ ...ledger, systemMs: Date.now, settleMs: 0 })();
}

function shiftedClock({ CLOCK_OFFSET }: Config, log: Log): Clock {
  if (CLOCK_OFFSET === undefined) return openClock();
  log.warn({ offset: CLOCK_OFFSET }, "THE CLOCK IS SHIFTED: this is a trial, not a shop at work");
  return openClock(Duration.fromISO(CLOCK_OFFSET));
}

function warnOfKeyBesideData(config: Config, keyFile: string | undefined, log: Log): void {
  if (keyFile !== undefined && config.BOT_TOKEN !== undefined && config.DATA_KEY === undefined) {
    log.warn(`the data key lies beside the data in ${keyFile}: keep a copy elsewhere, or set DATA_KEY`);
  }
}
