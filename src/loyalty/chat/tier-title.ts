import type { Translate } from "../../platform/i18n/i18n.ts";

/** Our own first tiers, by the names that a new shop has them under. */
const ours: Record<string, string> = {
  Бронза: "loyalty-tier-ours-bronze",
  Серебро: "loyalty-tier-ours-silver",
  Золото: "loyalty-tier-ours-gold",
};

/** A tier's name: one of ours in everybody's language, the owner's own as it was typed. */
export function tierTitle(t: Translate, name: string): string {
  const key = ours[name];
  return key === undefined ? name : t.plain(key);
}
