import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { ClientFact } from "../rules/client-fact.ts";
import { noteModel } from "../store/note.model.ts";
import { writeNote } from "../store/write-note.ts";
import type { ClientsDeps } from "./deps.ts";
import { noteFactWith } from "./note-fact.ts";

type GrievanceFact = Extract<ClientFact, { kind: "grievance" | "grievance-settled" }>;

/**
 * Takes what a client complained of into his record, or that it was settled, in the caller's transaction. Whoever
 * calls has asked who may. The same fact again changes nothing.
 */
export function noteGrievanceWith(deps: ClientsDeps) {
  const noteFact = noteFactWith(deps);

  return function noteGrievance(clientId: string, fact: GrievanceFact): Promise<void> {
    return inTransaction(deps.mongo, async () => {
      if (await noteModel(deps.mongo).exists({ _id: fact.id })) return;
      await writeNote(deps, clientId, fact);
      await noteFact(clientId, fact);
    });
  };
}
