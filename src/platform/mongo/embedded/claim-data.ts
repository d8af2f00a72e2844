import { randomUUID } from "node:crypto";
import { link, readFile, rename, rm, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { processMark } from "./process-mark.ts";

/**
 * Claims the data for this program; returns what gives it back. Throws when a living program holds it. A claim
 * left by a killed program is taken over. (mongod's own lock still stands behind it.)
 */
export async function claimData(home: string): Promise<() => Promise<void>> {
  const path = claimPath(home);
  const mine = `${process.pid} ${await processMark(process.pid)}`;
  for (let attempt = 0; attempt < 3; attempt += 1) {
    try {
      await writeFile(path, mine, { flag: "wx", mode: 0o600 });
      return () => rm(path, { force: true });
    } catch (error) {
      if (!(error instanceof Error && "code" in error && error.code === "EEXIST")) throw error;
    }
    await removeDeadClaim(home, path);
  }
  throw inUse(home);
}

/** Whether a living program holds the data. */
export async function isClaimed(home: string): Promise<boolean> {
  return (await holderOf(await readFile(claimPath(home), "utf8").catch(() => ""))) !== undefined;
}

async function holderOf(claim: string): Promise<string | undefined> {
  const [pid = "", mark = ""] = claim.split(" ");
  return pid !== "" && (await processMark(Number(pid))) === mark ? pid : undefined;
}

function claimPath(home: string): string {
  return join(home, "program.lock");
}

async function removeDeadClaim(home: string, path: string): Promise<void> {
  const claim = await readFile(path, "utf8").catch(() => undefined);
  if (claim === undefined) return;
  const holder = await holderOf(claim);
  if (holder !== undefined) throw inUse(home, holder);

  // Two programs may judge the same dead claim: whoever moved a fresh one away by mistake puts it back.
  const aside = `${path}.${randomUUID()}`;
  await rename(path, aside).catch(() => {});
  const moved = await readFile(aside, "utf8").catch(() => undefined);
  if (moved !== undefined && moved !== claim) {
    await link(aside, path).catch(() => {});
    await rm(aside, { force: true });
    throw inUse(home);
  }
  await rm(aside, { force: true });
}

function inUse(home: string, pid?: string): Error {
  const who = pid === undefined ? "Another program" : `Another program (process ${pid})`;
  return new Error(`${who} is already using the data in ${home}. Stop it first, or set another DATA_DIR.`);
}
