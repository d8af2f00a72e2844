import { Schema } from "mongoose";
import type { Deal } from "../../loyalty/index.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";

/**
 * A sale, or the storno that takes one row back (`of`). Rows are only added; `stands` alone changes: it is false
 * while a standing storno takes the row back, so that sums are read without looking for stornos.
 */
export interface PurchaseRecord {
  _id: string;
  kind: "sale" | "storno";
  clientId: string;
  /** The member whom the sale counts for, or who took it back. */
  by: string;
  at: Date;
  /** The shop's local ISO date of `at`. */
  day: string;
  /** When it was written down: a corrected sale keeps the time of the first one. */
  writtenAt: Date;
  items: ItemRecord[];
  /** Money paid; the items add up to it. */
  totalKopecks: number;
  /** Of a sale to who has a discount or points: the sum before them, and what they were. */
  deal?: Deal;
  /** The longest planned cycle among the products bought. */
  cycleDays?: number;
  stands: boolean;
  /** Sold to a colleague's client. */
  foreign?: boolean;
  /** The sale that this one corrects. */
  instead?: string;
  of?: string;
  ofKind?: "purchase" | "storno";
  /** Taken back within its minute: no line in the history. */
  undo?: boolean;
}

interface ItemRecord {
  product?: string;
  /** Ciphered. */
  what?: string;
  amountKopecks: number;
  /** Before discount and points, when it is another sum. */
  listKopecks?: number;
  /** The key of the product's category. */
  category?: string;
  /** What the line cost the shop, as known at the time of the sale. */
  costKopecks?: number;
  /** The margin that the cost was told from. */
  marginPercent?: number;
}

const itemSchema = new Schema<ItemRecord>(
  {
    product: String,
    what: String,
    amountKopecks: { type: Number, required: true },
    listKopecks: Number,
    category: String,
    costKopecks: Number,
    marginPercent: Number,
  },
  { _id: false },
);

const dealSchema = new Schema<Deal>(
  {
    subtotalKopecks: { type: Number, required: true },
    percent: { type: Number, required: true },
    discountKopecks: { type: Number, required: true },
    spent: { type: Number, required: true },
    earned: { type: Number, required: true },
  },
  { _id: false },
);

const schema = new Schema<PurchaseRecord>(
  {
    _id: { type: String, required: true },
    kind: { type: String, required: true, enum: ["sale", "storno"] },
    clientId: { type: String, required: true },
    by: { type: String, required: true },
    at: { type: Date, required: true },
    day: { type: String, required: true },
    writtenAt: { type: Date, required: true },
    items: { type: [itemSchema], required: true },
    totalKopecks: { type: Number, required: true },
    deal: dealSchema,
    cycleDays: Number,
    stands: { type: Boolean, required: true },
    foreign: Boolean,
    instead: String,
    of: String,
    ofKind: String,
    undo: Boolean,
  },
  { strict: "throw", versionKey: false },
);
// purchaseFactsWith, findLastSale, findStornosOf
schema.index({ clientId: 1, at: -1 });
// findSoldProducts
schema.index({ by: 1, at: -1 }, { partialFilterExpression: { kind: "sale", stands: true } });
// findLastSums; the report's sums, answered from the index alone.
schema.index({ stands: 1, kind: 1, at: 1, by: 1, totalKopecks: 1, clientId: 1 });

export const purchaseModel = defineModel<PurchaseRecord>("purchases", schema);
