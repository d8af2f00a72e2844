import { nameOf } from "../../calls/index.ts";
import type { ClientScreens } from "../../clients/index.ts";
import type { RemindersChatDeps } from "../../mailings/index.ts";
import { settingsButton, undoShopButton } from "../../shop/index.ts";
import type { Ground } from "../wire/ground.ts";
import { knownAtWith } from "./known-at.ts";
import { quietUntilWith } from "./quiet-until.ts";
import type { Wired } from "./wired.ts";

/** What greetings and come-backs take from the others. */
export function remindersChatDeps(
  ground: Ground,
  { reminders, feedback, consents, clients, shop, team }: Wired,
  { clientScreens }: { clientScreens: () => ClientScreens },
): RemindersChatDeps {
  return {
    reminders,
    async placeOrder(guest, order) {
      return feedback.placeAppeal(guest, { ...order, kind: "order" });
    },
    withdrawRenew: (guest, how) =>
      consents.recordConsent({
        ...{ guest, ...how, purpose: "renew", decision: "withdraw" },
        ...(guest.clientId === undefined ? {} : { clientId: guest.clientId }),
      }),
    getShop: shop.getShop,
    changeShop: shop.changeShop,
    onSettings: (keyboard, t) => settingsButton.on(keyboard, t.plain("shop-settings-back"), {}),
    onUndo: (keyboard, t, change) => undoShopButton.on(keyboard, t.plain("shop-settings-undo"), { change }),
    findActor: knownAtWith(team),
    viewClients: clients.viewClients,
    nameOf,
    showCard: (ctx, clientId) => clientScreens().showCard(ctx, clientId),
    quietUntil: quietUntilWith({ now: ground.now, ...shop }),
  };
}
