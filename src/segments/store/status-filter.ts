import { type Condition, stages } from "../rules/condition.ts";
import type { SegmentContext } from "../rules/segment-facts.ts";
import { expr, type Filter, isThere, op } from "./filter.ts";

type Status = Extract<Condition, { is: "status" }>["in"][number];

const isBuyer: Filter = { purchaseDays: op({ $gt: 0 }), lastPurchaseAt: op({ $gt: new Date(0) }) };

/** Who left offended after the last purchase; an absent field is less than any date. */
const isOffended = expr({ $gt: ["$grievedAt", "$lastPurchaseAt"] });
export const isNotOffended = expr({ $lte: ["$grievedAt", "$lastPurchaseAt"] });

/** All stages are named, so that the leads' index by stage and time answers in its order. */
export const isLead: Filter = {
  purchaseDays: 0,
  stage: op({ $in: [...stages] }),
  $or: [{ touched: true }, { "phones.0": isThere }, { username: isThere }],
};

/** The clients' rule of statuses as a filter: clients/rules/status.ts. */
export function statusFilter(status: Status, { now, policy }: SegmentContext): Filter {
  const at = now.toJSDate();
  const isAsleep = { sleepsAt: op({ $lt: at }) };
  const isAwake = { $nor: op([isAsleep]) };
  switch (status) {
    case "target":
      return { purchaseDays: 0, touched: false, phones: op({ $eq: [] }), username: null };
    case "lead":
      return isLead;
    case "returner":
      return { $and: [isBuyer, { grievedAt: op({ $gt: new Date(0) }) }, isOffended] };
    case "sleeping":
      return { $and: [isBuyer, isAsleep, isNotOffended] };
    case "fan":
    case "newbie": {
      const days = op(
        status === "fan" ? { $gte: policy.fanFromPurchases } : { $lt: policy.fanFromPurchases },
      );
      return { $and: [isBuyer, isAwake, isNotOffended, { purchaseDays: days }] };
    }
  }
}
