import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Now } from "../../shared/now.ts";
import type { ShopSettings } from "../../shop/index.ts";
import type { LeaveTrace } from "../../team/index.ts";
import type { FactSource } from "../rules/client-fact.ts";
import type { LostReason } from "../rules/lost-reason.ts";
import type { StatusPolicy } from "../rules/policy.ts";
import type { QuietPart } from "../rules/quiet-part.ts";
import type { Visibility } from "../rules/visibility.ts";
import type { FollowPart } from "../store/move-clients.ts";

/** What the clients need from the rest of the shop; `app/` hands it over. */
export interface ClientsDeps {
  mongo: Mongo;
  vault: Vault;
  now: Now;
  leaveTrace: LeaveTrace;
  /** The policy in force, or the one of that number. */
  policy: (no?: number) => Promise<StatusPolicy>;
  visibility: () => Promise<Visibility>;
  leadSteps: () => Promise<ShopSettings["leadSteps"]>;
  lostReasons: () => Promise<readonly LostReason[]>;
  /** The shop's country, ISO 3166: how numbers without «+» are read. */
  country: () => Promise<string>;
  /** The shop's zone, IANA. */
  zone: () => Promise<string>;
  /** ISO weekdays, 1 = Monday. */
  workDays: () => Promise<readonly number[]>;
  namesOfMembers: (memberIds: string[]) => Promise<ReadonlyMap<string, string>>;
  /** That what happened at `at` is otherwise now: the kept figures of its day are counted anew. */
  noteLateChange?: (change: { clientId: string; at: Date; factId: string }) => Promise<void>;
  /** That steps of those moments were written down. */
  noteLateStep?: (steps: readonly { at: Date; factId: string }[]) => Promise<void>;
  /** Whether a member is of the team, until the caller's transaction ends. */
  holdColleague: (memberId: string) => Promise<boolean>;
  rememberOpened: (actor: Actor, clientId: string) => Promise<void>;
  /** What goes with a client to whom he is handed over; in the transaction of the hand-over. */
  followParts?: readonly FollowPart[];
  /** What is planned with a client until he is not to be disturbed; in the transaction of 🔕. */
  quietParts?: readonly QuietPart[];
  /** Facts of the other slices (calls, purchases); the clients add their own. */
  sources: readonly FactSource[];
}
