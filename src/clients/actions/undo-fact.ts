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
import { putField } from "./change-field.ts";
import type { ClientsDeps } from "./deps.ts";
import { isStornable } from "./storno-fact.ts";
import { writeStornoWith } from "./write-storno.ts";

/** `too-late-line`: the minute is over, but the line of the history can still be taken back. */
type UndoRefusal =
  | "fact-unknown"
  | "no-rights"
  | "too-late"
  | "too-late-line"
  | "changed-since"
  | "phone-taken";

/**
 * Takes back what the clients themselves noted within the last minute: a note, a file, a refusal, a reopening, a step,
 * an edit, a taken client, a grievance, a storno. The undo is a fact of its own; a second tap finds it done.
 */
export function undoFactWith(deps: ClientsDeps) {
  const writeStorno = writeStornoWith(deps);

  return function undoFact(actor: Actor, { factId: undone }: { factId: string }): Promise<UndoOutcome> {
    return inTransaction(deps.mongo, async () => {
      const row = await noteModel(deps.mongo).findById(undone).lean<NoteRecord>();
      return row && isUndoableKind(row) ? takeBack(deps, actor, row, writeStorno) : refused("fact-unknown");
    });
  };
}

type UndoOutcome = Outcome<{ clientId: string; kind: NoteRecord["kind"]; repeated: boolean }, UndoRefusal>;

async function takeBack(
  deps: ClientsDeps,
  actor: Actor,
  row: NoteRecord,
  writeStorno: ReturnType<typeof writeStornoWith>,
): Promise<UndoOutcome> {
  const { clientId, kind, by = "" } = row;
  if (!may(actor, "client.undo", { by })) return refused("no-rights");
  const id = factId(row._id, "undo");
  if (await noteModel(deps.mongo).exists({ _id: id })) return done({ clientId, kind, repeated: true });
  const late = isStornable(kind) ? "too-late-line" : "too-late";
  const refusal = isUndoable(row.at, deps.now()) ? await putBack(deps, actor, row) : late;
  if (refusal) return refused(refusal);

  await writeStorno(actor, row, { id, undo: true });
  return done({ clientId, kind, repeated: false });
}

const undoable = new Set<string>([
  ...["note", "file", "refusal", "reopened", "lead-step", "edited", "handed-over"],
  ...["grievance", "grievance-settled", "storno"],
]);

/** An undo is not undone. */
function isUndoableKind({ kind, plain }: NoteRecord): boolean {
  return undoable.has(kind) && plain.undo !== true;
}

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
  // A sex that was taken away is proposed anew by the patronymic.
  const current = field === "sex" && record.sexProposed ? undefined : cardOf(deps.vault, record)[field];
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
