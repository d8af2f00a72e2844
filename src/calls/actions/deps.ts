import type { NotedClient, NoteFact, Visibility } from "../../clients/index.ts";
import type { Mongo } from "../../platform/mongo/connect.ts";
import type { PlanMessages } from "../../platform/telegram/sender/outbox.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Now } from "../../shared/now.ts";
import type { Outcome } from "../../shared/outcome.ts";
import type { ShopSettings } from "../../shop/index.ts";
import type { LeaveTrace } from "../../team/index.ts";
import type { TodayPart } from "../rules/today-part.ts";

/** What the calls need from the rest of the shop; `app/` hands it over. */
export interface CallsDeps {
  mongo: Mongo;
  vault: Vault;
  now: Now;
  leaveTrace: LeaveTrace;
  shop: () => Promise<Pick<ShopSettings, "zone" | "workDays" | "staffQuiet" | "retry">>;
  visibility: () => Promise<Visibility>;
  noteFact: NoteFact;
  /** That what happened at `at` is otherwise now: the kept figures of its day are counted anew. */
  noteLateChange?: (change: { clientId: string; at: Date; factId: string }) => Promise<void>;
  recountClient: (clientId: string) => Promise<NotedClient | undefined>;
  /** The clients' own fact of a refusal, in the caller's transaction; `factId` is what an undo takes back. */
  markLost: (
    actor: Actor,
    request: { clientId: string; requestKey: string; reasonId: string; words?: string },
  ) => Promise<Outcome<{ factId: string }, string>>;
  /** Takes such a fact back within its minute, in the caller's transaction. */
  undoLost: (actor: Actor, request: { factId: string }) => Promise<Outcome<unknown, string>>;
  /** Takes a lost lead into work again, in the caller's transaction. */
  reopenLead: (
    actor: Actor,
    request: { clientId: string; requestKey: string },
  ) => Promise<Outcome<unknown, string>>;
  planMessages: PlanMessages;
  /** Who hears what is meant for a member: himself, his deputy, else an owner. */
  findHearer: (memberId: string) => Promise<Actor | undefined>;
  /** What other slices bring into «Сегодня». */
  todayParts?: readonly TodayPart[];
  /** Members whose work is paused now. */
  findPaused: () => Promise<readonly string[]>;
}
