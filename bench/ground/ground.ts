import { existsSync } from "node:fs";
import { cp, mkdtemp, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createLogger } from "../../src/platform/log/log.ts";
import { connectMongo, type Mongo } from "../../src/platform/mongo/connect.ts";
import { startEmbeddedMongo } from "../../src/platform/mongo/embedded/start-embedded.ts";
import { openVault, type Vault } from "../../src/platform/vault/vault.ts";

export interface BenchDatabase {
  mongo: Mongo;
  vault: Vault;
  uri: string;
}

export interface Ground {
  /** An empty database of that name with a vault. `monitored`: its round trips can be noted. */
  database(name: string, how?: { monitored?: boolean; kept?: boolean }): Promise<BenchDatabase>;
  /** A folder that goes with the ground. */
  folder: string;
  /** Whether the data began as a copy of what an earlier run has kept. */
  isLaid: boolean;
  /** Keeps a copy of the data for later runs, where a folder for it was named. */
  keep(): Promise<void>;
  close(): Promise<void>;
}

/**
 * A server for the benches alone: the given one, where only databases named `livebase_bench_…` are touched, or an
 * own one. `keptIn`: where an own one's data is copied from and, by `keep`, to.
 */
export async function openGround({ mongodbUri, keptIn }: GroundOptions = {}): Promise<Ground> {
  const folder = await mkdtemp(join(tmpdir(), "livebase-bench-"));
  const isLaid = mongodbUri === undefined && keptIn !== undefined && existsSync(keptIn);
  if (isLaid) await cp(keptIn, join(folder, "mongo"), { recursive: true });
  const server = mongodbUri === undefined ? await ownServer(folder) : foreignServer(mongodbUri);
  const opened: Mongo[] = [];
  const names = new Set<string>();

  return {
    folder,
    isLaid,

    async keep() {
      const [any] = opened;
      if (keptIn === undefined || isLaid || any === undefined || mongodbUri !== undefined) return;
      const admin = any.getClient().db("admin");
      await admin.command({ fsync: 1, lock: true });
      try {
        const halfway = `${keptIn}.halfway`;
        await rm(halfway, { recursive: true, force: true });
        await cp(join(folder, "mongo"), halfway, { recursive: true });
        await rm(join(halfway, "program.lock"));
        await rename(halfway, keptIn);
      } finally {
        await admin.command({ fsyncUnlock: 1 });
      }
    },

    async database(name, { monitored = false, kept = false } = {}) {
      const full = `livebase_bench_${name}`;
      const uri = server.uri(full);
      const mongo = await connectMongo(monitored ? withOption(uri, "monitorCommands=true") : uri);
      opened.push(mongo);
      if (!kept) await mongo.dropDatabase();
      names.add(full);
      return { mongo, uri, vault: await openVault({ mongo, dataKey: Buffer.alloc(32, 7), shop: "bench" }) };
    },

    async close() {
      const [any] = opened;
      if (mongodbUri !== undefined) {
        for (const name of names) await any?.getClient().db(name).dropDatabase();
      }
      for (const mongo of opened) await mongo.close();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

export interface GroundOptions {
  mongodbUri?: string | undefined;
  keptIn?: string | undefined;
}

interface Server {
  uri(databaseName: string): string;
  stop(): Promise<void>;
}

function ownServer(dataDir: string): Promise<Server> {
  return startEmbeddedMongo({ dataDir, log: createLogger({ level: "warn" }) });
}

function foreignServer(given: string): Server {
  const [, hosts = given, , options = ""] = /^([a-z+]+:\/\/[^/?]+)\/?([^?]*)(\?.*)?$/.exec(given) ?? [];
  return { uri: (name) => `${hosts}/${name}${options}`, stop: async () => undefined };
}

function withOption(uri: string, option: string): string {
  return `${uri}${uri.includes("?") ? "&" : "?"}${option}`;
}
