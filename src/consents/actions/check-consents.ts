import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import { traceModel } from "../../protection/index.ts";
import { done, refused } from "../../shared/outcome.ts";
import type { Consent, Decision } from "../rules/consent.ts";
import { consentModel } from "../store/consent.model.ts";
import { consentMac } from "./write-consents.ts";

/** What is wrong with the ledger: rows that are not as they were traced, are gone, or were put in behind the trace. */
interface LedgerFault {
  what: "consent-altered" | "consent-missing" | "consent-untraced";
  ids: string[];
}

type CheckOutcome =
  | { ok: true; value: { rows: number } }
  | { ok: false; refusal: "consents-altered"; faults: LedgerFault[] };

/**
 * Compares every row of the ledger with its fingerprint in the trace. That the trace itself is whole is for its seals
 * to say (`verifyTrace`). Changes nothing.
 */
export function checkConsentsWith({ mongo, vault }: { mongo: Mongo; vault: Pick<Vault, "mac"> }) {
  return async function checkConsents(): Promise<CheckOutcome> {
    const macs = await tracedMacs(mongo);
    const altered: string[] = [];
    const untraced: string[] = [];
    let rows = 0;
    for await (const row of consentModel(mongo).find().lean<Consent>().cursor({ batchSize: 1_000 })) {
      const mac = macs.get(row._id);
      macs.delete(row._id);
      rows += 1;
      if (mac === undefined) untraced.push(row._id);
      else if (mac !== consentMac(vault, row)) altered.push(row._id);
    }
    const faults = [
      { what: "consent-altered" as const, ids: altered },
      { what: "consent-missing" as const, ids: [...macs.keys()] },
      { what: "consent-untraced" as const, ids: untraced },
    ].filter(({ ids }) => ids.length > 0);
    return faults.length === 0 ? done({ rows }) : { ...refused("consents-altered"), faults };
  };
}

const decisions: Decision[] = ["grant", "refuse", "withdraw"];

async function tracedMacs(mongo: Mongo): Promise<Map<string, string>> {
  const macs = new Map<string, string>();
  const rows = traceModel(mongo)
    .find({ action: trusted({ $in: decisions.map((decision) => `consent.${decision}`) }) })
    .lean()
    .cursor({ batchSize: 1_000 });
  for await (const { meta } of rows) macs.set(String(meta?.consent), String(meta?.mac));
  return macs;
}
