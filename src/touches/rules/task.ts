import type { TouchGroup } from "./standard.ts";

/** Whose a task is when no seller has it: any owner's. */
export const ownersTask = "owner";

/** A step of a standard that has come for a client: a row of «Сегодня». */
export interface Task {
  id: string;
  clientId: string;
  /** Member id, or `owner`: every owner sees it. */
  memberId: string;
  stepId: string;
  group: TouchGroup;
  dueAt: Date;
  /** False: the day alone. */
  timeGiven: boolean;
  /** Where in its chain the step stands. */
  offsetDays: number;
  /** The event that began the chain, and what the day of this step was counted from. */
  anchorAt: Date;
  baseAt: Date;
  state: TaskState;
  closedAt?: Date;
  closedBy?: string;
}

/** `passed`: a contact or another event stood in for it; `lapsed`: its time went by. */
export type TaskState = "open" | "done" | "skipped" | "passed" | "lapsed";

/** A task that should be there now; its id is made of `key`. */
export type TaskWish = Omit<Task, "id" | "state" | "memberId" | "closedAt" | "closedBy"> & {
  key: string;
  responsible: "seller" | "owner";
};

/** Who does it: the client's seller; for nobody's clients, and where the standard says so, the owner. */
export function doerOf(wish: Pick<TaskWish, "responsible">, leader: string | null): string {
  return wish.responsible === "owner" || leader === null ? ownersTask : leader;
}

/** Later, in whole days: the choices under «📅 Позже». */
export const postpones = [1, 3, 7] as const;
