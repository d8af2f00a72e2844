import type { Schema } from "mongoose";

/**
 * What the first page of a group is read by (findSegmentPage): the index gives the group and its order at once. Those
 * that few clients are in hold only these.
 */
export function indexForSegments(schema: Schema): void {
  // «Lost for reason R and worked in a period».
  schema.index({ "lost.reasonId": 1, "lost.workedAt": -1, _id: -1 }, having("lost.reasonId"));
  // Sleeping, due and cooling.
  schema.index({ sleepsAt: 1, _id: 1 }, having("sleepsAt"));
  // Newbies, fans, silent for so long.
  schema.index({ lastPurchaseAt: 1, _id: 1 }, having("lastPurchaseAt"));
  // Leads by stage.
  schema.index({ stage: 1, createdAt: -1, _id: -1 }, { partialFilterExpression: { purchaseDays: 0 } });
  // Birthdays of the next days.
  schema.index({ "birthday.month": 1, "birthday.day": 1, _id: 1 }, having("birthday.month"));
  // By last night's words.
  schema.index({ "ranked.rating": 1, sortName: 1, _id: 1 }, having("ranked.rating"));
  schema.index({ "ranked.rfm": 1, sortName: 1, _id: 1 }, having("ranked.rfm"));
  // Everything else, by name.
  schema.index({ sortName: 1, _id: 1 });
}

function having(path: string) {
  return { partialFilterExpression: { [path]: { $exists: true } } };
}
