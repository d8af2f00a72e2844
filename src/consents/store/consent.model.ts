import { Schema } from "mongoose";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";
import type { Consent, Proof } from "../rules/consent.ts";

const schema = new Schema<Consent>(
  {
    _id: { type: String, required: true },
    clientId: String,
    purpose: { type: String, required: true },
    decision: { type: String, required: true },
    at: { type: Date, required: true },
    textId: { type: String, required: true },
    textVersion: { type: Number, required: true },
    textSha256: { type: String, required: true },
    locale: { type: String, required: true },
    proofHash: { type: String, required: true },
    actor: { type: String, required: true },
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

// consentsOf: what a client said, asked before every message to him.
schema.index({ clientId: 1 }, { sparse: true });

/** The ledger: inserted into and read, nothing else. */
export const consentModel = defineModel<Consent>("consents", schema);

/** How a consent was given, by its id; emptied when the person is erased. */
export interface ConsentProofRecord {
  _id: string;
  clientId?: string;
  telegramId: number;
  proof: Proof;
}

const proofSchema = new Schema<ConsentProofRecord>(
  {
    _id: { type: String, required: true },
    clientId: String,
    telegramId: { type: Number, required: true },
    proof: { type: Schema.Types.Mixed, required: true },
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

// Erasure: the proofs of a client, and those of his account from before it was known who he is.
proofSchema.index({ clientId: 1 }, { sparse: true });
proofSchema.index({ telegramId: 1 });

export const consentProofModel = defineModel<ConsentProofRecord>("consentProofs", proofSchema);

/** Everything that a client has ever said. */
export function consentsOf(mongo: Mongo, clientId: string): Promise<Consent[]> {
  return consentModel(mongo).find({ clientId }).lean<Consent[]>().exec();
}
