import type { Purpose } from "../../clients/index.ts";
import { foldConsents, type Toggle, toggles } from "../rules/consent.ts";
import { consentsOf } from "../store/consent.model.ts";
import type { ConsentsDeps } from "./deps.ts";

/** What a client is asked, and what of it is on. `service`: messages under the first consent, after /stop off. */
export interface Toggles {
  asked: Toggle[];
  may: Purpose[];
  service: boolean;
}

/** Advertising is not offered where the shop has none; whoever allowed it earlier may still turn it off. */
export function getTogglesWith({ mongo, shop }: Pick<ConsentsDeps, "mongo" | "shop">) {
  return async function getToggles(clientId: string): Promise<Toggles> {
    const [{ withoutAdvertising }, rows] = await Promise.all([shop(), consentsOf(mongo, clientId)]);
    const { may } = foldConsents(rows);
    const asked = toggles.filter(
      (toggle) => toggle !== "promo" || !withoutAdvertising || may.includes("promo"),
    );
    return { asked, may, service: may.includes("pd") };
  };
}
