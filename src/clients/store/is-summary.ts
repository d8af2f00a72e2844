import { isDeepStrictEqual } from "node:util";
import type { Vault } from "../../platform/vault/vault.ts";
import type { ClientFact } from "../rules/client-fact.ts";
import type { Summary } from "../rules/summary.ts";
import { summaryFields } from "../rules/summary-fields.ts";
import type { ClientRecord } from "./client.model.ts";
import { openFact, openWords } from "./seal-client.ts";

/** Whether the row keeps just this summary, given in clear. */
export function isSummary(vault: Vault, record: ClientRecord, summary: Summary): boolean {
  const kept = opened(vault, record);
  return summaryFields.every((field) => isDeepStrictEqual(kept[field], summary[field]));
}

function opened(vault: Vault, record: ClientRecord): Summary {
  const open = <Fact extends ClientFact>(fact: Fact) => openFact(vault, record._id, fact);
  const { lastNote, lastContact, lastPurchaseWhat } = record;
  return {
    ...record,
    events: record.events.map(open),
    ...(lastNote ? { lastNote: open(lastNote) } : {}),
    ...(lastContact ? { lastContact: open(lastContact) } : {}),
    ...(lastPurchaseWhat === undefined
      ? {}
      : { lastPurchaseWhat: openWords(vault, record._id, lastPurchaseWhat) }),
  };
}
