import type { ClientScreens } from "../../clients/index.ts";
import { clientLocaleWith, type HomeParts } from "../../consents/index.ts";
import { type FeedbackChatDeps, feedbackButton, orderButton } from "../../feedback/index.ts";
import { settingsButton } from "../../shop/index.ts";
import type { HomeDeps } from "../screens/home.composer.ts";
import type { Ground } from "../wire/ground.ts";
import { readerAtWith } from "./calls.ts";
import { quietUntilWith } from "./quiet-until.ts";
import type { Wired } from "./wired.ts";

/** What the screens of orders, complaints and scores take from the others. */
export function feedbackChatDeps(
  ground: Ground,
  { feedback, shop, team, consents }: Wired,
  { home, clientScreens }: { home: Pick<HomeDeps, "shopName">; clientScreens: () => ClientScreens },
): FeedbackChatDeps {
  return {
    ...feedback,
    now: ground.now,
    shop: shop.getShop,
    shopName: home.shopName,
    isClaimed: async () => (await team.getRules()) !== undefined,
    changeShop: shop.changeShop,
    findColleagues: team.findColleagues,
    readerAt: readerAtWith(team),
    quietUntil: quietUntilWith({ now: ground.now, ...shop }),
    clientLocale: clientLocaleWith(ground),
    sendCard: (ctx, clientId) => clientScreens().sendCard(ctx, clientId),
    async referralPayload(clientId) {
      const requestKey = `referral ${clientId}`;
      const made = await consents.makeLink({ kind: "referral", by: clientId, clientId, requestKey });
      return made.ok ? made.value.payload : undefined;
    },
    onSettings: (keyboard, t) => settingsButton.on(keyboard, t.plain("shop-settings-back"), {}),
  };
}

/** «📝 Оставить заявку» and «⭐ Оценить» on the home of a client or a stranger. */
export const feedbackParts: HomeParts = {
  order: (keyboard, t) => orderButton.on(keyboard, t.plain("feedback-menu-order"), {}),
  feedback: (keyboard, t) => feedbackButton.on(keyboard, t.plain("feedback-menu-open"), {}),
};
