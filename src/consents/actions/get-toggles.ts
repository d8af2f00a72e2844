import type { Purpose } from "../../clients/index.ts";
import type { Locale } from "../../shared/locale.ts";
import { foldConsents, type Toggle, toggles } from "../rules/consent.ts";
import { consentsOf } from "../store/consent.model.ts";
import type { LedgerDeps } from "./deps.ts";
import { findTextWith } from "./find-text.ts";

/** What a client is asked, and what of it is on. `service`: messages under the first consent, after /stop off. */
export interface Toggles {
  asked: Toggle[];
  may: Purpose[];
  service: boolean;
}

/**
 * Advertising is not offered where the shop has none; whoever allowed it earlier may still turn it off. The texts of
 * what is asked stand written down before anybody can agree to them.
 */
export function getTogglesWith(deps: Pick<LedgerDeps, "mongo" | "now" | "shop" | "shopName">) {
  const findText = findTextWith(deps);

  return async function getToggles(clientId: string, locale: Locale): Promise<Toggles> {
    const [{ withoutAdvertising }, rows] = await Promise.all([deps.shop(), consentsOf(deps.mongo, clientId)]);
    const { may } = foldConsents(rows);
    const asked = toggles.filter(
      (toggle) => toggle !== "promo" || !withoutAdvertising || may.includes("promo"),
    );
    await Promise.all(asked.map((toggle) => findText(toggle, locale)));
    return { asked, may, service: may.includes("pd") };
  };
}
