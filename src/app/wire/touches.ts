import { findPolicyWith } from "../../clients/index.ts";
import { stepsOfBot } from "../../mailings/index.ts";
import { type TouchesDeps, todayPartWith, touchesWith } from "../../touches/index.ts";
import type { Ground } from "./ground.ts";
import type { Shop } from "./shop.ts";

/** The actions over standards and tasks, and the tasks' share in «Сегодня». */
export function wireTouches(ground: Ground, { getShop }: Shop) {
  const deps: TouchesDeps = {
    ...ground,
    shop: getShop,
    policy: findPolicyWith({ mongo: ground.mongo, settings: getShop }),
    stepsOfBot: async () => {
      const shop = await getShop();
      return (client) => stepsOfBot(client, shop);
    },
  };
  return { ...touchesWith(deps), todayPart: todayPartWith(deps) };
}

export type WiredTouches = ReturnType<typeof wireTouches>;
