import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";
import type { LotEntry, PointsRow } from "../rules/points.ts";

const entrySchema = new Schema<LotEntry>(
  {
    lot: { type: String, required: true },
    points: { type: Number, required: true },
    expiresAt: { type: Date, required: true },
  },
  { _id: false },
);

const schema = new Schema<PointsRow>(
  {
    _id: { type: String, required: true },
    clientId: { type: String, required: true },
    kind: { type: String, required: true, enum: ["accrual", "spend", "grant", "expiry", "reversal"] },
    points: { type: Number, required: true },
    at: { type: Date, required: true },
    lots: { type: [entrySchema], required: true },
    until: { type: Date, required: true },
    of: String,
    why: String,
    newcomer: String,
    live: Boolean,
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);
// findLivingRows: the balance.
schema.index({ clientId: 1, until: 1 });
// findOperations: the newest first; what is erased with a client.
schema.index({ clientId: 1, at: -1 });
// findRowsOfSales: taking a sale back.
schema.index({ of: 1 }, { sparse: true });
// findReferralRows: whether a first purchase was rewarded already.
schema.index({ newcomer: 1 }, { sparse: true });
// findEnded: lots whose end is not written down yet.
schema.index({ until: 1 }, { partialFilterExpression: { live: true }, name: "ended" });

export const pointsModel = defineModel<PointsRow>("points", schema);
