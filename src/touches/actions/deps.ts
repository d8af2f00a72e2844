import type { ClientRecord } from "../../clients/index.ts";
import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Now } from "../../shared/now.ts";
import type { ShopSettings } from "../../shop/index.ts";
import type { LeaveTrace } from "../../team/index.ts";

/** The numbers that statuses and cycles are told from. */
interface Policy {
  fanFromPurchases: number;
  patience: number;
  shopMedianGapDays?: number;
}

/** What the touches need from the rest of the shop; `app/` hands it over. */
export interface TouchesDeps {
  mongo: Mongo;
  now: Now;
  leaveTrace: LeaveTrace;
  shop: () => Promise<Pick<ShopSettings, "zone" | "hours" | "workDays">>;
  policy: () => Promise<Policy>;
  /** Which steps the bot does for a client by itself, because he said yes to them: nobody's task. */
  stepsOfBot?: StepsOfBot;
}

type StepsOfBot = () => Promise<
  (client: Partial<Pick<ClientRecord, "reach" | "consents">>) => ReadonlySet<string>
>;
