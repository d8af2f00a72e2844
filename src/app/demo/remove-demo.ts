import { callbackModel, callModel } from "../../calls/index.ts";
import { clientModel, erasedModel, noteModel, phoneModel, transitionModel } from "../../clients/index.ts";
import { trusted } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import { purchaseModel } from "../../purchases/index.ts";
import type { Actor } from "../../shared/actor.ts";
import { may } from "../../team/index.ts";
import type { Ground } from "../wire/ground.ts";
import { wireDayMarks } from "../wire/reports.ts";
import type { Shop } from "../wire/shop.ts";

/** Takes everything of the demo clients out of the base; real ones are not touched. */
export function removeDemoWith(
  { mongo, now }: Pick<Ground, "mongo" | "now">,
  shop: Pick<Shop, "markDemo" | "getShop" | "removeDemoGoods">,
) {
  const { noteMuchChanged } = wireDayMarks({ mongo, now }, shop);

  return async function removeDemo(actor: Actor): Promise<boolean> {
    if (!may(actor, "shop.settings")) return false;
    const demo = await clientModel(mongo).find({ demo: true }, { _id: 1, phones: 1, createdAt: 1 }).lean();
    const erased = await erasedModel(mongo).find({ demo: true }, { _id: 1 }).lean();
    const ids = [...demo, ...erased].map(({ _id }) => _id);
    const keys = demo.flatMap(({ phones }) => phones.map(({ key }) => key));
    const since = [now().toMillis(), ...demo.map(({ createdAt }) => createdAt.getTime())];
    await inTransaction(mongo, async () => {
      const theirs = { clientId: trusted({ $in: ids }) };
      await callModel(mongo).deleteMany(theirs);
      await callbackModel(mongo).deleteMany(theirs);
      await purchaseModel(mongo).deleteMany(theirs);
      await noteModel(mongo).deleteMany(theirs);
      await transitionModel(mongo).deleteMany(theirs);
      await phoneModel(mongo).deleteMany({ _id: trusted({ $in: keys }) });
      await clientModel(mongo).deleteMany({ _id: trusted({ $in: ids }) });
      await erasedModel(mongo).deleteMany({ _id: trusted({ $in: ids }) });
      await noteMuchChanged(new Date(Math.min(...since)), "demo");
    });
    await shop.removeDemoGoods(actor);
    await shop.markDemo(actor, false);
    return true;
  };
}
