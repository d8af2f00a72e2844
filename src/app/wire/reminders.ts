import type { Calls } from "../../calls/index.ts";
import { findPolicyWith } from "../../clients/index.ts";
import type { Feedback } from "../../feedback/index.ts";
import { remindersWith } from "../../mailings/index.ts";
import { outboxModel } from "../../platform/telegram/sender/outbox.ts";
import type { Ground } from "./ground.ts";
import type { WiredLoyalty } from "./loyalty.ts";
import type { Shop } from "./shop.ts";
import type { Team } from "./team.ts";

/** Greetings, relatives' dates and the come-back. */
export function wireReminders(
  ground: Ground,
  {
    shop,
    team,
    calls,
    feedback,
    loyalty,
    botName,
  }: {
    shop: Shop;
    team: Team;
    calls: Calls;
    feedback: Feedback;
    loyalty: WiredLoyalty;
    botName: string | undefined;
  },
) {
  const { mongo } = ground;
  return remindersWith({
    ...ground,
    shop: shop.getShop,
    shopName: async () => (await shop.getShop()).name || botName || "—",
    policy: findPolicyWith({ mongo, settings: shop.getShop }),
    productsById: shop.productsById,
    namesOfMembers: team.namesOfMembers,
    findHearer: team.findHearer,
    grantPoints: loyalty.grantPoints,
    noteChat: calls.noteChat,
    hasOpen: feedback.findWaiting,
    async messageState(key) {
      const row = await outboxModel(mongo).findById(key, { state: 1 }).readConcern("majority").lean();
      return row?.state;
    },
  });
}
