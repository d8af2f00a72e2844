import type { ClientView } from "../../clients/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Actor } from "../../shared/actor.ts";
import type { LoyaltyChatDeps } from "./deps.ts";

/** «🏷 Скидка 5 % · 1 240 бонусов» on the card; nothing for whoever has neither. */
export function loyaltyLineWith({ standingOf }: Pick<LoyaltyChatDeps, "standingOf">) {
  return async function loyaltyLine(_actor: Actor, view: ClientView, t: Translate): Promise<string[]> {
    const hasPoints = view.joined !== undefined;
    if (!hasPoints && view.purchases === 0) return [];
    const standing = await standingOf({ id: view.id, totalKopecks: view.totalKopecks, joined: hasPoints });
    if (standing === undefined) return [];
    const { points } = standing;
    const percent = standing.tier?.percent ?? 0;
    if (percent > 0 && hasPoints) return [t("loyalty-card-both", { percent, points })];
    if (percent > 0) return [t("loyalty-card-discount", { percent })];
    return hasPoints ? [t("loyalty-card-points", { points })] : [];
  };
}
