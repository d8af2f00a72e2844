import { nameOf } from "../../calls/index.ts";
import {
  findTextWith,
  type GuestChatDeps,
  type guestOutboxKinds,
  type HomeParts,
  type PrivacyDeps,
} from "../../consents/index.ts";
import { dressChat } from "../screens/commands.ts";
import type { HomeDeps } from "../screens/home.composer.ts";
import type { Ground } from "../wire/ground.ts";
import { knownAtWith } from "./known-at.ts";
import { quietUntilWith } from "./quiet-until.ts";
import type { Wired } from "./wired.ts";

/** What the self-service of clients takes from the others. */
export function guestChatDeps(
  ground: Ground,
  { shop, team, clients, guest, loyalty }: Wired,
  { home, parts }: { home: Pick<HomeDeps, "shopName">; parts: HomeParts },
): GuestChatDeps {
  return {
    ...guest,
    ...clients,
    now: ground.now,
    shop: shop.getShop,
    shopName: home.shopName,
    isClaimed: async () => (await team.getRules()) !== undefined,
    standingOf: loyalty.standingOf,
    operationsOf: loyalty.operationsOf,
    dress: (telegramId, as) => dressChat(ground.api, telegramId, as === "client" ? as : undefined),
    parts,
  };
}

/** What /privacy tells. */
export function privacyDeps(
  ground: Ground,
  { shop }: Wired,
  { shopName }: Pick<HomeDeps, "shopName">,
): PrivacyDeps {
  const findText = findTextWith({ ...ground, shop: shop.getShop, shopName });
  return { shop: shop.getShop, shopName, textInForce: (locale) => findText("pd", locale) };
}

/** What the team hears of clients takes from the others. */
export function guestNewsDeps(
  ground: Ground,
  { shop, team, clients }: Wired,
): Parameters<typeof guestOutboxKinds>[0] {
  return {
    findActor: knownAtWith(team),
    viewClients: clients.viewClients,
    nameOf,
    quietUntil: quietUntilWith({ now: ground.now, ...shop }),
  };
}
