import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname } from "node:path";
import { z } from "zod";

/** What the first owner needs, shown at start and by `npm run setup-code`. */
export interface SetupSecrets {
  token: string;
  code: string;
  expiresAt: Date;
}

const contents = z.object({ token: z.string(), code: z.string(), expiresAt: z.coerce.date() });

/** Written aside and renamed: a file left by another run never lends its wider mode. */
export async function writeSetupFile(path: string, secrets: SetupSecrets): Promise<void> {
  const fresh = `${path}.${process.pid}`;
  await mkdir(dirname(path), { recursive: true, mode: 0o700 });
  await rm(fresh, { force: true });
  await writeFile(fresh, `${JSON.stringify(secrets)}\n`, { mode: 0o600, flag: "wx" });
  await rename(fresh, path);
}

/** Undefined when the shop has an owner already, or the program has not been started yet. */
export async function readSetupFile(path: string): Promise<SetupSecrets | undefined> {
  try {
    return contents.parse(JSON.parse(await readFile(path, "utf8")));
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return undefined;
    throw new Error(`The file with the setup code cannot be read: ${path}`, { cause: error });
  }
}

export async function removeSetupFile(path: string): Promise<void> {
  await rm(path, { force: true });
}
