import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { readFile, rename } from "node:fs/promises";
import { totalmem } from "node:os";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "../../log/log.ts";
import { answers, replicaSetName } from "./replica-set.ts";

export interface MongodRun {
  path: string;
  version: string;
  home: string;
  dbPath: string;
  port: number;
  log: Log;
  parameters: Record<string, string>;
}

/** Starts mongod, waits until it answers, and keeps it running until `stop`. Throws why it did not start. */
export async function runMongod(run: MongodRun): Promise<{ stop(): Promise<void> }> {
  const stopping = new AbortController();
  let child = await launch(run);
  const killWithUs = () => child.kill("SIGTERM");
  process.once("exit", killWithUs);

  const watch = async (): Promise<void> => {
    await exitOf(child);
    for (let pauseMs = 500; !stopping.signal.aborted; pauseMs = Math.min(pauseMs * 2, 30_000)) {
      run.log.error(
        { code: child.exitCode, signal: child.signalCode },
        "The embedded MongoDB died; starting it again",
      );
      await sleep(pauseMs, undefined, { signal: stopping.signal }).catch(() => undefined);
      if (stopping.signal.aborted) return;
      child = await launch(run).catch((error: unknown) => {
        run.log.error({ err: error }, "The embedded MongoDB did not start");
        return child;
      });
      // It was told to stop while this one came up.
      if (stopping.signal.aborted) await end(child);
      await exitOf(child);
    }
  };
  const watching = watch();

  return {
    stop: async () => {
      stopping.abort();
      await end(child);
      await watching;
      process.off("exit", killWithUs);
    },
  };
}

async function launch(run: MongodRun): Promise<ChildProcess> {
  const logPath = join(run.home, "mongod.log");
  await rename(logPath, join(run.home, "mongod.previous.log")).catch(() => {});
  // A process group of its own: Ctrl-C reaches the program, which stops mongod last.
  const child = spawn(run.path, serverArguments(run, logPath), { stdio: "ignore", detached: true });
  child.once("error", () => {});
  const giveUpAt = performance.now() + 60_000;
  while (!(await answers(run.port))) {
    if (hasEnded(child)) throw new Error(await whyItEnded(run, logPath));
    if (performance.now() > giveUpAt) {
      await end(child);
      throw new Error(`The embedded MongoDB did not answer in a minute. See ${logPath}.`);
    }
    await sleep(50);
  }
  return child;
}

function serverArguments({ dbPath, port, parameters }: MongodRun, logPath: string): string[] {
  const cacheGb = Math.min(2, Math.max(0.25, totalmem() / 2 ** 30 / 8));
  const settings = {
    diagnosticDataCollectionEnabled: "false",
    // One member has nobody to hand over to, so a signal need not wait for elections.
    shutdownTimeoutMillisForSignaledShutdown: "100",
    ...parameters,
  };
  return [
    ...["--dbpath", dbPath, "--port", String(port), "--bind_ip", "127.0.0.1", "--replSet", replicaSetName],
    ...["--storageEngine", "wiredTiger", "--wiredTigerCacheSizeGB", cacheGb.toFixed(2), "--oplogSize", "512"],
    // A logged slow query would carry names out of the database.
    ...["--slowms", "600000", "--logpath", logPath, "--nounixsocket"],
    ...Object.entries(settings).flatMap(([name, value]) => ["--setParameter", `${name}=${value}`]),
  ];
}

async function whyItEnded(run: MongodRun, logPath: string): Promise<string> {
  const text = await readFile(logPath, "utf8").catch(() => "");
  if (text.includes("DBPathInUse"))
    return `Another MongoDB is running on the data in ${run.dbPath}. Stop it first.`;
  if (text.includes("Wrong mongod version") || text.includes("UPGRADE PROBLEM")) {
    return `The data in ${run.dbPath} was written by another version of MongoDB than ${run.version}. Set MONGOD_BINARY to that one.`;
  }
  return `${run.path} (MongoDB ${run.version}) did not start. See ${logPath}.`;
}

async function end(child: ChildProcess): Promise<void> {
  if (hasEnded(child)) return;
  child.kill("SIGTERM");
  const patience = setTimeout(() => child.kill("SIGKILL"), 20_000);
  await exitOf(child);
  clearTimeout(patience);
}

async function exitOf(child: ChildProcess): Promise<void> {
  if (!hasEnded(child)) await once(child, "exit");
}

function hasEnded(child: ChildProcess): boolean {
  return child.pid === undefined || child.exitCode !== null || child.signalCode !== null;
}
