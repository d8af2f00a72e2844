import { Schema } from "mongoose";
import type { Mongo } from "./connect.ts";
import { defineModel } from "./define-model.ts";

interface CounterRecord {
  _id: string;
  last: number;
}

const schema = new Schema<CounterRecord>(
  { _id: { type: String, required: true }, last: { type: Number, required: true } },
  { versionKey: false, autoIndex: false },
);

const counterModel = defineModel<CounterRecord>("counters", schema);

/**
 * The next number that people see: 1, 2, 3… Taken before the transaction that uses it, so that nobody waits for
 * another one's; a number of a transaction that failed is a gap.
 */
export async function nextNumber(mongo: Mongo, of: string): Promise<number> {
  const { last } = await counterModel(mongo)
    .findOneAndUpdate({ _id: of }, { $inc: { last: 1 } }, { upsert: true, returnDocument: "after" })
    .orFail()
    .lean<CounterRecord>();
  return last;
}
