import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import type { ShopChatDeps } from "../../shop/index.ts";
import { type ChangeRefusal, changed, type LoyaltyChange } from "../rules/change.ts";

export type ChangeLoyalty = (
  actor: Actor,
  input: { change: LoyaltyChange; requestKey: string },
) => Promise<Outcome<{ changeId: string }, "not-allowed" | "setting-wrong" | ChangeRefusal>>;

/** Changes tiers or points among the shop's settings; it may be put back as any other setting. */
export function changeLoyaltyWith({ editShop }: Pick<ShopChatDeps, "editShop">): ChangeLoyalty {
  return function changeLoyalty(actor, { change, requestKey }) {
    return editShop<ChangeRefusal>(actor, {
      edit({ loyalty }) {
        const next = changed(loyalty, change);
        return typeof next === "string" ? refused(next) : done({ loyalty: next });
      },
      requestKey,
    });
  };
}
