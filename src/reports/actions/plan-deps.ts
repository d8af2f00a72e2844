import type { Actor } from "../../shared/actor.ts";
import type { LeaveTrace } from "../../team/index.ts";
import type { AddUpDeps } from "./add-up.ts";

/** What plans need from the rest of the shop. */
export interface PlanDeps extends Omit<AddUpDeps, "shop"> {
  leaveTrace: LeaveTrace;
  shop: () => Promise<{ zone: string; fanFromPurchases: number; workDays: readonly number[] }>;
  findColleagues: () => Promise<Actor[]>;
}
