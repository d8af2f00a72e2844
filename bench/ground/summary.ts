import type { ClientFact, Contact } from "../../src/clients/rules/client-fact.ts";
import { defaultPolicy } from "../../src/clients/rules/policy.ts";
import { emptySummary, type Summary } from "../../src/clients/rules/summary.ts";
import type { Vault } from "../../src/platform/vault/vault.ts";
import { factId } from "../../src/shared/id.ts";

const dayMs = 86_400_000;

/** The summary of a client who was called three times; two of five have not bought yet. */
export function summaryAt(
  vault: Vault,
  { clientId, by, at, createdAt }: { clientId: string; by: string; at: number; createdAt: Date },
): Summary {
  const day = (days: number) => new Date(createdAt.getTime() + days * dayMs);
  const fact = (what: string) => ({ id: factId(clientId, what), by });
  const contact = (days: number): Contact => ({
    ...fact(`contact ${days}`),
    ...{ at: day(days), kind: "contact", via: "call", direction: "out", outcome: "answered" },
  });
  const lastContact = contact(5);
  const events: ClientFact[] = [lastContact, contact(2), contact(1)];
  const created: ClientFact = { ...fact("created"), at: createdAt, kind: "created", source: "instagram" };
  const lead: Summary = {
    ...emptySummary(),
    ...{ touched: true, workedAt: day(1), stage: "working", lastContact },
    events: [...events, created],
    foldedTo: { id: lastContact.id, at: lastContact.at, kind: "contact" },
  };
  if (at % 5 < 2) return lead;

  const what = vault.seal("Смарт-часы × 1", `clients|${clientId}|fact`);
  const boughtAt = day(3);
  const localDay = boughtAt.toISOString().slice(0, 10);
  const bought = { ...fact("purchase"), at: boughtAt, day: localDay, amountKopecks: 1_290_000, what };
  return {
    ...lead,
    ...{ purchases: 1, totalKopecks: 1_290_000, purchaseDays: 1, days: [localDay] },
    ...{ firstPurchaseAt: boughtAt, lastPurchaseAt: boughtAt },
    ...{ lastPurchaseWhat: what, lastPurchaseKopecks: 1_290_000 },
    ...{ sleepsAt: new Date(boughtAt.getTime() + 180 * dayMs), policyNo: defaultPolicy.no },
    events: [lastContact, { ...bought, kind: "purchase" }, contact(2), contact(1), created],
  };
}
