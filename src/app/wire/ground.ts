import type { Api } from "grammy";
import type { Log } from "../../platform/log/log.ts";
import type { Mongo } from "../../platform/mongo/connect.ts";
import type { PlanMessages } from "../../platform/telegram/sender/outbox.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import type { Now } from "../../shared/now.ts";
import type { LeaveTrace } from "../../team/index.ts";

/** What every slice stands on. */
export interface Ground {
  mongo: Mongo;
  /** The address of that database, for threads that read it by themselves. */
  uri?: string;
  vault: Vault;
  now: Now;
  log: Log;
  leaveTrace: LeaveTrace;
  planMessages: PlanMessages;
  /** For calls that belong to no update: the commands of a chat, a picture. */
  api: Api;
}
