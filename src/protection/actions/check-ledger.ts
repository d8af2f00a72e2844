import type { Mongo } from "../../platform/mongo/connect.ts";
import { mayEraseTrace } from "../store/ledger-rights.ts";

type LedgerState = "insert-only" | "erasable";

/**
 * The self-test of the trace at start: with rights to delete it (always so on the embedded database) it warns
 * of tampering but cannot prevent it. With `strict` such a database is refused in one line. Failures.md 2.6.
 */
export function checkLedgerWith({ mongo, strict }: { mongo: Mongo; strict: boolean }) {
  return async function checkLedger(): Promise<LedgerState> {
    if (!(await mayEraseTrace(mongo))) return "insert-only";
    if (strict) {
      throw new Error(
        "LEDGER_STRICT: the database user could change or delete the trace. Give it only find and insert on `trace` and `seals`.",
      );
    }
    return "erasable";
  };
}
