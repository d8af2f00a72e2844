import { Schema } from "mongoose";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";
import { defaultSettings } from "../rules/default-settings.ts";
import type { ShopSettings } from "../rules/settings.ts";

/** The steps of the owner's check-list. */
export const firstSteps = ["shop", "products", "client", "seller", "report"] as const;
export type FirstStep = (typeof firstSteps)[number];

/** Settings, and how far the shop has got: steps of the check-list done, demo data in or out. */
export interface ShopRecord extends ShopSettings {
  _id: "shop";
  stepsDone: FirstStep[];
  demo: boolean;
}

// The operator alone has no default: nobody answers for the data until somebody says so.
const settings = [...Object.keys(defaultSettings), "operator"];
const settingTypes = Object.fromEntries(settings.map((key) => [key, Schema.Types.Mixed]));

// What a setting may be is told once, in rules/settings.ts; the row keeps what passed there.
const schema = new Schema<ShopRecord>(
  { ...settingTypes, _id: { type: String, required: true }, stepsDone: [String], demo: Boolean } as object,
  { strict: "throw", versionKey: false, minimize: false },
);

export const shopModel = defineModel<ShopRecord>("shop", schema);

/** The row as it stands; a setting added by a later version has its default. */
export async function findShop(mongo: Mongo): Promise<ShopRecord> {
  const row = await shopModel(mongo).findById("shop").lean<ShopRecord>();
  return { ...defaultSettings, stepsDone: [], demo: false, ...row, _id: "shop" };
}

/** Makes the row with the defaults when there is none, in the caller's transaction. */
export async function layShop(mongo: Mongo): Promise<void> {
  await shopModel(mongo).updateOne(
    { _id: "shop" },
    { $setOnInsert: { ...defaultSettings, stepsDone: [], demo: false } },
    { upsert: true },
  );
}
