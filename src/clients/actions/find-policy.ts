import type { Mongo } from "../../platform/mongo/connect.ts";
import { defaultPolicy, type StatusPolicy } from "../rules/policy.ts";
import { freshPolicy } from "../store/fresh-policy.ts";
import { policyOfNo } from "../store/policy.model.ts";

/** What the owner sets of a policy; the rest is the shop's own numbers. */
export type PolicySettings = Pick<StatusPolicy, "fanFromPurchases" | "purchaseCycleDays">;

/** The policy in force, or the one of that number. Who is a fan is always as the owner says now. */
export function findPolicyWith({
  mongo,
  settings,
}: {
  mongo: Mongo;
  settings: () => Promise<PolicySettings>;
}) {
  return async function findPolicy(no?: number): Promise<StatusPolicy> {
    const { fanFromPurchases, purchaseCycleDays } = await settings();
    const kept = no === undefined ? await freshPolicy(mongo) : await policyOfNo(mongo, no);
    if (!kept) return { ...defaultPolicy, fanFromPurchases, purchaseCycleDays };
    const { _id, at, checkedAt, ...policy } = kept;
    return { ...policy, fanFromPurchases };
  };
}
