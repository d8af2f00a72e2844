import type { Translate } from "../../platform/i18n/i18n.ts";
import { defaultSettings, reasonTitle } from "../../shop/index.ts";

export interface ReasonName {
  id: string;
  title?: string | undefined;
}

/** A lost reason within a line; one that the shop has struck off is «другая». */
export function reasonName(t: Translate, id: string, reasons: readonly ReasonName[]): string {
  const own = reasons.find((reason) => reason.id === id);
  const known = [...defaultSettings.lostReasons.map((reason) => reason.id), "no-contact"].includes(id);
  return reasonTitle(t, own ?? { id: known ? id : "other" }).toLowerCase();
}
