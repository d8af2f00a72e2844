import { noteModel, takenBackBy } from "../../clients/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";

interface Row {
  _id: string;
  at: Date;
  plain: { reasonId?: string; of?: string };
}

/** The standing refusals since a moment, in any order. */
export async function findRefusals(mongo: Mongo, from: Date): Promise<{ at: Date; reasonId: string }[]> {
  const [refusals, stornos] = await Promise.all([
    findNotes(mongo, { kind: "refusal" }, from),
    findNotes(mongo, { kind: "storno" }, from),
  ]);
  const gone = takenBackBy(stornos);
  return refusals
    .filter(({ _id }) => !gone.has(_id))
    .map(({ at, plain }) => ({ at, reasonId: plain.reasonId ?? "other" }));
}

function findNotes(mongo: Mongo, what: Record<string, string>, from: Date): Promise<Row[]> {
  return noteModel(mongo)
    .find({ ...what, at: trusted({ $gte: from }) }, { at: 1, "plain.reasonId": 1, "plain.of": 1 })
    .lean<Row[]>()
    .exec();
}
