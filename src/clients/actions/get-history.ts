import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import type { ClientFact } from "../rules/client-fact.ts";
import { byTime, isLine } from "../rules/fact-order.ts";
import { standingFacts } from "../rules/fold.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import { ownFactsWith } from "../store/note-facts.ts";
import type { ClientsDeps } from "./deps.ts";
import { maskedFact } from "./view-client.ts";
import { visibleSubject } from "./visible-subject.ts";

const linesPerPage = 8;

/** A page of what happened to a client, newest first, gathered from all slices. Pages from 1. Traced. */
export function getHistoryWith(deps: ClientsDeps) {
  const sources = [ownFactsWith(deps), ...deps.sources];

  return async function getHistory(
    actor: Actor,
    { clientId, page = 1 }: { clientId: string; page?: number },
  ): Promise<Outcome<{ lines: ClientFact[]; page: number; pages: number; total: number }, "client-unknown">> {
    const [record] = await Promise.all([
      clientModel(deps.mongo).findById(clientId, { responsible: 1, callbacks: 1 }).lean<ClientRecord>(),
      deps.leaveTrace(actor, "client.history", { kind: "client", id: clientId }, { page }),
    ]);
    if (!record || !(await visibleSubject(deps, actor, record))) return refused("client-unknown");

    const facts = (await Promise.all(sources.map((source) => source.factsOf(clientId)))).flat();
    const lines = standingFacts(facts).filter(isLine).sort(byTime).reverse();
    const pages = Math.max(1, Math.ceil(lines.length / linesPerPage));
    const at = Math.min(Math.max(1, page), pages);
    const shown = lines.slice((at - 1) * linesPerPage, at * linesPerPage).map(lineOf);
    return done({ lines: shown, page: at, pages, total: lines.length });
  };
}

/** Values of an edit are for undoing, not for showing. */
function lineOf(fact: ClientFact): ClientFact {
  if (fact.kind !== "edited") return maskedFact(fact);
  const { before: _before, after: _after, ...line } = fact;
  return line;
}
