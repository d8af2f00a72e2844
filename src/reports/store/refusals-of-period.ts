import { noteModel } from "../../clients/store/note.model.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { type DateSpan, within } from "./within.ts";

interface Row {
  _id: string;
  plain: { reasonId?: string; of?: string };
}

// A refusal is undone within its minute, so its undo may lie that far behind the period.
const undoMs = 120_000;

/** Refusals by reason, the most frequent first. */
export async function refusalsOfPeriod(
  mongo: Mongo,
  { from, until }: DateSpan,
): Promise<{ reasonId: string; count: number }[]> {
  const undoneUntil = new Date(until.getTime() + undoMs);
  const [refusals, stornos] = await Promise.all([
    findNotes(mongo, { kind: "refusal" }, { from, until }),
    findNotes(mongo, { kind: "storno", "plain.ofKind": "refusal" }, { from, until: undoneUntil }),
  ]);
  const undone = new Set(stornos.map(({ plain }) => plain.of));
  const counts = new Map<string, number>();
  for (const { _id, plain } of refusals) {
    if (!undone.has(_id)) counts.set(plain.reasonId ?? "", (counts.get(plain.reasonId ?? "") ?? 0) + 1);
  }
  return [...counts]
    .map(([reasonId, count]) => ({ reasonId, count }))
    .sort((left, right) => right.count - left.count || (left.reasonId < right.reasonId ? -1 : 1));
}

function findNotes(mongo: Mongo, what: Record<string, string>, span: DateSpan): Promise<Row[]> {
  return noteModel(mongo)
    .find({ ...what, at: trusted(within(span)) }, { "plain.reasonId": 1, "plain.of": 1 })
    .lean<Row[]>()
    .exec();
}
