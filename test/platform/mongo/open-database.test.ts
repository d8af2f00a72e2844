import { execFile } from "node:child_process";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { DateTime } from "luxon";
import { afterAll, beforeAll, expect, test } from "vitest";
import { createLogger } from "../../../src/platform/log/log.ts";
import { addressOf, type Database, openDatabase } from "../../../src/platform/mongo/open-database.ts";
import { readDataKey } from "../../../src/platform/vault/data-key.ts";
import { openVault } from "../../../src/platform/vault/vault.ts";
import { leaveTraceWith, sealTraceWith, traceModel } from "../../../src/protection/index.ts";

test.each([
  ["mongodb://127.0.0.1:1", "livebase", "mongodb://127.0.0.1:1/livebase"],
  ["mongodb://a:1,b:2/vera?replicaSet=rs", "livebase", "mongodb://a:1,b:2/vera?replicaSet=rs"],
  ["mongodb://a:1,b:2/?replicaSet=rs", "livebase", "mongodb://a:1,b:2/livebase?replicaSet=rs"],
  ["mongodb://a:1/vera?replicaSet=rs", "livebase_sandbox", "mongodb://a:1/livebase_sandbox?replicaSet=rs"],
  [
    "mongodb+srv://u:p@host/vera",
    "livebase_sandbox",
    "mongodb+srv://u:p@host/livebase_sandbox?authSource=vera",
  ],
  [
    "mongodb://u:p@host/vera?authSource=admin",
    "livebase_sandbox",
    "mongodb://u:p@host/livebase_sandbox?authSource=admin",
  ],
] as const)("%s opened for %s is %s", (uri, shop, address) => {
  expect(addressOf(uri, shop)).toBe(address);
});

let dataDir = "";
let database: Database;

beforeAll(async () => {
  dataDir = await mkdtemp(join(tmpdir(), "livebase-open-"));
  database = await openDatabase({ DATA_DIR: dataDir }, createLogger({ level: "silent" }));
});

afterAll(async () => {
  await database.close();
  await rm(dataDir, { recursive: true, force: true });
});

test("the trace of a running program is proved beside it, and its tampering told", async () => {
  const { mongo, shop, keyFile } = database;
  const vault = await openVault({ mongo, shop, dataKey: await readDataKey({ mongo, keyFile }) });
  const leaveTrace = leaveTraceWith({ mongo, vault, now: () => DateTime.utc() });
  for (const id of ["anna", "boris"]) await leaveTrace("system", "client.open", { kind: "client", id });
  await sealTraceWith({ mongo, vault, systemMs: Date.now, settleMs: -1_000 })();

  const whole = await verifyTrace();
  expect(whole).toMatchObject({
    code: 0,
    text: expect.stringContaining("The trace is whole: 2 rows under 1 seals"),
  });
  const head = /elsewhere: (\S+) (\S+)/.exec(whole.text) ?? [];
  expect(await verifyTrace(String(head[1]), String(head[2]))).toMatchObject({ code: 0 });
  expect(await verifyTrace("1", "forged")).toMatchObject({
    code: 1,
    text: expect.stringContaining("head-differs"),
  });

  await traceModel(mongo).deleteOne({ actor: "system" });
  expect(await verifyTrace()).toMatchObject({
    code: 1,
    text: expect.stringContaining("row-missing at seal 1"),
  });
});

async function verifyTrace(...noted: string[]): Promise<{ code: number; text: string }> {
  const env = { PATH: process.env.PATH, HOME: process.env.HOME, DATA_DIR: dataDir };
  const command = ["--import", "tsx", "src/app/commands/verify-trace.ts", ...noted];
  const run = promisify(execFile)(process.execPath, command, { env });
  return run.then(
    ({ stdout, stderr }) => ({ code: 0, text: stdout + stderr }),
    ({ code, stdout, stderr }) => ({ code: Number(code), text: String(stdout) + String(stderr) }),
  );
}
