import type { Mongo } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import type { Now } from "../../shared/now.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { changeModel, type LeaveTrace, may, setKeepingBefore } from "../../team/index.ts";
import { readSettings, type ShopSettings } from "../rules/settings.ts";
import { forgetShop } from "../store/fresh-shop.ts";
import { findShop, layShop, shopModel } from "../store/shop.model.ts";

export interface ShopDeps {
  mongo: Mongo;
  now: Now;
  leaveTrace: LeaveTrace;
}

/** The owner's settings; the earlier values are kept and may be put back for a minute. */
export function changeShopWith(deps: ShopDeps) {
  const editShop = editShopWith(deps);

  return function changeShop(
    actor: Actor,
    { settings, requestKey }: { settings: Partial<ShopSettings>; requestKey: string },
  ) {
    return editShop<never>(actor, { edit: () => done(settings), requestKey });
  };
}

/** A change that depends on what stands: a request that comes again is not measured against its own result. */
export function editShopWith({ mongo, now, leaveTrace }: ShopDeps) {
  return async function editShop<Refusal extends string>(
    actor: Actor,
    { edit, requestKey }: { edit: Edit<Refusal>; requestKey: string },
  ): Promise<Outcome<{ changeId: string }, "not-allowed" | "setting-wrong" | Refusal>> {
    if (!may(actor, "shop.settings")) return refused("not-allowed");

    const changeId = factId(requestKey, "shop-change");
    const changed = await inTransaction(mongo, async () => {
      if (await changeModel(mongo).exists({ _id: changeId })) return done({ changeId });
      const edited = edit(await findShop(mongo));
      if (!edited.ok) return edited;
      const set = readSettings(edited.value);
      if (set === undefined) return refused("setting-wrong");

      await layShop(mongo);
      const change = { _id: changeId, kind: "shop", at: now().toJSDate(), by: actor.memberId };
      await setKeepingBefore(mongo, shopModel(mongo), change, [{ rowId: "shop", set }]);
      const fields = Object.keys(set).join(" ");
      await leaveTrace(actor, "shop.change-settings", { kind: "shop", id: "shop" }, { fields });
      return done({ changeId });
    });
    forgetShop(mongo);
    return changed;
  };
}

type Edit<Refusal extends string> = (settings: ShopSettings) => Outcome<Partial<ShopSettings>, Refusal>;
