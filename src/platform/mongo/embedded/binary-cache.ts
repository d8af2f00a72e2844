import { homedir } from "node:os";
import { join } from "node:path";

/** Where fetched servers are kept: outside the checkout, so that a fresh clone finds them again. */
export function binaryCache(): string {
  return join(process.env.XDG_CACHE_HOME || join(homedir(), ".cache"), "livebase");
}
