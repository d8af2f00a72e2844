import { noteModel, takenBackBy } from "../../../clients/index.ts";
import { type Mongo, trusted } from "../../../platform/mongo/connect.ts";
import { type DateSpan, within } from "../within.ts";

interface Row {
  _id: string;
  clientId: string;
  plain: { reasonId?: string; of?: string };
}

/** Refusals that stand: the storno of one may come on any later day. */
export async function findRefusals(
  mongo: Mongo,
  span: DateSpan,
): Promise<{ clientId: string; reasonId: string }[]> {
  const refusals = await findNotes(mongo, { kind: "refusal", at: trusted(within(span)) });
  if (refusals.length === 0) return [];
  const clients = [...new Set(refusals.map(({ clientId }) => clientId))];
  const gone = takenBackBy(await findNotes(mongo, { clientId: trusted({ $in: clients }), kind: "storno" }));
  return refusals
    .filter(({ _id }) => !gone.has(_id))
    .map(({ clientId, plain }) => ({ clientId, reasonId: plain.reasonId ?? "" }));
}

function findNotes(mongo: Mongo, what: Record<string, unknown>): Promise<Row[]> {
  return noteModel(mongo)
    .find(what, { clientId: 1, "plain.reasonId": 1, "plain.of": 1 })
    .lean<Row[]>()
    .exec();
}
