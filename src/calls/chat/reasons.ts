import type { Translate } from "../../platform/i18n/i18n.ts";
import { reasonTitle, type ShopSettings } from "../../shop/index.ts";

/** A lost reason as a button. */
export interface ReasonRow {
  id: string;
  title: string;
}

/** «Другая»: it demands words. */
export const otherReasonId = "other";
/** Given to a lead whom nobody can reach. */
export const noContactId = "no-contact";

type Reasons = ShopSettings["lostReasons"];

export function reasonRows(t: Translate, reasons: Reasons): ReasonRow[] {
  return reasons.map((reason) => ({ id: reason.id, title: reasonTitle(t, reason) }));
}

/** How a reason is called, also one that the shop has dropped since; nothing for no reason. */
export function reasonTitleOf(t: Translate, reasons: Reasons, reasonId: string | undefined): string {
  if (reasonId === undefined) return "";
  const own = reasons.find(({ id }) => id === reasonId);
  if (own !== undefined) return reasonTitle(t, own);
  return ours.has(reasonId) ? reasonTitle(t, { id: reasonId }) : reasonTitle(t, { id: otherReasonId });
}

const ours = new Set([
  ...["expensive", "bought-elsewhere", "not-now", "changed-mind", "out-of-stock", "too-far", "not-ours"],
  noContactId,
]);
