import { binaryCache } from "./binary-cache.ts";

/**
 * The server that mongodb-memory-server keeps or downloads. Throws within seconds when its host is out of reach,
 * where the library alone would wait for a minute, several times.
 */
export async function downloadMongod(pinnedVersion: string | undefined): Promise<string> {
  const version = releases[pinnedVersion ?? firstChoice] ?? `${pinnedVersion}.0`;
  const { DryMongoBinary, MongoBinary } = await import("mongodb-memory-server-core");
  const options = { version, downloadDir: binaryCache() };
  const kept = await DryMongoBinary.locateBinary(await DryMongoBinary.generateOptions(options));
  if (kept !== undefined) return kept;

  await checkReach(process.env.MONGOMS_DOWNLOAD_MIRROR || "https://fastdl.mongodb.org");
  process.env.MONGOMS_MAX_RETRIES ??= "1";
  return MongoBinary.getPath(options);
}

const firstChoice = "7.0";

/** The release to take of each line; of another line the first one. */
const releases: Record<string, string> = { "6.0": "6.0.14", "7.0": "7.0.24", "8.0": "8.0.4" };

async function checkReach(host: string): Promise<void> {
  // Behind a proxy only the library knows the way.
  if (process.env.HTTPS_PROXY || process.env.https_proxy) return;
  try {
    await fetch(host, { method: "HEAD", signal: AbortSignal.timeout(4_000) });
  } catch (cause) {
    throw new Error(`${new URL(host).host} is out of reach`, { cause });
  }
}
