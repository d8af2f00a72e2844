import { applyFact } from "./apply-fact.ts";
import type { ClientFact } from "./client-fact.ts";
import { byTime, isHistoryOnly } from "./fact-order.ts";
import type { StatusPolicy } from "./policy.ts";
import { emptySummary, type Summary } from "./summary.ts";

/** The summary of all facts of a client, given in any order. */
export function fold(facts: readonly ClientFact[], policy: StatusPolicy, plannedCycleDays?: number): Summary {
  return standingFacts(facts)
    .filter((fact) => !isHistoryOnly(fact))
    .sort(byTime)
    .reduce((summary, fact) => applyFact(summary, fact, policy), emptySummary(plannedCycleDays));
}

/** Facts that no storno takes back. A storno that is itself taken back counts for nothing. */
export function standingFacts(facts: readonly ClientFact[]): ClientFact[] {
  const gone = new Set<string>();
  for (const fact of [...facts].sort(byTime).reverse()) {
    if (fact.kind === "storno" && !gone.has(fact.id)) gone.add(fact.of);
  }
  return facts.filter((fact) => !gone.has(fact.id));
}

/**
 * Whether the fact can simply be added: it is later than all that is folded and takes nothing back. What an earlier
 * version folded knows no months yet and is folded anew.
 */
export function comesNext(summary: Summary, fact: ClientFact): boolean {
  if (fact.kind === "storno" || summary.months === undefined) return false;
  return !summary.foldedTo || byTime(summary.foldedTo, fact) < 0;
}
