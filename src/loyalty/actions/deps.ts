import type { Mongo } from "../../platform/mongo/connect.ts";
import type { PlanMessages } from "../../platform/telegram/sender/outbox.ts";
import type { Now } from "../../shared/now.ts";
import type { ShopSettings } from "../../shop/index.ts";

/** What loyalty needs from the rest of the shop; `app/` hands it over. */
export interface LoyaltyDeps {
  mongo: Mongo;
  now: Now;
  shop: () => Promise<Pick<ShopSettings, "loyalty" | "zone">>;
  planMessages: PlanMessages;
}
