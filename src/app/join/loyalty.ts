import { unsubscribe } from "../../consents/index.ts";
import { changeLoyaltyWith, type LoyaltyChatDeps, type LoyaltyMessagesDeps } from "../../loyalty/index.ts";
import { settingsButton } from "../../shop/index.ts";
import type { Wired } from "./wired.ts";

/** What the screens of loyalty take from the others. */
export function loyaltyChatDeps({ loyalty, shop }: Wired): LoyaltyChatDeps {
  return {
    ...loyalty,
    shop: shop.getShop,
    changeLoyalty: changeLoyaltyWith(shop),
    onSettings: (keyboard, t) => settingsButton.on(keyboard, t.plain("shop-settings-back"), {}),
  };
}

/** What is written to clients about their points takes from the others. */
export function loyaltyMessagesDeps({ loyalty }: Pick<Wired, "loyalty">): LoyaltyMessagesDeps {
  return { ...loyalty, unsubscribe: (t) => unsubscribe(t, "pd") };
}
