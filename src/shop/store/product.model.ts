import { Schema } from "mongoose";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";

/** What the shop sells. `nameKey`: the name as it is compared. A removed one stays for the sales it was in. */
export interface ProductRecord {
  _id: string;
  name: string;
  nameKey: string;
  category?: string;
  priceKopecks?: number;
  /** What one costs the shop. Known either so or by `marginPercent`, never both. */
  costKopecks?: number;
  /** The margin as a share of the price, in percent. */
  marginPercent?: number;
  /** In how many days it is usually bought again. */
  cycleDays?: number;
  order: number;
  /** Came with the demo data, and nobody has made it the shop's own since. */
  demo?: true;
  removed: boolean;
}

const schema = new Schema<ProductRecord>(
  {
    _id: { type: String, required: true },
    name: { type: String, required: true },
    nameKey: { type: String, required: true },
    category: String,
    priceKopecks: Number,
    costKopecks: Number,
    marginPercent: Number,
    cycleDays: Number,
    demo: Boolean,
    order: { type: Number, required: true },
    removed: { type: Boolean, required: true },
  },
  { strict: "throw", versionKey: false },
);

// Two products of one name cannot be told apart on a button; a removed one gives its name back.
schema.index({ nameKey: 1 }, { unique: true, partialFilterExpression: { removed: false } });

export const productModel = defineModel<ProductRecord>("products", schema);

/** All that is sold now, in the owner's order. A shop has tens of them, `productsMax` at most. */
export function findProducts(mongo: Mongo): Promise<ProductRecord[]> {
  return productModel(mongo)
    .find({ removed: false })
    .sort({ order: 1, _id: 1 })
    .lean<ProductRecord[]>()
    .exec();
}

export const productsMax = 300;
