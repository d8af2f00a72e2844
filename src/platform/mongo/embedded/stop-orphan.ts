import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import type { Log } from "../../log/log.ts";
import { commandLine, processMark } from "./process-mark.ts";

/**
 * A killed program leaves its mongod running on the data, whose lock file names it. It is stopped cleanly and
 * started afresh as our own child: one state to reason about, at the price of a second.
 */
export async function stopOrphan(dbPath: string, log: Log): Promise<void> {
  const pid = Number(await readFile(join(dbPath, "mongod.lock"), "utf8").catch(() => ""));
  if (!(pid > 0) || !(await commandLine(pid))?.includes(dbPath)) return;

  log.warn({ pid }, "Stopping the MongoDB that a killed program left running");
  const mark = await processMark(pid);
  process.kill(pid, "SIGTERM");
  const giveUpAt = performance.now() + 30_000;
  while ((await processMark(pid)) === mark) {
    if (performance.now() > giveUpAt) {
      throw new Error(
        `A MongoDB left running (process ${pid}) does not stop. End it by hand and start again.`,
      );
    }
    await sleep(50);
  }
}
