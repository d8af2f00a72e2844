import { type ChildProcess, execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { chown, mkdtemp, readdir, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { finished } from "node:stream/promises";
import { setTimeout as wait } from "node:timers/promises";
import { promisify } from "node:util";
import pg from "pg";

const run = promisify(execFile);

export interface Postgres {
  /** Rows of a statement; prepared by its name when it has one. */
  query<Row extends object>(text: string, values?: unknown[], name?: string): Promise<Row[]>;
  /** Streams rows of CSV into a table. */
  copy(table: string, lines: AsyncIterable<string> | Iterable<string>): Promise<void>;
  close(): Promise<void>;
}

/**
 * A PostgreSQL of its own in a folder that goes with it, from Debian's package (`apt-get install postgresql`) or
 * the binaries in `PG_BIN`. Undefined when there is none.
 */
export async function openPostgres(): Promise<Postgres | undefined> {
  const bin = await binariesAt();
  if (bin === undefined) return undefined;
  const folder = await mkdtemp(join(tmpdir(), "livebase-bench-postgres-"));
  const person = await unprivileged();
  if (person !== undefined) await chown(folder, person.uid, person.gid);
  const data = join(folder, "data");
  await run(join(bin, "initdb"), ["-D", data, "-A", "trust", "-U", "bench", "--no-sync"], { ...person });
  const port = await freePort();
  const server = spawn(join(bin, "postgres"), ["-D", data, "-k", folder, "-p", String(port), ...tuning], {
    ...person,
    stdio: "ignore",
  });
  const address = { host: folder, port, user: "bench", database: "postgres" };
  const client = await connected(address);

  return {
    query: async (text, values, name) =>
      (await client.query({ text, values: values ?? [], ...(name === undefined ? {} : { name }) })).rows,

    async copy(table, lines) {
      const psql = spawn(
        join(bin, "psql"),
        [
          "-q",
          "-h",
          folder,
          "-p",
          String(port),
          "-U",
          "bench",
          "-d",
          "postgres",
          "-c",
          `copy ${table} from stdin csv`,
        ],
        { stdio: ["pipe", "ignore", "inherit"] },
      );
      const ended = once(psql, "exit");
      for await (const line of lines) {
        if (!psql.stdin.write(line)) await once(psql.stdin, "drain");
      }
      psql.stdin.end();
      await finished(psql.stdin);
      const [code] = await ended;
      if (code !== 0) throw new Error(`PostgreSQL did not take the rows of ${table}`);
    },

    async close() {
      await client.end();
      await stopped(server);
      await rm(folder, { recursive: true, force: true });
    },
  };
}

// What a careful administrator sets on this size: the base fits into memory for both servers.
const tuning = [
  ["shared_buffers", "1GB"],
  ["work_mem", "128MB"],
  ["maintenance_work_mem", "512MB"],
  ["effective_cache_size", "4GB"],
  ["max_wal_size", "4GB"],
  ["random_page_cost", "1.1"],
].flatMap(([name, value]) => ["-c", `${name}=${value}`]);

async function binariesAt(): Promise<string | undefined> {
  const given = process.env.PG_BIN;
  if (given !== undefined) return given;
  const root = "/usr/lib/postgresql";
  const versions = existsSync(root) ? await readdir(root) : [];
  const newest = versions.sort((left, right) => Number(right) - Number(left))[0];
  return newest === undefined ? undefined : join(root, newest, "bin");
}

/** PostgreSQL refuses to run as root. */
async function unprivileged(): Promise<{ uid: number; gid: number } | undefined> {
  if (process.getuid?.() !== 0) return undefined;
  const idOf = async (flag: string) => Number((await run("id", [flag, "postgres"])).stdout);
  return { uid: await idOf("-u"), gid: await idOf("-g") };
}

function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  return new Promise((resolve) => {
    server.once("listening", () => {
      const { port } = server.address() as { port: number };
      server.close(() => resolve(port));
    });
  });
}

async function connected(address: pg.ClientConfig): Promise<pg.Client> {
  for (let tries = 1; ; tries += 1) {
    const client = new pg.Client(address);
    try {
      await client.connect();
      return client;
    } catch (error) {
      if (tries === 100) throw error;
      await wait(100);
    }
  }
}

async function stopped(server: ChildProcess): Promise<void> {
  const ended = once(server, "exit");
  server.kill("SIGINT");
  await ended;
}
