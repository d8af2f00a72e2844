import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Now } from "../../shared/now.ts";
import { hasMoved, policyFrom } from "../rules/policy.ts";
import { forgetPolicy } from "../store/fresh-policy.ts";
import { keepPolicy, latestPolicy, type PolicyRecord, policyModel } from "../store/policy.model.ts";
import { gapsOfShop, resettleClients } from "../store/resettle-clients.ts";
import type { PolicySettings } from "./find-policy.ts";

interface RenewDeps {
  mongo: Mongo;
  now: Now;
  settings: () => Promise<PolicySettings>;
}

/**
 * Makes a new policy from the shop's gaps: monthly, or when the owner changed the cycle, and only when a number
 * moved by more than a tenth. Then every buyer gets its `sleepsAt`. Safe to run twice, safe to be cut short.
 */
export function renewPolicyWith({ mongo, now, settings }: RenewDeps) {
  return async function renewPolicy(): Promise<{ no: number; changed: number }> {
    const last = await latestPolicy(mongo);
    const given = await settings();
    if (isDue(last, given)) await compare(last, given);

    const inForce = await latestPolicy(mongo);
    if (!inForce) throw new Error("The policy that was just made is gone");
    return { no: inForce.no, changed: await resettleClients(mongo, inForce) };
  };

  function isDue(last: PolicyRecord | null, { purchaseCycleDays }: PolicySettings): boolean {
    if (!last || last.purchaseCycleDays !== purchaseCycleDays) return true;
    return now().minus({ months: 1 }).toMillis() >= last.checkedAt.getTime();
  }

  async function compare(last: PolicyRecord | null, given: PolicySettings): Promise<void> {
    const at = now().toJSDate();
    const next = policyFrom(await gapsOfShop(mongo), { ...given, no: (last?.no ?? 0) + 1 });
    if (!last || hasMoved(last, next)) await keepPolicy(mongo, next, at);
    else await policyModel(mongo).updateOne({ _id: last._id }, { $set: { checkedAt: at } });
    forgetPolicy(mongo);
  }
}
