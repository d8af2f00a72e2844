import { z } from "zod";
import { button, carry } from "../../platform/telegram/button.ts";

/** A month so many ago, or (`n1`) the next one. */
const month = z.string().regex(/^(?:n1|\d{1,3})$/);
/** `shop`, or a member's id. */
const whose = z.string().regex(/^(?:shop|[\w-]{16})$/);

export const plansButton = button("reports.plans", { month });
export const planButton = button("reports.plan", { month, whose });
export const setPlanButton = button("reports.set-plan", { month, whose });
export const raiseButton = button("reports.raise", { month, whose });
export const dropPlanButton = button("reports.no-plan", { month, whose });
export const undoPlanButton = button("reports.undo-plan", { change: carry.id });
export const ownPlanButton = button("reports.own-plan", { month });

/** The month of a button: so many months ago, −1 for the next one. */
export function backOf(code: string): number {
  return code === "n1" ? -1 : Number(code);
}

export function monthCode(back: number): string {
  return back < 0 ? "n1" : String(back);
}
