import { Schema } from "mongoose";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";

/** How far the planning has got. */
export interface RunRecord {
  _id: "plan";
  /** Facts up to here have been looked at. */
  factsTo?: Date;
  /** The clients that were there before the standards: looked at up to this id; `seeded` when all are. */
  seededTo?: string;
  seeded?: boolean;
  /** The shop's local ISO day whose birthdays are planned. */
  birthdaysOn?: string;
  /** Grows with every change of the standards: what was planned by others is looked at once more. */
  standardsNo?: number;
}

const schema = new Schema<RunRecord>(
  {
    _id: { type: String, required: true },
    factsTo: Date,
    seededTo: String,
    seeded: Boolean,
    birthdaysOn: String,
    standardsNo: Number,
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

const runModel = defineModel<RunRecord>("touchRuns", schema);

export async function findRun(mongo: Mongo): Promise<RunRecord> {
  return (await runModel(mongo).findById("plan").lean<RunRecord>()) ?? { _id: "plan" };
}

export async function noteRun(mongo: Mongo, got: Partial<Omit<RunRecord, "_id">>): Promise<void> {
  await runModel(mongo).updateOne({ _id: "plan" }, { $set: got }, { upsert: true });
}

/** Notes what was planned by the standards of that run; nothing when they have changed since. */
export async function notePlanned(
  mongo: Mongo,
  { standardsNo }: RunRecord,
  got: Pick<RunRecord, "seededTo" | "seeded" | "birthdaysOn">,
): Promise<void> {
  await runModel(mongo).updateOne({ _id: "plan", standardsNo: standardsNo ?? null }, { $set: got });
}

/** The standards have changed: everybody is looked at again, in portions. */
export async function planAnew(mongo: Mongo): Promise<void> {
  await runModel(mongo).updateOne(
    { _id: "plan" },
    { $inc: { standardsNo: 1 }, $unset: { seededTo: 1, seeded: 1, birthdaysOn: 1 } },
    { upsert: true },
  );
}
