import type { Mongo } from "../../platform/mongo/connect.ts";
import { latestPolicy, type PolicyRecord } from "./policy.model.ts";

const freshForMs = 1_000;
const known = new WeakMap<Mongo, { policy: PolicyRecord | null; until: number }>();

/** The policy in force, at most a second old: every fact asks for it, it changes monthly. */
export async function freshPolicy(mongo: Mongo): Promise<PolicyRecord | null> {
  const kept = known.get(mongo);
  if (kept && performance.now() < kept.until) return kept.policy;
  const policy = await latestPolicy(mongo);
  known.set(mongo, { policy, until: performance.now() + freshForMs });
  return policy;
}

export function forgetPolicy(mongo: Mongo): void {
  known.delete(mongo);
}
