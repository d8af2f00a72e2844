import { Schema } from "mongoose";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";

/**
 * A hand-over that waits for a yes. `asked`: a colleague asks for the client, the responsible or the owner
 * answers. `offered`: the responsible offers, the colleague answers. `to` gets the client.
 */
export interface HandOverRecord {
  _id: string;
  clientId: string;
  kind: "asked" | "offered";
  by: string;
  to: string;
  /** Whose the client was then. */
  responsible: string;
  at: Date;
  state: "open" | "accepted" | "declined";
  answeredAt?: Date;
  answeredBy?: string;
  /** When the owner was told that nobody answers. */
  escalatedAt?: Date;
}

const schema = new Schema<HandOverRecord>(
  {
    _id: { type: String, required: true },
    clientId: { type: String, required: true },
    kind: { type: String, required: true },
    by: { type: String, required: true },
    to: { type: String, required: true },
    responsible: { type: String, required: true },
    at: { type: Date, required: true },
    state: { type: String, required: true },
    answeredAt: Date,
    answeredBy: String,
    escalatedAt: Date,
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

// askHandOver: is the same still open?
schema.index({ clientId: 1, state: 1 });
// escalateHandOvers: asked, and nobody answered for an hour. closeHandOversOf: all that are open.
schema.index({ at: 1 }, { partialFilterExpression: { state: "open" } });

export const handOverModel = defineModel<HandOverRecord>("handovers", schema);

/** Ends what somebody has asked, offered or was offered: he has left, in the caller's transaction. */
export async function closeHandOversOf(mongo: Mongo, memberId: string, at: Date): Promise<void> {
  await handOverModel(mongo).updateMany(
    { state: "open", at: trusted({ $lte: at }), $or: [{ by: memberId }, { to: memberId }] },
    { $set: { state: "declined", answeredAt: at } },
  );
}
