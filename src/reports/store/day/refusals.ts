import { noteModel } from "../../../clients/index.ts";
import { type Mongo, trusted } from "../../../platform/mongo/connect.ts";
import { type DateSpan, within } from "../within.ts";

interface Row {
  _id: string;
  clientId: string;
  plain: { reasonId?: string; of?: string };
}

// A refusal is undone within its minute, so its undo may lie that far behind the span.
const undoMs = 120_000;

/** Refusals that stand. */
export async function findRefusals(
  mongo: Mongo,
  { from, until }: DateSpan,
): Promise<{ clientId: string; reasonId: string }[]> {
  const undoneUntil = new Date(until.getTime() + undoMs);
  const [refusals, stornos] = await Promise.all([
    findNotes(mongo, { kind: "refusal" }, { from, until }),
    findNotes(mongo, { kind: "storno", "plain.ofKind": "refusal" }, { from, until: undoneUntil }),
  ]);
  const undone = new Set(stornos.map(({ plain }) => plain.of));
  return refusals
    .filter(({ _id }) => !undone.has(_id))
    .map(({ clientId, plain }) => ({ clientId, reasonId: plain.reasonId ?? "" }));
}

function findNotes(mongo: Mongo, what: Record<string, string>, span: DateSpan): Promise<Row[]> {
  return noteModel(mongo)
    .find({ ...what, at: trusted(within(span)) }, { clientId: 1, "plain.reasonId": 1, "plain.of": 1 })
    .lean<Row[]>()
    .exec();
}
