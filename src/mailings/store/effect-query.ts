import type { Mongo } from "../../platform/mongo/connect.ts";
import { outboxModel } from "../../platform/telegram/sender/outbox.ts";
import type { MailingEffect } from "../rules/effect.ts";
import { mailingTapModel } from "./mailing-tap.model.ts";

/** Reads the messages once; of each client his purchases, appeals and withdrawals by their indexes. */
export async function effectOf(
  mongo: Mongo,
  mailing: string,
  { days, leaveData }: { days: number; leaveData: string },
): Promise<MailingEffect> {
  const [[counted], taps] = await Promise.all([
    outboxModel(mongo).aggregate<Omit<MailingEffect, "orderTaps" | "pointsTaps">>([
      { $match: { batch: mailing, state: "sent" } },
      {
        $project: {
          ...{ clientId: 1, chatId: 1, messageId: 1, sentAt: 1 },
          until: { $dateAdd: { startDate: "$sentAt", unit: "day", amount: days } },
        },
      },
      within("purchases", { kind: "sale", stands: true }, { totalKopecks: 1 }),
      within("appeals", { kind: { $in: ["order", "complaint"] } }, { kind: 1 }),
      withdrawals(leaveData),
      {
        $group: {
          _id: null,
          delivered: { $sum: 1 },
          orders: { $sum: kindsOf("order") },
          complaints: { $sum: kindsOf("complaint") },
          purchases: { $sum: { $size: "$purchases" } },
          revenueKopecks: { $sum: { $sum: "$purchases.totalKopecks" } },
          unsubscribed: { $sum: { $min: [1, { $size: "$left" }] } },
        },
      },
      { $project: { _id: 0 } },
    ]),
    mailingTapModel(mongo).aggregate<{ _id: "order" | "points"; clients: number }>([
      { $match: { mailing } },
      { $group: { _id: "$what", clients: { $sum: 1 } } },
    ]),
  ]);
  const tapped = (what: "order" | "points") => taps.find(({ _id }) => _id === what)?.clients ?? 0;
  return { ...(counted ?? none), orderTaps: tapped("order"), pointsTaps: tapped("points") };
}

const none = {
  ...{ delivered: 0, orders: 0, purchases: 0, revenueKopecks: 0, complaints: 0, unsubscribed: 0 },
};

/** The client's rows of that collection between the delivery and the end of its days. */
function within(from: "purchases" | "appeals", is: Record<string, unknown>, fields: Record<string, 1>) {
  return {
    $lookup: {
      from,
      localField: "clientId",
      foreignField: "clientId",
      let: { sentAt: "$sentAt", until: "$until" },
      pipeline: [
        {
          $match: {
            ...is,
            $expr: { $and: [{ $gte: ["$at", "$$sentAt"] }, { $lt: ["$at", "$$until"] }] },
          },
        },
        { $project: fields },
      ],
      as: from,
    },
  };
}

/** «Отписаться» under this very message. */
function withdrawals(leaveData: string) {
  return {
    $lookup: {
      from: "consentProofs",
      localField: "clientId",
      foreignField: "clientId",
      let: { messageId: "$messageId", chatId: "$chatId" },
      pipeline: [
        {
          $match: {
            "proof.data": leaveData,
            $expr: {
              $and: [{ $eq: ["$proof.messageId", "$$messageId"] }, { $eq: ["$proof.chatId", "$$chatId"] }],
            },
          },
        },
        { $limit: 1 },
        { $project: { _id: 1 } },
      ],
      as: "left",
    },
  };
}

function kindsOf(kind: string) {
  return { $size: { $filter: { input: "$appeals", cond: { $eq: ["$$this.kind", kind] } } } };
}
