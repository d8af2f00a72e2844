import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Returned } from "../rules/hold-out.ts";
import { comeBackModel } from "./come-back.model.ts";

/** How many were asked since then (the message was sent), or left out of it, and how many of them bought after that. */
export async function countReturned(
  mongo: Mongo,
  { since, heldOut }: { since: Date; heldOut: boolean },
): Promise<Returned> {
  const sent = [
    { $lookup: { from: "outbox", localField: "message", foreignField: "_id", as: "sent" } },
    { $match: { "sent.state": { $in: ["sent", "unknown"] } } },
  ];
  const [counted] = await comeBackModel(mongo).aggregate<Returned>([
    {
      $match: {
        step: "ask",
        at: { $gte: since },
        ...(heldOut ? { holdOut: true } : { message: { $exists: true } }),
      },
    },
    ...(heldOut ? [] : sent),
    { $lookup: { from: "clients", localField: "clientId", foreignField: "_id", as: "client" } },
    { $match: { "client.0": { $exists: true } } },
    { $project: { back: { $gt: [{ $first: "$client.lastPurchaseAt" }, "$at"] } } },
    { $group: { _id: null, of: { $sum: 1 }, returned: { $sum: { $cond: ["$back", 1, 0] } } } },
    { $project: { _id: 0, of: 1, returned: 1 } },
  ]);
  return counted ?? { of: 0, returned: 0 };
}
