import type { Calls } from "../../calls/index.ts";
import type { Clients } from "../../clients/index.ts";
import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Now } from "../../shared/now.ts";
import type { ShopSettings } from "../../shop/index.ts";
import type { LeaveTrace } from "../../team/index.ts";
import type { SegmentDefinition } from "../rules/definition.ts";
import type { SegmentContext } from "../rules/segment-facts.ts";

/** What the groups need from the rest of the shop; `app/` hands it over. */
export interface SegmentsDeps {
  mongo: Mongo;
  vault: Vault;
  now: Now;
  leaveTrace: LeaveTrace;
  shop: () => Promise<Pick<ShopSettings, "zone" | "workDays" | "retry" | "due" | "handOutPerWeek">>;
  policy: () => Promise<SegmentContext["policy"]>;
  /** Counts the whole base quickly; undefined: it cannot tell now, and the plain query does. */
  count?: (definition: SegmentDefinition, ctx: SegmentContext) => Promise<number | undefined>;
  viewClients: Clients["viewClients"];
  scheduleCallback: Calls["scheduleCallback"];
  /** Whoever has work open now. */
  findColleagues: () => Promise<Actor[]>;
  namesOfMembers: (memberIds: string[]) => Promise<ReadonlyMap<string, string>>;
  /** Those of these clients who agreed to advertising. */
  withPromoConsent: (clientIds: readonly string[]) => Promise<readonly string[]>;
}

/** The moment, the zone and the numbers that groups are told by. */
export async function contextNow({
  now,
  shop,
  policy,
}: Pick<SegmentsDeps, "now" | "shop" | "policy">): Promise<SegmentContext> {
  const { zone, retry, due } = await shop();
  return { now: now().setZone(zone), due, policy: await policy(), giveUpAfter: retry.giveUpAfter };
}
