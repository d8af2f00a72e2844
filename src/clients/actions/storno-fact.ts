import { DateTime } from "luxon";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import { standingFacts } from "../rules/fold.ts";
import { type NoteRecord, noteModel } from "../store/note.model.ts";
import { ownFactsWith } from "../store/note-facts.ts";
import type { ClientsDeps } from "./deps.ts";
import { writeStornoWith } from "./write-storno.ts";

/** `another-day`: it is his own, but of an earlier day: that is for the owner. */
export type StornoRefusal = "fact-unknown" | "no-rights" | "another-day";

/**
 * Takes a note, a file or a refusal back from the history: a fact of its own, and both stay. A seller his own of the
 * same day, an owner any, any time (rules.md §18). The same request again changes nothing.
 */
export function stornoFactWith(deps: ClientsDeps) {
  const notes = noteModel(deps.mongo);
  const own = ownFactsWith(deps);
  const writeStorno = writeStornoWith(deps);

  return async function stornoFact(
    actor: Actor,
    { factId: of, requestKey }: { factId: string; requestKey: string },
  ): Promise<Outcome<{ clientId: string; factId: string }, StornoRefusal>> {
    const id = factId(requestKey, "storno");
    const today = deps.now().setZone(await deps.zone());

    return inTransaction(deps.mongo, async () => {
      const row = await notes.findById(of).lean<NoteRecord>();
      const refusal = row ? stornoRefusal(actor, row, today) : "fact-unknown";
      if (!row || refusal) return refused(refusal ?? "fact-unknown");

      const { clientId } = row;
      if (await notes.exists({ _id: id })) return done({ clientId, factId: id });
      const stands = standingFacts(await own.factsOf(clientId)).some((fact) => fact.id === of);
      if (!stands) return refused("fact-unknown");
      await writeStorno(actor, row, { id, undo: false });
      return done({ clientId, factId: id });
    });
  };
}

/** Why this member may not take a line of the history back here; undefined when he may. `today`: by the shop's clock. */
export function stornoRefusal(
  actor: Actor,
  { kind, by = "", at }: { kind: string; by?: string; at: Date },
  today: DateTime,
): StornoRefusal | undefined {
  if (!isStornable(kind)) return "fact-unknown";
  const sameDay = DateTime.fromJSDate(at, { zone: today.zone }).hasSame(today, "day");
  if (may(actor, "client.storno", { by, sameDay })) return undefined;
  return by === actor.memberId ? "another-day" : "no-rights";
}

/** What the history takes back itself; sales and contacts have pages of their own. */
export function isStornable(kind: string): boolean {
  return kind === "note" || kind === "file" || kind === "refusal";
}
