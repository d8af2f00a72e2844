import { singleFieldsIndex } from "../../clients/index.ts";
import type { Condition } from "../rules/condition.ts";
import type { SegmentDefinition } from "../rules/definition.ts";

export interface SegmentOrder {
  sort: Record<string, 1 | -1>;
  /** Where several rows may stand at one place of the index, only the index itself keeps their order. */
  hint?: string | Record<string, 1>;
}

/**
 * In which order a group is shown: by what it is about, as far as an index of `clients` gives that order while the
 * first page is read; else by name. Whoever is one member's is sorted in memory: he has a thousand at most.
 */
export function orderOf(definition: SegmentDefinition): SegmentOrder {
  const demanded = "all" in definition ? definition.all : [definition];
  const conditions = demanded.flatMap((part) =>
    "is" in part ? [part] : "all" in part ? onlyConditions(part.all) : [],
  );
  const order = conditions.map(orderBy).find((found) => found !== undefined);
  const isOnes = conditions.some(({ is, ...rest }) => is === "responsible" && isOne(rest));
  if (!isOnes) return order ?? { sort: byName };
  return { sort: { ...(order?.sort ?? byName), _id: 1 }, hint: { responsible: 1, sortName: 1, _id: 1 } };
}

const byName = { sortName: 1, _id: 1 } as const;
const byLastPurchase = { lastPurchaseAt: -1, _id: -1 } as const;

function orderBy(asked: Condition): SegmentOrder | undefined {
  switch (asked.is) {
    case "bought":
      return { sort: { [`bought.${asked.what}`]: -1 }, hint: singleFieldsIndex };
    case "lost":
      return { sort: { ...(asked.reasons ? {} : { "lost.reasonId": 1 }), "lost.workedAt": -1, _id: -1 } };
    case "second-chance":
      return { sort: { "lost.returnOn": -1 }, hint: singleFieldsIndex };
    case "birthday":
      return { sort: { "birthday.month": 1, "birthday.day": 1, _id: 1 } };
    case "due":
    case "cooling":
      return { sort: { sleepsAt: 1, _id: 1 } };
    case "rating":
    case "rfm":
      return {
        sort: { ...(asked.in.length === 1 ? {} : { [`ranked.${asked.is}`]: 1 }), sortName: 1, _id: 1 },
      };
    case "silent":
      return { sort: byLastPurchase };
    case "stage":
      return { sort: byCreation };
    case "status":
      return orderByStatus(asked.in);
    default:
      return undefined;
  }
}

const byCreation = { createdAt: -1, _id: -1 } as const;

function orderByStatus(statuses: readonly string[]): SegmentOrder | undefined {
  if (statuses.every((status) => status === "newbie" || status === "fan")) return { sort: byLastPurchase };
  if (statuses.length > 1) return undefined;
  if (statuses[0] === "sleeping") return { sort: { sleepsAt: -1, _id: -1 } };
  if (statuses[0] === "returner") return { sort: { grievedAt: -1 }, hint: singleFieldsIndex };
  return statuses[0] === "lead" ? { sort: byCreation } : undefined;
}

function onlyConditions(parts: readonly SegmentDefinition[]): Condition[] {
  return parts.filter((part): part is Condition => "is" in part);
}

function isOne(rest: object): boolean {
  return "in" in rest && Array.isArray(rest.in) && rest.in.length === 1 && rest.in[0] !== null;
}
