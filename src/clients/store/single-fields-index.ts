import type { Schema } from "mongoose";

/**
 * Fields that are asked for one at a time share one index: a write of a client in a transaction costs by the square
 * of the number of his indexes (docs/decisions/0022).
 */
const fields = [
  // «Bought X», «bought X but not Y»: a day number by product or category.
  "bought",
  // findClients by the last digits, the rest of the number is compared after; by the e-mail.
  ...["phones.tail", "emails.key"],
  // findClients and the rights of whoever took a colleague's callback.
  "callbacks.memberId",
  // noteFallenAsleep: few are due at a time.
  "nextStatusAt",
  // resettleClients: buyers of an older policy.
  "policyNo",
  // Leads by the step they have come to.
  "leadStep",
  // Lost leads whose date to come back has come, and returners.
  ...["lost.returnOn", "grievedAt"],
];

/** By its name, where a plan must not be left to the planner. */
export const singleFieldsIndex = "single_fields";

export function indexSingleFields(schema: Schema): void {
  const wildcardProjection = Object.fromEntries(fields.map((field) => [field, 1]));
  schema.index({ "$**": 1 }, { name: singleFieldsIndex, wildcardProjection });
}
