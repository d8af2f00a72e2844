import type { ClientFact, FactSource } from "../rules/client-fact.ts";

/** The facts of several clients from every source, by client. */
export async function factsOfAll(
  sources: readonly FactSource[],
  clientIds: readonly string[],
): Promise<Map<string, ClientFact[]>> {
  const facts = new Map<string, ClientFact[]>(clientIds.map((id) => [id, []]));
  for (const source of sources) {
    const found = await (source.factsOfAll?.(clientIds) ?? oneByOne(source, clientIds));
    for (const [clientId, its] of found) facts.get(clientId)?.push(...its);
  }
  return facts;
}

async function oneByOne(source: FactSource, clientIds: readonly string[]) {
  const found = new Map<string, ClientFact[]>();
  for (const clientId of clientIds) found.set(clientId, await source.factsOf(clientId));
  return found;
}
