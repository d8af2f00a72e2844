import { firstProductOf, withBought } from "./bought.ts";
import type { ClientFact } from "./client-fact.ts";
import { sleepsAtOf } from "./cycle.ts";
import { wonBack } from "./grievance.ts";
import { withMonth } from "./month-bucket.ts";
import type { StatusPolicy } from "./policy.ts";
import { daysKept, type Summary } from "./summary.ts";

type Purchase = Extract<ClientFact, { kind: "purchase" }>;

/** The summary with one purchase more: sums, days, months, what was bought, and when silence means sleep. */
export function withPurchase(summary: Summary, fact: Purchase, policy: StatusPolicy): Summary {
  const isNewDay = !summary.days.includes(fact.day);
  const days = isNewDay ? [...summary.days, fact.day].sort().slice(-daysKept) : summary.days;
  const { productCycleDays: earlierCycle, ...rest } = wonBack(summary);
  const cycle = isNewDay ? fact.cycleDays : longest(earlierCycle, fact.cycleDays);
  const bought: Summary = {
    ...rest,
    touched: true,
    purchases: summary.purchases + 1,
    totalKopecks: summary.totalKopecks + fact.amountKopecks,
    purchaseDays: summary.purchaseDays + (isNewDay ? 1 : 0),
    days,
    months: withMonth(summary.months, fact, isNewDay),
    ...productsOf(summary, fact),
    firstPurchaseAt: summary.firstPurchaseAt ?? fact.at,
    lastPurchaseAt: fact.at,
    lastPurchaseWhat: fact.what,
    lastPurchaseKopecks: fact.amountKopecks,
    ...(cycle === undefined ? {} : { productCycleDays: cycle }),
  };
  return settled(bought, policy);
}

function productsOf(summary: Summary, fact: Purchase): Pick<Summary, "bought" | "firstBought"> {
  const bought = withBought(summary.bought, fact);
  const first = summary.firstBought ?? firstProductOf(fact.items);
  return {
    ...(bought === undefined ? {} : { bought }),
    ...(first === undefined ? {} : { firstBought: first }),
  };
}

/** The summary with `sleepsAt` by this policy. */
function settled(summary: Summary, policy: StatusPolicy): Summary {
  const { sleepsAt: _stale, policyNo: _no, ...rest } = summary;
  const sleepsAt = sleepsAtOf(rest, policy);
  return sleepsAt ? { ...rest, sleepsAt, policyNo: policy.no } : rest;
}

function longest(left?: number, right?: number): number | undefined {
  return left === undefined ? right : right === undefined ? left : Math.max(left, right);
}
