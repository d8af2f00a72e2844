import type { Log } from "../log/log.ts";
import { openWorker } from "../worker/open-worker.ts";
import type { Sheet } from "./sheet.ts";
import type { WorkbookAnswers } from "./workbook.worker.ts";

/** Makes an `.xlsx` file. Throws `WorkerFailed` when the thread could not, and whatever reading the rows throws. */
export type WriteWorkbook = (sheets: readonly Sheet[]) => Promise<Uint8Array>;

const idleMs = 60_000;
const patienceMs = 30_000;

/** Workbooks are written in a thread of their own; the rows go there batch by batch. */
export function openWorkbooks({ log }: { log: Log }): {
  writeWorkbook: WriteWorkbook;
  close(): Promise<void>;
} {
  const worker = openWorker<WorkbookAnswers>({
    name: "workbooks",
    entry: new URL("./workbook.worker.ts", import.meta.url),
    idleMs,
    log,
  });
  const patience = { timeoutMs: patienceMs };

  return {
    async writeWorkbook(sheets) {
      const id = await worker.ask("begin", undefined, patience);
      try {
        for (const { rows, ...head } of sheets) {
          await worker.ask("beginSheet", { id, head }, patience);
          for await (const batch of rows) await worker.ask("addRows", { id, rows: [...batch] }, patience);
        }
        return new Uint8Array(await worker.ask("finish", id, patience));
      } catch (error) {
        await worker.ask("drop", id, patience).catch(() => undefined);
        throw error;
      }
    },
    close: () => worker.close(),
  };
}
