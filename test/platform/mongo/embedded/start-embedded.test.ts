import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createLogger } from "../../../../src/platform/log/log.ts";
import { connectMongo } from "../../../../src/platform/mongo/connect.ts";
import { findMongod } from "../../../../src/platform/mongo/embedded/find-mongod.ts";
import {
  type EmbeddedMongo,
  startEmbeddedMongo,
} from "../../../../src/platform/mongo/embedded/start-embedded.ts";

const log = createLogger({ level: "silent" });
const started: EmbeddedMongo[] = [];
let dataDir = "";

async function start(): Promise<EmbeddedMongo> {
  const mongod = await startEmbeddedMongo({ dataDir, log });
  started.push(mongod);
  return mongod;
}

/** Writes until told to stop or until the server fails; answers with what was acknowledged. */
async function keepWriting(uri: string, until: () => boolean): Promise<string[]> {
  const mongo = await connectMongo(uri);
  const acknowledged: string[] = [];
  try {
    for (let number = 0; !until(); number += 1) {
      const _id = `fact-${number}`;
      await mongo.collection<{ _id: string }>("facts").insertOne({ _id });
      acknowledged.push(_id);
    }
  } finally {
    await mongo.close();
  }
  return acknowledged;
}

async function facts(uri: string): Promise<string[]> {
  const mongo = await connectMongo(uri);
  const rows = await mongo.collection("facts").find().toArray();
  await mongo.close();
  return rows.map((row) => String(row._id));
}

async function mongodPid(): Promise<number> {
  return Number(await readFile(join(dataDir, "mongo/db/mongod.lock"), "utf8"));
}

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "livebase-embedded-"));
});

afterEach(async () => {
  vi.unstubAllEnvs();
  for (const mongod of started.splice(0)) await mongod.stop();
  await rm(dataDir, { recursive: true, force: true });
});

test("the data is found again at the same address after a restart", async () => {
  const first = await start();
  let count = 0;
  await keepWriting(first.uri("shop"), () => count++ === 5);
  await first.stop();

  const second = await start();
  expect(second.uri("shop")).toBe(first.uri("shop"));
  expect(await facts(second.uri("shop"))).toHaveLength(5);
});

test("a killed server comes back with every acknowledged fact, under the program's feet", async () => {
  const mongod = await start();
  const startedAt = performance.now();
  const pid = await mongodPid();
  setTimeout(() => process.kill(pid, "SIGKILL"), 300);
  const acknowledged = await keepWriting(mongod.uri("shop"), () => performance.now() - startedAt > 4_000);

  expect(await mongodPid()).not.toBe(pid);
  expect(acknowledged.length).toBeGreaterThan(50);
  expect(await facts(mongod.uri("shop"))).toEqual(expect.arrayContaining(acknowledged));
});

test("after a kill of the program its server is stopped and the data taken over", async () => {
  const program = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "-e", programText], {
    env: { ...process.env, DATA_DIR: dataDir },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [line] = (await once(program.stdout, "data")) as [Buffer];
  const uri = line.toString("utf8").trim();
  let count = 0;
  await keepWriting(uri, () => count++ === 20);
  const orphan = await mongodPid();
  await expect(start()).rejects.toThrow(`process ${program.pid}) is already using the data`);

  program.kill("SIGKILL");
  await once(program, "exit");
  const mongod = await start();
  expect(mongod.uri("shop")).toBe(uri);
  expect(await facts(uri)).toHaveLength(20);
  expect(await mongodPid()).not.toBe(orphan);
});

const programText = `
  const { startEmbeddedMongo } = await import("./src/platform/mongo/embedded/start-embedded.ts");
  const { createLogger } = await import("./src/platform/log/log.ts");
  const log = createLogger({ level: "silent" });
  const mongod = await startEmbeddedMongo({ dataDir: process.env.DATA_DIR, log });
  console.log(mongod.uri("shop"));
  setInterval(() => {}, 1000);
`;

test("a second program on the same data is refused in one clear line", async () => {
  await start();
  await expect(start()).rejects.toThrow(
    `Another program (process ${process.pid}) is already using the data in ${join(dataDir, "mongo")}. ` +
      "Stop it first, or set another DATA_DIR.",
  );
});

test("a claim left by an earlier process of the same number does not lock the data for ever", async () => {
  await mkdir(join(dataDir, "mongo"), { recursive: true });
  await writeFile(join(dataDir, "mongo/program.lock"), `${process.pid} 1`);
  await start();
});

test("a pinned port that somebody took is named", async () => {
  const mongod = await start();
  const port = Number(new URL(mongod.uri("shop")).port);
  await mongod.stop();
  const thief = createServer().listen(port, "127.0.0.1");
  await once(thief, "listening");

  await expect(start()).rejects.toThrow(`Port ${port} on 127.0.0.1 is taken by another program.`);
  thief.close();
  await once(thief, "close");
  await start();
});

test("data of 6.0 takes the server of 6.0, whatever comes first", async () => {
  const real = await findMongod({ home: dataDir, pinnedVersion: undefined, log });
  const newer = await fakeMongod("99.0.1");
  vi.stubEnv("MONGOD_BINARY", newer);
  vi.stubEnv("PATH", `${await aliasOf(real.path)}:${process.env.PATH}`);

  const found = await findMongod({ home: dataDir, pinnedVersion: real.version, log });
  expect(found.version).toBe(real.version);
  expect(found.path).not.toBe(newer);
});

test("when no server of the data's version can be had one line says what to do", async () => {
  vi.stubEnv("MONGOD_BINARY", await fakeMongod("99.0.1"));
  vi.stubEnv("PATH", "");
  vi.stubEnv("MONGOMS_DOWNLOAD_MIRROR", "http://127.0.0.1:9");
  vi.stubEnv("XDG_CACHE_HOME", dataDir);

  const failure = await findMongod({ home: dataDir, pinnedVersion: "4.4", log }).catch(
    (error: Error) => error.message,
  );
  expect(failure).toMatch(/^No usable mongod: install MongoDB 4\.4 .* and set MONGOD_BINARY to it/);
  expect(failure).toContain("is 99.0");
  expect(failure).not.toContain("\n");
});

async function fakeMongod(version: string): Promise<string> {
  const path = join(dataDir, "mongod-fake");
  await writeFile(path, `#!/bin/sh\necho "db version v${version}"\n`);
  await chmod(path, 0o755);
  return path;
}

async function aliasOf(path: string): Promise<string> {
  const alias = join(dataDir, "bin/mongod");
  await mkdir(dirname(alias));
  await writeFile(alias, `#!/bin/sh\nexec "${path}" "$@"\n`);
  await chmod(alias, 0o755);
  return dirname(alias);
}
