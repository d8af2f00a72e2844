import { randomBytes } from "node:crypto";
import { chmod, open, readFile } from "node:fs/promises";
import type { Mongo } from "../mongo/connect.ts";

export interface DataKeyPlace {
  mongo: Mongo;
  /** DATA_KEY, 32 bytes in base64. */
  configured?: string | undefined;
  /** The file beside the embedded data; undefined for a remote database. */
  keyFile?: string | undefined;
}

/**
 * The key that wraps the shop's keys: the configured one, else the file's; the file is made (mode 0600) only for
 * a server without any keys yet. Throws one line when the key is absent: a new one would open nothing.
 */
export async function readDataKey({ mongo, configured, keyFile }: DataKeyPlace): Promise<Buffer> {
  if (configured !== undefined) return parseKey(configured, "DATA_KEY");
  if (keyFile === undefined) throw new Error("DATA_KEY is required with a database of your own.");
  const kept = await readKeyFile(keyFile);
  if (kept !== undefined) return kept;
  if (await anyKeys(mongo)) {
    throw new Error(
      `The data has keys but ${keyFile} is gone: restore that file, or set DATA_KEY to what it held.`,
    );
  }
  await makeKeyFile(keyFile);
  return readDataKey({ mongo, keyFile });
}

function parseKey(text: string, where: string): Buffer {
  const key = Buffer.from(text.trim(), "base64");
  if (key.length !== 32) throw new Error(`${where} must hold 32 bytes in base64.`);
  return key;
}

async function readKeyFile(path: string): Promise<Buffer | undefined> {
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return undefined;
  await chmod(path, 0o600);
  return parseKey(text, path);
}

/** The shop and the sandbox share the server and the file, so a key of either counts. */
async function anyKeys(mongo: Mongo): Promise<boolean> {
  const client = mongo.getClient();
  const { databases } = await client.db("admin").admin().listDatabases({ nameOnly: true });
  for (const { name } of databases) {
    if (["admin", "config", "local"].includes(name)) continue;
    if (await client.db(name).collection("keys").findOne({})) return true;
  }
  return false;
}

async function makeKeyFile(path: string): Promise<void> {
  const file = await open(path, "wx", 0o600).catch((error: unknown) => {
    if (error instanceof Error && "code" in error && error.code === "EEXIST") return undefined;
    throw error;
  });
  await file?.writeFile(`${randomBytes(32).toString("base64")}\n`);
  await file?.sync();
  await file?.close();
}
