import type { Calls } from "../../calls/index.ts";
import type { GrantPoints } from "../../loyalty/index.ts";
import type { Mongo } from "../../platform/mongo/connect.ts";
import type { OutboxRecord, PlanMessages } from "../../platform/telegram/sender/outbox.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import type { Now } from "../../shared/now.ts";
import type { Product, ShopSettings } from "../../shop/index.ts";
import type { LeaveTrace } from "../../team/index.ts";

/** The shop's settings that messages to clients go by. */
export type MailingSettings = Pick<
  ShopSettings,
  "zone" | "due" | "greetings" | "loyalty" | "withoutAdvertising" | "comeBack" | "clientQuiet"
>;

/** The numbers that statuses and cycles are told from. */
interface Policy {
  fanFromPurchases: number;
  patience: number;
  shopMedianGapDays?: number;
}

/** What greetings and come-backs need from the rest of the shop; `app/` hands it over. */
export interface MailingsDeps {
  mongo: Mongo;
  vault: Vault;
  now: Now;
  leaveTrace: LeaveTrace;
  planMessages: PlanMessages;
  shop: () => Promise<MailingSettings>;
  /** What people know the shop by. */
  shopName: () => Promise<string>;
  policy: () => Promise<Policy>;
  productsById: (productIds: string[]) => Promise<ReadonlyMap<string, Product>>;
  namesOfMembers: (memberIds: string[]) => Promise<ReadonlyMap<string, string>>;
  /** Who hears what is meant for a member; for nobody's client the owner. */
  findHearer: (memberId: string) => Promise<{ memberId: string; telegramId: number } | undefined>;
  grantPoints: GrantPoints;
  noteChat: Calls["noteChat"];
  /** What became of a message to a client; undefined: there is none. */
  messageState: (key: string) => Promise<OutboxRecord["state"] | undefined>;
  /** Which of these clients have an order or a complaint that is not answered for yet. */
  hasOpen: (clientIds: readonly string[]) => Promise<ReadonlySet<string>>;
}
