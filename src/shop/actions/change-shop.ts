import type { Mongo } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import type { Now } from "../../shared/now.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { changeModel, type LeaveTrace, may, setKeepingBefore } from "../../team/index.ts";
import { readSettings, type ShopSettings } from "../rules/settings.ts";
import { forgetShop } from "../store/fresh-shop.ts";
import { layShop, shopModel } from "../store/shop.model.ts";

export interface ShopDeps {
  mongo: Mongo;
  now: Now;
  leaveTrace: LeaveTrace;
}

/** The owner's settings; the earlier values are kept and may be put back for a minute. */
export function changeShopWith({ mongo, now, leaveTrace }: ShopDeps) {
  return async function changeShop(
    actor: Actor,
    { settings, requestKey }: { settings: Partial<ShopSettings>; requestKey: string },
  ): Promise<Outcome<{ changeId: string }, "not-allowed" | "setting-wrong">> {
    if (!may(actor, "shop.settings")) return refused("not-allowed");
    const set = readSettings(settings);
    if (set === undefined) return refused("setting-wrong");

    const changeId = factId(requestKey, "shop-change");
    await inTransaction(mongo, async () => {
      if (await changeModel(mongo).exists({ _id: changeId })) return;
      await layShop(mongo);
      const change = { _id: changeId, kind: "shop", at: now().toJSDate(), by: actor.memberId };
      await setKeepingBefore(mongo, shopModel(mongo), change, [{ rowId: "shop", set }]);
      const fields = Object.keys(set).join(" ");
      await leaveTrace(actor, "shop.change-settings", { kind: "shop", id: "shop" }, { fields });
    });
    forgetShop(mongo);
    return done({ changeId });
  };
}
