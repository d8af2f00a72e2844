import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";
import type { ClientRecord } from "./client.model.ts";

/** What stays of a client in `erased`: sums and times for the books and the report, no word of who he was. */
export const keptFields = [
  "createdAt",
  "kind",
  "source",
  "demo",
  "stage",
  "touched",
  "purchases",
  "totalKopecks",
  "purchaseDays",
  "days",
  "firstPurchaseAt",
  "lastPurchaseAt",
  "months",
] as const satisfies readonly (keyof ClientRecord)[];

export interface ErasedRecord
  extends Pick<ClientRecord, "_id">,
    Partial<Pick<ClientRecord, (typeof keptFields)[number]>> {
  erasedAt: Date;
}

const plain = Schema.Types.Mixed;

const schema = new Schema<ErasedRecord>(
  {
    _id: { type: String, required: true },
    erasedAt: { type: Date, required: true },
    createdAt: Date,
    kind: String,
    source: String,
    demo: Boolean,
    stage: String,
    touched: Boolean,
    purchases: Number,
    totalKopecks: Number,
    purchaseDays: Number,
    days: { type: [String], default: undefined },
    firstPurchaseAt: Date,
    lastPurchaseAt: Date,
    months: plain,
  },
  { strict: "throw", versionKey: false, autoIndex: false },
);

// Leads of a period, also of whoever was erased since.
schema.index({ createdAt: 1, kind: 1, source: 1 });

/**
 * Whoever was erased is no longer among the clients, so no search, list, group or message can meet him; his row here
 * keeps the report of a day the same when it is counted anew.
 */
export const erasedModel = defineModel<ErasedRecord>("erased", schema);
