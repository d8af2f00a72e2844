import type { PipelineStage } from "mongoose";
import { promoMax } from "../../consents/index.ts";
import type { LeftReason } from "../rules/audience.ts";

/** Why a client is left out, as the gate would tell it; the two offers of a month are looked for separately. */
const reasonOf: Record<Exclude<LeftReason, "promo-cap">, object> = {
  "not-joined": { $lte: ["$reach.chatId", null] },
  blocked: { $eq: ["$reach.blocked", true] },
  "do-not-disturb": { $eq: ["$doNotDisturb", true] },
  "no-consent": { $not: [{ $in: ["promo", { $ifNull: ["$consents", []] }] }] },
  "complaint-open": { $gt: [{ $size: { $ifNull: ["$grievances", []] } }, 0] },
};

const reason = {
  $switch: {
    branches: Object.entries(reasonOf).map(([then, is]) => ({ case: is, then })),
    default: "open",
  },
};

/** How many of the group there are of each reason. */
export const countByReason = [
  { $group: { _id: reason, clients: { $sum: 1 } } },
] as unknown as PipelineStage[];

/** Those whom no reason leaves out but the offers that they got: `offers` says how many in a month. */
export function openClients(since: Date): PipelineStage[] {
  return [
    {
      $match: {
        consents: "promo",
        "reach.chatId": { $exists: true },
        "reach.blocked": { $ne: true },
        doNotDisturb: { $ne: true },
        "grievances.0": { $exists: false },
      },
    },
    { $project: { chatId: "$reach.chatId" } },
    {
      $lookup: {
        from: "outbox",
        localField: "_id",
        foreignField: "clientId",
        pipeline: [
          {
            $match: {
              promo: true,
              state: { $in: ["sent", "unknown", "sending"] },
              $expr: { $gt: [{ $ifNull: ["$sentAt", "$notBefore"] }, since] },
            },
          },
          { $limit: promoMax },
          { $project: { _id: 1 } },
        ],
        as: "offers",
      },
    },
  ];
}

export const isCapped = { [`offers.${promoMax - 1}`]: { $exists: true } };
export const isNotCapped = { [`offers.${promoMax - 1}`]: { $exists: false } };
