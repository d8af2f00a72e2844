import { Schema } from "mongoose";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";
import type { DigestKind } from "../rules/digest.ts";

/** How an owner reads the report: the period he saw last (in its short form), and the digests he has switched. */
export interface HabitRecord {
  _id: string;
  period?: string;
  digests?: Partial<Record<DigestKind, boolean>>;
}

const schema = new Schema<HabitRecord>(
  { _id: { type: String, required: true }, period: String, digests: Schema.Types.Mixed },
  { strict: "throw", versionKey: false, autoIndex: false },
);

export const habitModel = defineModel<HabitRecord>("reportHabits", schema);

export async function findHabit(mongo: Mongo, memberId: string): Promise<HabitRecord> {
  return (await habitModel(mongo).findById(memberId).lean<HabitRecord>()) ?? { _id: memberId };
}

export async function findHabits(
  mongo: Mongo,
  memberIds: readonly string[],
): Promise<Map<string, HabitRecord>> {
  const rows = await habitModel(mongo)
    .find({ _id: trusted({ $in: [...memberIds] }) })
    .lean<HabitRecord[]>();
  return new Map(rows.map((row) => [row._id, row]));
}

export async function keepPeriod(mongo: Mongo, memberId: string, period: string): Promise<void> {
  await habitModel(mongo).updateOne({ _id: memberId }, { $set: { period } }, { upsert: true });
}

export async function keepDigest(
  mongo: Mongo,
  memberId: string,
  kind: DigestKind,
  on: boolean,
): Promise<void> {
  await habitModel(mongo).updateOne(
    { _id: memberId },
    { $set: { [`digests.${kind}`]: on } },
    { upsert: true },
  );
}
