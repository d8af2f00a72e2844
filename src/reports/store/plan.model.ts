import { Schema } from "mongoose";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { defineModel } from "../../platform/mongo/define-model.ts";
import type { PlanNumbers } from "../rules/plan.ts";

/** The plan of a month: `_id` is `<yyyy-MM>.<whose>`, whose: `shop`, or a member's id. */
export interface PlanRecord extends PlanNumbers {
  _id: string;
}

export const wholeShop = "shop";

const schema = new Schema<PlanRecord>(
  { _id: { type: String, required: true }, revenueKopecks: Number, newbies: Number, fans: Number },
  { strict: "throw", versionKey: false, autoIndex: false },
);

export const planModel = defineModel<PlanRecord>("plans", schema);

export function planId(month: string, whose: string): string {
  return `${month}.${whose}`;
}

/** One's plans of these months, by month; by `_id` alone. */
export async function findPlans(
  mongo: Mongo,
  whose: string,
  months: readonly string[],
): Promise<Map<string, PlanNumbers>> {
  const ids = months.map((month) => planId(month, whose));
  const rows = await planModel(mongo)
    .find({ _id: trusted({ $in: ids }) })
    .lean<PlanRecord[]>();
  return new Map(rows.map(({ _id, ...plan }) => [_id.slice(0, "2026-11".length), plan]));
}
