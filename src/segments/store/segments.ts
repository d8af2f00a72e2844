import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { isDuplicateId } from "../../platform/mongo/duplicate.ts";
import { type SegmentRecord, segmentModel } from "./segment.model.ts";

export const savedMax = 50;

/** The row, unless it is a draft whose day has passed. */
export async function findSegment(mongo: Mongo, id: string, at: Date): Promise<SegmentRecord | undefined> {
  const row = await segmentModel(mongo).findById(id).lean<SegmentRecord>();
  return row === null || (row.draftUntil !== undefined && row.draftUntil <= at) ? undefined : row;
}

/** What this member has saved and what is shared with him, by name. */
export function findSaved(mongo: Mongo, memberId: string): Promise<SegmentRecord[]> {
  return segmentModel(mongo)
    .find({ $or: [{ by: memberId }, { shared: true }], name: trusted({ $exists: true }) })
    .sort({ name: 1, _id: 1 })
    .limit(savedMax * 2)
    .lean<SegmentRecord[]>()
    .exec();
}

export function countSaved(mongo: Mongo, memberId: string): Promise<number> {
  return segmentModel(mongo).countDocuments({ by: memberId, name: trusted({ $exists: true }) });
}

/** Keeps a new row; whoever comes second with the same id finds the first one's. */
export async function insertSegment(mongo: Mongo, row: SegmentRecord): Promise<void> {
  await segmentModel(mongo)
    .insertMany([row], { lean: true })
    .catch((error: unknown) => {
      if (!isDuplicateId(error)) throw error;
    });
}

/** Changes the maker's own row as it was seen at `rev`; null when it is not so any more. */
export function changeSegment(
  mongo: Mongo,
  { _id, by, rev }: Pick<SegmentRecord, "_id" | "by" | "rev">,
  set: Partial<SegmentRecord>,
  unset: readonly (keyof SegmentRecord)[] = [],
): Promise<SegmentRecord | null> {
  const $unset = Object.fromEntries(unset.map((field) => [field, 1 as const]));
  return segmentModel(mongo)
    .findOneAndUpdate(
      { _id, by, rev },
      { $set: set, $inc: { rev: 1 }, ...(unset.length > 0 ? { $unset } : {}) },
      { returnDocument: "after" },
    )
    .lean<SegmentRecord>()
    .exec();
}

/** Clears the place of a draft whose day has passed. */
export async function sweepDraft(mongo: Mongo, _id: string, at: Date): Promise<void> {
  await segmentModel(mongo).deleteOne({ _id, draftUntil: trusted({ $lte: at }) });
}
