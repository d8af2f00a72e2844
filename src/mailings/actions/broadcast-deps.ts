import type { Mongo } from "../../platform/mongo/connect.ts";
import type { PlanMessages } from "../../platform/telegram/sender/outbox.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import type { ReadGroup } from "../../segments/index.ts";
import type { Now } from "../../shared/now.ts";
import type { ShopSettings } from "../../shop/index.ts";
import type { LeaveTrace } from "../../team/index.ts";

/** What the mailings need from the rest of the shop; `app/` hands it over. */
export interface BroadcastDeps {
  mongo: Mongo;
  vault: Vault;
  now: Now;
  leaveTrace: LeaveTrace;
  planMessages: PlanMessages;
  shop: () => Promise<Pick<ShopSettings, "withoutAdvertising" | "zone">>;
  readGroup: ReadGroup;
  /** The data of «Отписаться» under an offer: by it a withdrawal finds the message it came from. */
  leaveData: string;
}
