import type { Mongo } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import type { ClientFact, FactSource } from "../rules/client-fact.ts";
import { isUndoable } from "../rules/undo.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import { noteModel } from "../store/note.model.ts";
import { ownFactsWith } from "../store/note-facts.ts";
import { releasePhones } from "../store/phone-register.ts";
import { transitionModel } from "../store/transition.model.ts";
import type { ClientsDeps } from "./deps.ts";

/** Another slice's share in taking a new client back: drops what it set up with him, such as a callback. */
export interface UndoAddPart {
  drop(clientId: string): Promise<void>;
}

export type UndoAddRefusal = "client-unknown" | "no-rights" | "too-late" | "has-facts";

/**
 * Takes back a client added within the last minute, while nothing but his first note and a callback hangs on
 * him: the card and its place in the register of phones go in one transaction.
 */
export function undoAddClientWith(deps: ClientsDeps & { undoAddParts: readonly UndoAddPart[] }) {
  const { mongo, now } = deps;
  const sources = [ownFactsWith(deps), ...deps.sources];

  return function undoAddClient(
    actor: Actor,
    { clientId }: { clientId: string },
  ): Promise<Outcome<{ clientId: string }, UndoAddRefusal>> {
    return inTransaction(mongo, async () => {
      const record = await clientModel(mongo).findById(clientId).lean<ClientRecord>();
      if (!record) return refused("client-unknown");
      const { createdAt, createdBy: by = "" } = record;
      if (!may(actor, "client.undo", { by })) return refused("no-rights");
      if (!isUndoable(createdAt, now())) return refused("too-late");
      if (await hasOwnLife(sources, record)) return refused("has-facts");

      for (const part of deps.undoAddParts) await part.drop(clientId);
      await erase(mongo, record);
      await deps.leaveTrace(actor, "client.undo-add", { kind: "client", id: clientId });
      return done({ clientId });
    });
  };
}

async function hasOwnLife(sources: readonly FactSource[], record: ClientRecord): Promise<boolean> {
  for (const source of sources) {
    const facts = await source.factsOf(record._id);
    if (facts.some((fact) => !comesWithHim(fact, record))) return true;
  }
  return false;
}

function comesWithHim(fact: ClientFact, { createdAt }: ClientRecord): boolean {
  if (fact.kind === "callback" || fact.kind === "callback-closed" || fact.kind === "created") return true;
  return fact.kind === "edited" || (fact.kind === "note" && fact.at.getTime() === createdAt.getTime());
}

async function erase(mongo: Mongo, { _id, phones }: ClientRecord): Promise<void> {
  await releasePhones(
    mongo,
    _id,
    phones.map(({ key }) => key),
  );
  await noteModel(mongo).deleteMany({ clientId: _id });
  await transitionModel(mongo).deleteMany({ clientId: _id });
  await clientModel(mongo).deleteOne({ _id });
}
