import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import type { ClientFact } from "../rules/client-fact.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import type { ClientsDeps } from "./deps.ts";
import { historyLinesWith, numbersInLine } from "./history-lines.ts";
import { stornoRefusal } from "./storno-fact.ts";
import { maskedFact } from "./view-client.ts";
import { visibleSubject } from "./visible-subject.ts";

/** One line of the history, masked, and what the actor may do with it. */
export interface HistoryLine {
  fact: ClientFact;
  /** A number stands in its words, and he may have it shown. */
  mayReveal: boolean;
  mayStorno: boolean;
}

/** Opens the line of a client's history whose id begins so. Traced. */
export function getHistoryLineWith(deps: ClientsDeps) {
  const historyLines = historyLinesWith(deps);

  return async function getHistoryLine(
    actor: Actor,
    { clientId, line: beginning }: { clientId: string; line: string },
  ): Promise<Outcome<HistoryLine, "client-unknown" | "line-unknown">> {
    const [record, country, zone] = await Promise.all([
      clientModel(deps.mongo).findById(clientId, { responsible: 1, callbacks: 1 }).lean<ClientRecord>(),
      deps.country(),
      deps.zone(),
      deps.leaveTrace(actor, "client.history", { kind: "client", id: clientId }, { line: beginning }),
    ]);
    const subject = record && (await visibleSubject(deps, actor, record));
    if (!subject) return refused("client-unknown");
    const fact = (await historyLines(clientId)).find(({ id }) => id.startsWith(beginning));
    if (fact === undefined) return refused("line-unknown");
    return done({
      fact: maskedFact(fact, country),
      mayReveal: may(actor, "client.reveal", subject) && numbersInLine(fact, country).length > 0,
      mayStorno: stornoRefusal(actor, fact, deps.now().setZone(zone)) === undefined,
    });
  };
}
