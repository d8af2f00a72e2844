import type { Calls } from "../../calls/index.ts";
import type { Clients } from "../../clients/index.ts";
import type { Mongo } from "../../platform/mongo/connect.ts";
import type { PlanMessages } from "../../platform/telegram/sender/outbox.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Now } from "../../shared/now.ts";
import type { ShopSettings } from "../../shop/index.ts";
import type { LeaveTrace } from "../../team/index.ts";

/** What the feedback needs from the rest of the shop; `app/` hands it over. */
export interface FeedbackDeps {
  mongo: Mongo;
  vault: Vault;
  now: Now;
  leaveTrace: LeaveTrace;
  planMessages: PlanMessages;
  shop: () => Promise<Pick<ShopSettings, "zone" | "hours" | "workDays" | "nps">>;
  noteFact: Clients["noteFact"];
  noteGrievance: Clients["noteGrievance"];
  noteScore: Clients["noteScore"];
  addVisitor: Clients["addVisitor"];
  takeClient: Clients["takeClient"];
  viewClients: Clients["viewClients"];
  noteChat: Calls["noteChat"];
  findHearer: (memberId: string) => Promise<Actor | undefined>;
  findColleagues: () => Promise<Actor[]>;
  namesOfMembers: (memberIds: string[]) => Promise<ReadonlyMap<string, string>>;
}
