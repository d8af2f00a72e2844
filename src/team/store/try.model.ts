import { Schema } from "mongoose";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";

interface TryRecord {
  _id: string;
  at: Date[];
  open: boolean;
}

const schema = new Schema<TryRecord>(
  { _id: { type: String, required: true }, at: [Date], open: Boolean },
  { strict: "throw", versionKey: false },
);

// Only sweeps; the hour is counted in the query by our own clock.
schema.index({ at: 1 }, { expireAfterSeconds: 7 * 24 * 3600 });

export const tryModel = defineModel<TryRecord>("tries", schema);

const hourMs = 3_600_000;

/**
 * Counts a try before anything is compared, so that parallel guesses are counted too. At most `limit` tries
 * in any hour; the last one closes the door for an hour. Gives the tries left, or undefined at a closed door.
 */
export async function takeTry(
  mongo: Mongo,
  key: string,
  limit: number,
  at: Date,
): Promise<number | undefined> {
  const hourAgo = new Date(at.getTime() - hourMs);
  const tries = { $ifNull: ["$at", []] };
  const full = { $gte: [{ $size: tries }, limit] };
  const recent = { $gt: [{ $ifNull: [{ $last: "$at" }, hourAgo] }, hourAgo] };
  const ofThisHour = { $filter: { input: tries, as: "t", cond: { $gt: ["$$t", hourAgo] } } };

  // A flood of guesses meets a read, not a journaled write.
  const known = await tryModel(mongo).findById(key).lean<TryRecord>();
  const last = known?.at.at(-1);
  if (known && known.at.length >= limit && last && last > hourAgo) return undefined;

  const row = await tryModel(mongo)
    .findOneAndUpdate(
      { _id: key },
      [
        { $set: { open: { $not: [{ $and: [full, recent] }] } } },
        { $set: { at: { $cond: ["$open", { $concatArrays: [ofThisHour, [at]] }, "$at"] } } },
      ],
      { upsert: true, returnDocument: "after", updatePipeline: true },
    )
    .lean<TryRecord>();
  return row?.open ? limit - row.at.length : undefined;
}

/** A try that hit is no miss. */
export async function giveTryBack(mongo: Mongo, key: string): Promise<void> {
  await tryModel(mongo).updateOne({ _id: key }, { $pop: { at: 1 } });
}

const claimTries = { perUser: 5, codesInTotal: 20 };

/** Only the short code can be guessed at all, so only it is limited for everybody together. */
export async function takeClaimTry(
  mongo: Mongo,
  kind: "token" | "code",
  memberId: string,
  at: Date,
): Promise<number | undefined> {
  const ofUser = await takeTry(mongo, `claim:${memberId}`, claimTries.perUser, at);
  if (ofUser === undefined || kind === "token") return ofUser;
  const inTotal = await takeTry(mongo, "claim:all", claimTries.codesInTotal, at);
  return inTotal === undefined ? undefined : Math.min(ofUser, inTotal);
}
