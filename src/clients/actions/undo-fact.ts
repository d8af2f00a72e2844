import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import type { CardField } from "../rules/card.ts";
import { isUndoable } from "../rules/undo.ts";
import { cardOf } from "../store/card-fields.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import { type NoteRecord, noteModel } from "../store/note.model.ts";
import { factFrom, type OwnFact } from "../store/note-facts.ts";
import { findHeld } from "../store/phone-register.ts";
import { writeNote } from "../store/write-note.ts";
import { putField } from "./change-field.ts";
import type { ClientsDeps } from "./deps.ts";
import { noteFactWith } from "./note-fact.ts";

type UndoRefusal = "fact-unknown" | "no-rights" | "too-late" | "changed-since" | "phone-taken";

/**
 * Takes back what the clients themselves noted within the last minute: a note, a file, a refusal, a reopening, a step,
 * an edit, a taken client, a grievance. The undo is a fact of its own; a second tap finds it done.
 */
export function undoFactWith(deps: ClientsDeps) {
  const writeStorno = stornoWith(deps);

  return function undoFact(actor: Actor, { factId: undone }: { factId: string }): Promise<UndoOutcome> {
    return inTransaction(deps.mongo, async () => {
      const row = await noteModel(deps.mongo).findById(undone).lean<NoteRecord>();
      return row && undoable.has(row.kind)
        ? takeBack(deps, actor, row, writeStorno)
        : refused("fact-unknown");
    });
  };
}

type UndoOutcome = Outcome<{ clientId: string; kind: NoteRecord["kind"]; repeated: boolean }, UndoRefusal>;

async function takeBack(
  deps: ClientsDeps,
  actor: Actor,
  row: NoteRecord,
  writeStorno: ReturnType<typeof stornoWith>,
): Promise<UndoOutcome> {
  const { clientId, kind, by = "" } = row;
  if (!may(actor, "client.undo", { by })) return refused("no-rights");
  const id = factId(row._id, "undo");
  if (await noteModel(deps.mongo).exists({ _id: id })) return done({ clientId, kind, repeated: true });
  const refusal = isUndoable(row.at, deps.now()) ? await putBack(deps, actor, row) : "too-late";
  if (refusal) return refused(refusal);

  await writeStorno(actor, row, id);
  return done({ clientId, kind, repeated: false });
}

function stornoWith(deps: ClientsDeps) {
  const noteFact = noteFactWith(deps);

  return async (actor: Actor, { _id, clientId, kind }: NoteRecord, id: string): Promise<void> => {
    const stamp = { id, at: deps.now().toJSDate(), by: actor.memberId };
    const storno = { ...stamp, kind: "storno" as const, of: _id, ofKind: kind, undo: true };
    await writeNote(deps, clientId, storno);
    await noteFact(clientId, storno);
    await deps.leaveTrace(actor, "client.undo", { kind: "client", id: clientId }, { kind });
  };
}

const undoable = new Set<string>([
  ...["note", "file", "refusal", "reopened", "lead-step", "edited", "handed-over"],
  ...["grievance", "grievance-settled"],
]);

/** Puts what was before into its place. What only the summary knows of is left to the recount. */
async function putBack(deps: ClientsDeps, actor: Actor, row: NoteRecord): Promise<UndoRefusal | undefined> {
  const record = await clientModel(deps.mongo).findById(row.clientId).lean<ClientRecord>();
  if (!record) return "fact-unknown";
  const fact = factFrom(deps.vault, row);
  if (fact.kind === "handed-over") return putResponsibleBack(deps, record, fact);
  return fact.kind === "edited" ? putValueBack(deps, actor, record, fact) : undefined;
}

async function putResponsibleBack(
  deps: ClientsDeps,
  record: ClientRecord,
  { from, to }: FactOf<"handed-over">,
) {
  if (record.responsible !== (to ?? null)) return "changed-since";
  if (from !== undefined && !(await deps.holdColleague(from))) return "changed-since";
  await clientModel(deps.mongo).updateOne({ _id: record._id }, { $set: { responsible: from ?? null } });
  if (from !== undefined)
    for (const part of deps.followParts ?? []) await part.follow(record._id, { to: from });
  return undefined;
}

async function putValueBack(
  deps: ClientsDeps,
  { memberId: by }: Actor,
  record: ClientRecord,
  fact: FactOf<"edited">,
) {
  const field = fact.field as CardField;
  const current = cardOf(deps.vault, record)[field];
  if (JSON.stringify(current) !== fact.after) return "changed-since";
  const before = fact.before === undefined ? undefined : JSON.parse(fact.before);
  if (field === "phones" && (await isAnyTaken(deps, record, before))) return "phone-taken";
  const stamp = { id: factId(fact.id, "undo"), at: deps.now().toJSDate(), by };
  await putField(deps, record, field, { value: before, stamp });
  if (field !== "doNotDisturb") return undefined;
  for (const part of deps.quietParts ?? [])
    await (before ? part.end(record._id, stamp) : part.takeBack(record._id, fact.id));
  return undefined;
}

type FactOf<Kind extends OwnFact["kind"]> = Extract<OwnFact, { kind: Kind }>;

/** Whether a number that was taken off has found another holder meanwhile. */
async function isAnyTaken(deps: ClientsDeps, record: ClientRecord, phones: string[]): Promise<boolean> {
  const own = new Set(record.phones.map(({ key }) => key));
  const fresh = phones.map((phone) => deps.vault.indexKey(phone)).filter((key) => !own.has(key));
  return (await findHeld(deps.mongo, fresh)).length > 0;
}
