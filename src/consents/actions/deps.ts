import type { Mongo } from "../../platform/mongo/connect.ts";
import type { PlanMessages } from "../../platform/telegram/sender/outbox.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import type { Now } from "../../shared/now.ts";
import type { ShopSettings } from "../../shop/index.ts";
import type { LeaveTrace } from "../../team/index.ts";

/** What the consents need from the rest of the shop; `app/` hands it over. */
export interface ConsentsDeps {
  mongo: Mongo;
  vault: Vault;
  now: Now;
  leaveTrace: LeaveTrace;
  planMessages: PlanMessages;
  shop: () => Promise<Pick<ShopSettings, "operator" | "withoutAdvertising" | "country" | "sources">>;
  /** What people know the shop by. */
  shopName: () => Promise<string>;
}

export type LedgerDeps = Pick<ConsentsDeps, "mongo" | "vault" | "now" | "leaveTrace" | "shop" | "shopName">;
