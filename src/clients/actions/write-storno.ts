import type { Actor } from "../../shared/actor.ts";
import { type NoteRecord, noteModel } from "../store/note.model.ts";
import { writeNote } from "../store/write-note.ts";
import type { ClientsDeps } from "./deps.ts";
import { noteFactWith } from "./note-fact.ts";

interface Storno {
  id: string;
  /** Within the minute: no line of the history is left. */
  undo: boolean;
}

/** Writes that a fact of the clients' own is taken back, and counts anew what it had changed; in the caller's transaction. */
export function writeStornoWith(deps: ClientsDeps) {
  const notes = noteModel(deps.mongo);
  const noteFact = noteFactWith(deps);

  return async function writeStorno(actor: Actor, row: NoteRecord, { id, undo }: Storno): Promise<void> {
    const { _id: of, clientId, kind: ofKind } = row;
    const stamp = { id, at: deps.now().toJSDate(), by: actor.memberId };
    const storno = { ...stamp, kind: "storno" as const, of, ofKind, ...(undo ? { undo } : {}) };
    await writeNote(deps, clientId, storno);
    await noteFact(clientId, storno);
    const counted = ofKind === "storno" ? await notes.findById(row.plain.of).lean<NoteRecord>() : row;
    if (counted?.kind === "refusal") await deps.noteLateChange?.({ clientId, at: counted.at, factId: id });
    const what = undo ? "client.undo" : "client.storno";
    await deps.leaveTrace(actor, what, { kind: "client", id: clientId }, { kind: ofKind });
  };
}
