import { isDeepStrictEqual } from "node:util";
import { type Model, Schema } from "mongoose";
import type { Mongo } from "../../platform/mongo/connect.ts";

/** What a change of settings made of which fields (dotted paths); null stands for "was not there". */
export interface ChangeRecord {
  _id: string;
  kind: string;
  subjectId: string;
  before: { path: string; value: unknown }[];
  after: { path: string; value: unknown }[];
  at: Date;
  by: string;
  undoneAt?: Date;
}

const value = { _id: false, path: String, value: Schema.Types.Mixed };
const schema = new Schema<ChangeRecord>(
  {
    _id: { type: String, required: true },
    kind: { type: String, required: true },
    subjectId: { type: String, required: true },
    before: [value],
    after: [value],
    at: { type: Date, required: true },
    by: { type: String, required: true },
    undoneAt: Date,
  },
  { strict: "throw", versionKey: false, minimize: false },
);

// Only sweeps: an undo looks at the time itself, and a repeated request comes within a day.
schema.index({ at: 1 }, { expireAfterSeconds: 9 * 24 * 3600 });

export function changeModel(mongo: Mongo): Model<ChangeRecord> {
  return mongo.models.changes ?? mongo.model<ChangeRecord>("changes", schema, "changes");
}

/** Rows of any shape: their fields are set and put back the same way. */
// biome-ignore lint/suspicious/noExplicitAny: mongoose has no type for "a model of whatever rows"
export type Rows = Model<any>;

/** Sets fields of one row and keeps what they were, in the caller's transaction. False: no such row. */
export async function setKeepingBefore(
  mongo: Mongo,
  rows: Rows,
  { _id, kind, subjectId, at, by }: Pick<ChangeRecord, "_id" | "kind" | "subjectId" | "at" | "by">,
  fields: Record<string, unknown>,
): Promise<boolean> {
  const row = await rows.findById(subjectId).lean<object>();
  if (row === null) return false;

  const after = Object.entries(fields).map(([path, to]) => ({ path, value: to ?? null }));
  const before = after.map(({ path }) => ({ path, value: valueAt(row, path) }));
  await rows.updateOne({ _id: subjectId }, asUpdate(after));
  await changeModel(mongo).insertOne({ _id, kind, subjectId, before, after, at, by });
  return true;
}

/** Puts back what the fields were, in the caller's transaction. False: somebody has changed them since. */
export async function putBack(mongo: Mongo, rows: Rows, change: ChangeRecord, at: Date): Promise<boolean> {
  const row = await rows.findById(change.subjectId).lean<object>();
  const isAsLeft = change.after.every(({ path, value: left }) => isDeepStrictEqual(valueAt(row, path), left));
  if (row === null || !isAsLeft) return false;

  await rows.updateOne({ _id: change.subjectId }, asUpdate(change.before));
  await changeModel(mongo).updateOne({ _id: change._id }, { undoneAt: at });
  return true;
}

function valueAt(row: unknown, path: string): unknown {
  let at: unknown = row;
  for (const key of path.split(".")) at = (at as Record<string, unknown> | null | undefined)?.[key];
  return at ?? null;
}

function asUpdate(fields: ChangeRecord["before"]) {
  const gone = fields.filter(({ value: to }) => to === null);
  const there = fields.filter(({ value: to }) => to !== null);
  return {
    ...(there.length > 0 && { $set: Object.fromEntries(there.map(({ path, value: to }) => [path, to])) }),
    ...(gone.length > 0 && { $unset: Object.fromEntries(gone.map(({ path }) => [path, 1])) }),
  };
}
