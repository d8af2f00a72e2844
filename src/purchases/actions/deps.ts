import type { NoteFact, Visibility } from "../../clients/index.ts";
import type { SaleLoyalty } from "../../loyalty/index.ts";
import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Now } from "../../shared/now.ts";
import type { Product } from "../../shop/index.ts";
import type { LeaveTrace } from "../../team/index.ts";
import type { PlanLines } from "../rules/line.ts";

/** What the purchases need from the rest of the shop; `app/` hands it over. */
export interface PurchasesDeps {
  mongo: Mongo;
  vault: Vault;
  now: Now;
  leaveTrace: LeaveTrace;
  noteFact: NoteFact;
  /** Discounts and points. */
  loyalty: SaleLoyalty;
  /** That what happened at `at` is otherwise now: the kept figures of its day are counted anew. */
  noteLateChange?: (change: { clientId: string; at: Date; factId: string }) => Promise<void>;
  planLines: PlanLines;
  visibility: () => Promise<Visibility>;
  /** The shop's zone, IANA. */
  zone: () => Promise<string>;
  /** The shop's products in the owner's order. */
  products: () => Promise<readonly Product[]>;
  /** Who hears what is meant for a member; undefined when nobody can be reached. */
  findHearer: (memberId: string) => Promise<Actor | undefined>;
  /** Everybody who has work open now. */
  findColleagues: () => Promise<readonly Actor[]>;
  namesOfMembers: (memberIds: string[]) => Promise<ReadonlyMap<string, string>>;
}
