import { nameOf } from "../../calls/index.ts";
import { putClientRows } from "../../clients/index.ts";
import {
  type ConsentsChatDeps,
  type GuestChatDeps,
  type HomeParts,
  onConsents,
  onJoin,
  showHomeWith,
} from "../../consents/index.ts";
import { settingsButton, sourceTitle } from "../../shop/index.ts";
import type { HomeDeps } from "../screens/home.composer.ts";
import type { Ground } from "../wire/ground.ts";
import { quietUntilWith } from "./quiet-until.ts";
import type { Wired } from "./wired.ts";

// The card is not opened from a list.
const nowhere = "-";

/** What the screens of joining, consents and links take from the others. */
export function consentsChatDeps(
  ground: Ground,
  { consents, shop, team, clients, pictures }: Wired,
  { home, guestChat }: { home: Pick<HomeDeps, "shopName">; guestChat: GuestChatDeps },
): ConsentsChatDeps {
  return {
    ...consents,
    shop: shop.getShop,
    shopName: home.shopName,
    showHome: showHomeWith(guestChat),
    dress: (telegramId) => guestChat.dress(telegramId, "client"),
    findOwnName: guestChat.findOwnName,
    drawQr: pictures.drawQr,
    viewClients: clients.viewClients,
    findActor: team.findActor,
    quietUntil: quietUntilWith({ now: ground.now, ...shop }),
    nameOf,
    onCard: (keyboard, t, client) => putClientRows(keyboard, t, { rows: [client], back: nowhere }),
    onSettings: (keyboard, t) => settingsButton.on(keyboard, t.plain("shop-settings-back"), {}),
    sourceTitle,
    changeOperator: (actor, { operator, requestKey }) =>
      shop.changeShop(actor, { settings: { operator }, requestKey }),
  };
}

/** What of the consents stands on the homes of clients and strangers. */
export const guestParts: Pick<HomeParts, "join" | "consents"> = { join: onJoin, consents: onConsents };
