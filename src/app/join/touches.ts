import type { ClientScreens } from "../../clients/index.ts";
import { settingsButton } from "../../shop/index.ts";
import type { TouchesChatDeps } from "../../touches/index.ts";
import type { Wired } from "./wired.ts";

/** What the screens of tasks and standards take from the others. */
export function touchesChatDeps(
  { touches, clients }: Wired,
  { clientScreens }: { clientScreens: () => ClientScreens },
): TouchesChatDeps {
  return {
    ...touches,
    viewClients: clients.viewClients,
    showCard: (ctx, clientId) => clientScreens().showCard(ctx, clientId),
    revealPhone: (ctx, clientId) => clientScreens().reveal(ctx, clientId),
    onSettings: (keyboard, t) => settingsButton.on(keyboard, t.plain("shop-settings-back"), {}),
  };
}
