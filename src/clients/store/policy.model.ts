import { Schema } from "mongoose";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";
import { isDuplicateId } from "../../platform/mongo/duplicate.ts";
import { factId } from "../../shared/id.ts";
import type { StatusPolicy } from "../rules/policy.ts";

/** A policy the shop had or has: a new one stands beside the old. `checkedAt`: when it was last compared. */
export interface PolicyRecord extends StatusPolicy {
  _id: string;
  at: Date;
  checkedAt: Date;
}

const schema = new Schema<PolicyRecord>(
  {
    _id: { type: String, required: true },
    no: { type: Number, required: true },
    at: { type: Date, required: true },
    checkedAt: { type: Date, required: true },
    fanFromPurchases: { type: Number, required: true },
    purchaseCycleDays: { type: Number, required: true },
    shopMedianGapDays: Number,
    patience: { type: Number, required: true },
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

// latestPolicy
schema.index({ no: -1 });

export const policyModel = defineModel<PolicyRecord>("policies", schema);

export function latestPolicy(mongo: Mongo): Promise<PolicyRecord | null> {
  return policyModel(mongo).findOne().sort({ no: -1 }).lean<PolicyRecord>().exec();
}

export function policyOfNo(mongo: Mongo, no: number): Promise<PolicyRecord | null> {
  return policyModel(mongo).findById(idOf(no)).lean<PolicyRecord>().exec();
}

/** Puts the policy in force; of two processes that make the same number one does. */
export async function keepPolicy(mongo: Mongo, policy: StatusPolicy, at: Date): Promise<void> {
  const row = { ...policy, _id: idOf(policy.no), at, checkedAt: at };
  await policyModel(mongo)
    .insertMany([row], { lean: true })
    .catch((error: unknown) => {
      if (!isDuplicateId(error)) throw error;
    });
}

function idOf(no: number): string {
  return factId(String(no), "policy");
}
