import type { Mongo } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { type LeaveTrace, may } from "../../team/index.ts";
import { forgetShop, freshShop } from "../store/fresh-shop.ts";
import { type FirstStep, layShop, shopModel } from "../store/shop.model.ts";

/** Ticks a step of the owner's check-list; true when it was not ticked before. Anybody's work may tick it. */
export function noteFirstStepWith({ mongo }: { mongo: Mongo }) {
  return async function noteFirstStep(step: FirstStep): Promise<boolean> {
    if ((await freshShop(mongo)).stepsDone.includes(step)) return false;
    await layShop(mongo);
    const { modifiedCount } = await shopModel(mongo).updateOne(
      { _id: "shop" },
      { $addToSet: { stepsDone: step } },
    );
    forgetShop(mongo);
    return modifiedCount === 1;
  };
}

/** Says whether the base holds demo data; it is put in and taken out by those who keep it. */
export function markDemoWith({ mongo, leaveTrace }: { mongo: Mongo; leaveTrace: LeaveTrace }) {
  return async function markDemo(
    actor: Actor,
    demo: boolean,
  ): Promise<Outcome<{ demo: boolean }, "not-allowed">> {
    if (!may(actor, "shop.settings")) return refused("not-allowed");
    await inTransaction(mongo, async () => {
      await layShop(mongo);
      const { modifiedCount } = await shopModel(mongo).updateOne({ _id: "shop" }, { demo });
      if (modifiedCount === 1)
        await leaveTrace(actor, "shop.mark-demo", { kind: "shop", id: "shop" }, { demo });
    });
    forgetShop(mongo);
    return done({ demo });
  };
}
