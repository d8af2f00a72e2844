import { Schema } from "mongoose";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";

type ComeBackRow = "due" | "ask" | "offer" | "pause" | "answer";

/**
 * A step on a client's way back; `_id` is made of the client, the step and the purchase it is about, so each comes
 * once per purchase. `due`: it is time to buy again; `ask`: the open question to a sleeper; `offer`: what follows it;
 * `pause`: he asked to be left alone for a while; `answer`: his words to the question. Sealed: `words` (place
 * comebacks|_id|words).
 */
export interface ComeBackRecord {
  _id: string;
  clientId: string;
  step: ComeBackRow;
  /** Day number of the purchase it is about. */
  anchor: number;
  /** Of `due`: the product, or nothing for the client's own rhythm. */
  product?: string;
  /** The key of its message; several products share one. */
  message?: string;
  /** Of the share that gets nothing, to be measured against. */
  holdOut?: true;
  at: Date;
  /** Of a pause: its end. */
  until?: Date;
  answeredAt?: Date;
  words?: string;
}

const schema = new Schema<ComeBackRecord>(
  {
    _id: { type: String, required: true },
    clientId: { type: String, required: true },
    step: { type: String, required: true, enum: ["due", "ask", "offer", "pause", "answer"] },
    anchor: { type: Number, required: true },
    product: String,
    message: String,
    holdOut: Boolean,
    at: { type: Date, required: true },
    until: Date,
    answeredAt: Date,
    words: String,
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

// comeBacksOf: what a client has got of it; erased with him.
schema.index({ clientId: 1, at: -1 });
// stepsOfMessage: the products of one message.
schema.index({ message: 1 }, { partialFilterExpression: { message: { $exists: true } } });
// measureComeBacks: the sleepers of a year.
schema.index({ step: 1, at: -1 });

export const comeBackModel = defineModel<ComeBackRecord>("comebacks", schema);

export async function comeBacksOf(
  mongo: Mongo,
  clientIds: readonly string[],
): Promise<Map<string, ComeBackRecord[]>> {
  const rows = await comeBackModel(mongo)
    .find({ clientId: trusted({ $in: [...clientIds] }) })
    .lean<ComeBackRecord[]>();
  const byClient = new Map<string, ComeBackRecord[]>();
  for (const row of rows) byClient.set(row.clientId, [...(byClient.get(row.clientId) ?? []), row]);
  return byClient;
}

export function stepsOfMessage(mongo: Mongo, message: string): Promise<ComeBackRecord[]> {
  return comeBackModel(mongo).find({ message }).lean<ComeBackRecord[]>().exec();
}
