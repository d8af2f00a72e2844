import { MongoBinary } from "mongodb-memory-server-core";
import { binaryCache } from "./binary-cache.ts";

/** mongodb-memory-server's way: its cache, else MongoDB's download host. Throws within seconds when offline. */
export async function downloadMongod(pinnedVersion: string | undefined): Promise<string> {
  const version = pinnedVersion === undefined ? firstChoice : `${pinnedVersion}.0`;
  return MongoBinary.getPath({ version, downloadDir: binaryCache() });
}
const firstChoice = "7.0.24";
