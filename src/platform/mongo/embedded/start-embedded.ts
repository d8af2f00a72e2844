import { mkdir } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Log } from "../../log/log.ts";
import { claimData, isClaimed } from "./claim-data.ts";
import { findMongod } from "./find-mongod.ts";
import { readPin, writePin } from "./pin.ts";
import { choosePort } from "./port.ts";
import { answers, initiateReplicaSet, replicaSetName } from "./replica-set.ts";
import { runMongod } from "./run-mongod.ts";
import { stopOrphan } from "./stop-orphan.ts";

export interface EmbeddedMongo {
  uri(databaseName: string): string;
  /** Stops the server cleanly and gives the data back. */
  stop(): Promise<void>;
}

export interface EmbeddedMongoOptions {
  /** The program's DATA_DIR; the database lives in `mongo/` inside it. */
  dataDir: string;
  port?: number;
  log: Log;
  /** Server parameters beside ours, e.g. `{ enableTestCommands: "1" }`. */
  parameters?: Record<string, string>;
}

/**
 * Runs our own MongoDB: a replica set of one on 127.0.0.1 over the data kept in `dataDir`. A server that died
 * is started again. Throws one clear line when the data is in use, the pinned port is taken, or no `mongod`
 * of the pinned version can be had.
 */
export async function startEmbeddedMongo(options: EmbeddedMongoOptions): Promise<EmbeddedMongo> {
  const { dataDir, log } = options;
  const home = resolve(dataDir, "mongo");
  const dbPath = join(home, "db");
  await mkdir(dbPath, { recursive: true, mode: 0o700 });

  const release = await claimData(home);
  try {
    await stopOrphan(dbPath, log);
    const pin = await readPin(home);
    const port = await choosePort(home, pin?.port, options.port);
    const mongod = await findMongod({ home, pinnedVersion: pin?.version, log });
    await writePin(home, { port, version: mongod.version });
    const server = await runMongod({
      ...mongod,
      home,
      dbPath,
      port,
      log,
      parameters: options.parameters ?? {},
    });
    await initiateReplicaSet(port).catch(async (error: unknown) => {
      await server.stop();
      throw error;
    });
    log.info({ port, version: mongod.version }, "The embedded MongoDB is ready");
    return {
      uri: addressAt(port),
      stop: async () => {
        await server.stop();
        await release();
      },
    };
  } catch (error) {
    await release();
    throw error;
  }
}

/** Joins the server that the running program has on the data, else runs one for as long as the caller needs. */
export async function attachEmbeddedMongo(options: EmbeddedMongoOptions): Promise<EmbeddedMongo> {
  const home = resolve(options.dataDir, "mongo");
  const pin = await readPin(home);
  if (pin === undefined || !(await isClaimed(home)) || !(await answers(pin.port)))
    return startEmbeddedMongo(options);
  return { uri: addressAt(pin.port), stop: async () => {} };
}

function addressAt(port: number): (databaseName: string) => string {
  return (databaseName) => `mongodb://127.0.0.1:${port}/${databaseName}?replicaSet=${replicaSetName}`;
}
