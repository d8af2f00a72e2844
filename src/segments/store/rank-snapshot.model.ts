import { Schema } from "mongoose";
import type { Rating } from "../../clients/index.ts";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";
import type { Move } from "../rules/insight-migration.ts";

/** How the clients stood when a month (`_id`, «2026-11») began, and how they had moved since the one kept before. */
export interface RankSnapshotRecord {
  _id: string;
  /** The local ISO day of the night the labels are of. */
  day: string;
  clients: number;
  ratings: Partial<Record<Rating, number>>;
  previous?: string;
  moves: Move[];
}

/**
 * Whose class was what at the beginning of a month: a thousand clients a row, so that a month's end costs some
 * hundred writes and not one for every client. Kept for 13 months.
 */
interface RankPageRecord {
  _id: string;
  month: string;
  ids: string[];
  /** A letter for each id. */
  ratings: string;
}

const snapshots = new Schema<RankSnapshotRecord>(
  {
    _id: { type: String, required: true },
    day: { type: String, required: true },
    clients: { type: Number, required: true },
    ratings: { type: Schema.Types.Mixed, required: true },
    previous: String,
    moves: { type: Schema.Types.Mixed, required: true },
  },
  { strict: "throw", versionKey: false, autoIndex: false, minimize: false },
);

const pages = new Schema<RankPageRecord>(
  {
    _id: { type: String, required: true },
    month: { type: String, required: true },
    ids: { type: [String], required: true },
    ratings: { type: String, required: true },
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);
// keepSnapshot: the classes of the month before, and those that are too old.
pages.index({ month: 1 });

export const rankSnapshotModel = defineModel<RankSnapshotRecord>("rankSnapshots", snapshots);

export const rankPageModel = defineModel<RankPageRecord>("rankPages", pages);

/** The moves between the last two months that were kept; nothing until there are two. */
export async function findLastMoves(
  mongo: Mongo,
): Promise<{ from: string; to: string; moves: Move[] } | undefined> {
  const last = await rankSnapshotModel(mongo).findOne().sort({ _id: -1 }).lean<RankSnapshotRecord>();
  return last?.previous === undefined ? undefined : { from: last.previous, to: last._id, moves: last.moves };
}
