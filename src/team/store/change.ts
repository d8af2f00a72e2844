import { isDeepStrictEqual } from "node:util";
import { type Model, Schema } from "mongoose";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";

/** One field (a dotted path) of one row, before and after; null stands for "was not there". */
interface ChangedField {
  rowId: string;
  path: string;
  before: unknown;
  after: unknown;
}

/** A change of settings that may be taken back. `kind` says which collection its rows lie in. */
export interface ChangeRecord {
  _id: string;
  kind: string;
  fields: ChangedField[];
  at: Date;
  by: string;
  undoneAt?: Date;
}

const schema = new Schema<ChangeRecord>(
  {
    _id: { type: String, required: true },
    kind: { type: String, required: true },
    fields: [
      { _id: false, rowId: String, path: String, before: Schema.Types.Mixed, after: Schema.Types.Mixed },
    ],
    at: { type: Date, required: true },
    by: { type: String, required: true },
    undoneAt: Date,
  },
  { strict: "throw", versionKey: false, minimize: false },
);

// Only sweeps: an undo looks at the time itself, and a repeated request comes within a day.
schema.index({ at: 1 }, { expireAfterSeconds: 9 * 24 * 3600 });

export const changeModel = defineModel<ChangeRecord>("changes", schema);

/** Rows of any shape: their fields are set and put back the same way. */
// biome-ignore lint/suspicious/noExplicitAny: mongoose has no type for "a model of whatever rows"
export type Rows = Model<any>;

/**
 * Sets fields (by dotted path; null takes one away) of some rows and keeps what they were, in the caller's
 * transaction. False: one of the rows is not there, and nothing may be committed.
 */
export async function setKeepingBefore(
  mongo: Mongo,
  rows: Rows,
  change: Omit<ChangeRecord, "fields" | "undoneAt">,
  wanted: { rowId: string; set: Record<string, unknown> }[],
): Promise<boolean> {
  const fields: ChangedField[] = [];
  for (const { rowId, set } of wanted) {
    const row = await rows.findById(rowId).lean<object>();
    if (row === null) return false;
    const ofRow = Object.entries(set).map(([path, after]) => ({
      rowId,
      path,
      before: valueAt(row, path),
      after,
    }));
    await rows.updateOne({ _id: rowId }, asUpdate(ofRow, "after"));
    fields.push(...ofRow);
  }
  await changeModel(mongo).insertOne({ ...change, fields });
  return true;
}

/** Puts back what the fields were, in the caller's transaction. False: somebody has changed one since. */
export async function putBack(mongo: Mongo, rows: Rows, change: ChangeRecord, at: Date): Promise<boolean> {
  for (const rowId of new Set(change.fields.map((field) => field.rowId))) {
    const ofRow = change.fields.filter((field) => field.rowId === rowId);
    const row = await rows.findById(rowId).lean<object>();
    if (!ofRow.every(({ path, after }) => isDeepStrictEqual(valueAt(row, path), after))) return false;
  }
  for (const field of change.fields) {
    await rows.updateOne({ _id: field.rowId }, asUpdate([field], "before"));
  }
  await changeModel(mongo).updateOne({ _id: change._id }, { undoneAt: at });
  return true;
}

function valueAt(row: unknown, path: string): unknown {
  let at: unknown = row;
  for (const key of path.split(".")) at = (at as Record<string, unknown> | null | undefined)?.[key];
  return at ?? null;
}

function asUpdate(fields: ChangedField[], side: "before" | "after") {
  const gone = fields.filter((field) => field[side] === null);
  const there = fields.filter((field) => field[side] !== null);
  return {
    ...(there.length > 0 && { $set: Object.fromEntries(there.map((field) => [field.path, field[side]])) }),
    ...(gone.length > 0 && { $unset: Object.fromEntries(gone.map(({ path }) => [path, 1])) }),
  };
}
