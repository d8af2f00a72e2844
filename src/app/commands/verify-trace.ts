import { checkConsentsWith } from "../../consents/index.ts";
import { readConfig } from "../../platform/config/config.ts";
import { createLogger } from "../../platform/log/log.ts";
import { openDatabase } from "../../platform/mongo/open-database.ts";
import { readDataKey } from "../../platform/vault/data-key.ts";
import { openVault } from "../../platform/vault/vault.ts";
import { type TraceHead, verifyTraceWith } from "../../protection/index.ts";

/**
 * `npm run verify-trace [seq hash]`: reads the whole trace against its seals, beside the running program if need
 * be, and the ledger of consents against the trace. With a head noted earlier it also proves that the chain up to it
 * was not made anew. Exit code 1: altered.
 */
async function verifyTrace(noted: TraceHead | undefined): Promise<void> {
  const config = readConfig(process.env);
  const { mongo, shop, keyFile, close } = await openDatabase(
    config,
    createLogger({ level: "warn" }),
    "beside",
  );
  try {
    const dataKey = await readDataKey({ mongo, configured: config.DATA_KEY, keyFile });
    const vault = await openVault({ mongo, dataKey, shop });
    const outcome = await verifyTraceWith({ mongo, vault, systemMs: Date.now })(noted);
    if (outcome.ok) {
      const { seq, hash, rows, unsealed } = outcome.value;
      console.log(
        `The trace is whole: ${rows} rows under ${seq} seals. Head to note elsewhere: ${seq} ${hash}`,
      );
      if (unsealed > 0)
        console.log(`${unsealed} rows came after the last seal; the running program seals them.`);
      await verifyConsents({ mongo, vault });
      return;
    }
    const { seq, what, rowIds } = outcome.fault;
    console.error(`The trace was altered: ${what} at seal ${seq}. ${rowIds.join(" ")}`.trim());
    process.exitCode = 1;
  } finally {
    await close();
  }
}

/** The ledger of consents against the trace that was just found whole. */
async function verifyConsents(deps: Parameters<typeof checkConsentsWith>[0]): Promise<void> {
  const checked = await checkConsentsWith(deps)();
  if (checked.ok) {
    console.log(`The ledger of consents is whole: ${checked.value.rows} rows.`);
    return;
  }
  for (const { what, ids } of checked.faults) {
    console.error(`The ledger of consents was altered: ${what}. ${ids.slice(0, 20).join(" ")}`);
  }
  process.exitCode = 1;
}

const [seq, hash] = process.argv.slice(2);
await verifyTrace(seq === undefined || hash === undefined ? undefined : { seq: Number(seq), hash });
