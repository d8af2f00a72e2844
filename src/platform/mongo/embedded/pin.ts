import { readFile, rename, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";

const pinSchema = z.object({ port: z.int(), version: z.string() });

/** What the data must be opened with again: a replica set remembers its address, its files their version. */
export type Pin = z.infer<typeof pinSchema>;

export async function readPin(home: string): Promise<Pin | undefined> {
  const text = await readFile(pinPath(home), "utf8").catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return pinSchema.parse(JSON.parse(text));
  } catch (cause) {
    throw new Error(`${pinPath(home)} must hold {"port", "version"} of the database beside it.`, { cause });
  }
}

export async function writePin(home: string, pin: Pin): Promise<void> {
  const draft = `${pinPath(home)}.new`;
  await writeFile(draft, `${JSON.stringify(pin)}\n`, { mode: 0o600 });
  await rename(draft, pinPath(home));
}

function pinPath(home: string): string {
  return join(home, "pinned.json");
}
