import { onInBot } from "../../consents/index.ts";
import { onFeedback } from "../../feedback/index.ts";
import { onLoyalty } from "../../loyalty/index.ts";
import { onMessages } from "../../mailings/index.ts";
import { onDigests, onPlanOf, onPlans, onScorecardOf } from "../../reports/index.ts";
import { type ShopChatDeps, tourTalk } from "../../shop/index.ts";
import { showOwnSettings, type TeamChatDeps } from "../../team/index.ts";
import { onStandards } from "../../touches/index.ts";
import { dressChat } from "../screens/commands.ts";
import { firstStepsScreen } from "../screens/first-steps.ts";
import { type HomeDeps, sendHome } from "../screens/home.composer.ts";
import type { Ground } from "../wire/ground.ts";
import type { Wired } from "./wired.ts";

interface Named {
  botName: string;
  onClaimed?: (() => void) | undefined;
}

export function homeDepsOf({ team, shop }: Wired, { botName }: Named): HomeDeps {
  return { ...team, shop: shop.getShop, shopName: async () => (await shop.getShop()).name || botName };
}

/** What the team's screens take from the others. */
export function teamChatDeps(ground: Ground, wired: Wired, named: Named): TeamChatDeps {
  const { team, shop } = wired;
  const home = homeDepsOf(wired, named);
  return {
    ...team,
    now: ground.now,
    planMessages: ground.planMessages,
    memberEntries: [onPlanOf, onScorecardOf],
    shopName: home.shopName,
    zone: async () => (await shop.getShop()).zone,
    async welcome(ctx, actor) {
      await dressChat(ground.api, actor.telegramId, actor.role);
      await sendHome(home, ctx, actor, "app-home-welcome");
      if (actor.role === "seller") await shop.noteFirstStep("seller");
    },
    async undress(telegramId) {
      await dressChat(ground.api, telegramId, undefined);
      const at = ground.now().toJSDate();
      const subject = { telegramId };
      await ground.planMessages([
        {
          _id: `closed:${telegramId}:${at.getTime()}`,
          kind: "team.closed",
          chatId: telegramId,
          subject,
          notBefore: at,
        },
      ]);
    },
    async beginTour(ctx) {
      named.onClaimed?.();
      await tourTalk.enter(ctx, {});
    },
  };
}

/** What the shop's screens take from the others. */
export function shopChatDeps({ now }: Ground, { team, shop }: Wired): ShopChatDeps {
  return {
    ...shop,
    now,
    settingsEntries: [onPlans, onStandards, onDigests, onLoyalty, onMessages, onFeedback, onInBot],
    showOwnSettings: (ctx) => showOwnSettings(team, ctx),
    firstSteps: async (ctx) => firstStepsScreen(ctx.t, await shop.getShop()),
  };
}
