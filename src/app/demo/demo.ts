import type { Calls } from "../../calls/index.ts";
import { callbackModel, callModel } from "../../calls/index.ts";
import { type Clients, clientModel, noteModel, phoneModel, transitionModel } from "../../clients/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import { purchaseModel } from "../../purchases/index.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Now } from "../../shared/now.ts";
import { may } from "../../team/index.ts";
import type { Purchases } from "../wire/purchases.ts";
import type { Shop } from "../wire/shop.ts";
import { type DemoPerson, demoPeople } from "./demo-people.ts";

export interface DemoDeps {
  mongo: Mongo;
  now: Now;
  shop: Shop;
  clients: Clients;
  calls: Calls;
  purchases: Purchases;
}

/** Thirty clients with their calls and sales, marked 🎭, written by the same actions as real ones. */
export function fillDemoWith(deps: DemoDeps) {
  return async function fillDemo(actor: Actor): Promise<boolean> {
    if (!may(actor, "shop.settings")) return false;
    await deps.shop.markDemo(actor, true);
    for (const [place, person] of demoPeople().entries()) await live(deps, actor, person, `demo:${place}`);
    return true;
  };
}

async function live(deps: DemoDeps, actor: Actor, person: DemoPerson, key: string): Promise<void> {
  const { name, source, note, outcome, reason, sales } = person;
  const [first, surname] = name.split(" ");
  const added = await deps.clients.addClient(actor, {
    requestKey: key,
    name: first ?? name,
    ...(surname !== undefined && { surname }),
    source,
    ...(note !== undefined && { note }),
    demo: true,
  });
  if (!added.ok) return;
  const { clientId } = added.value;
  await deps.calls.recordCall(actor, {
    clientId,
    requestKey: `${key}:call`,
    outcome,
    ...(reason !== undefined && { lost: { reasonId: reason } }),
  });
  for (const [turn, { what, rubles }] of sales.entries()) {
    const items = [{ what, amountKopecks: rubles * 100 }];
    await deps.purchases.recordSale(actor, { clientId, items, requestKey: `${key}:sale:${turn}` });
  }
}

/** Takes everything of the demo clients out of the base; real ones are not touched. */
export function removeDemoWith({ mongo, shop }: DemoDeps) {
  return async function removeDemo(actor: Actor): Promise<boolean> {
    if (!may(actor, "shop.settings")) return false;
    const demo = await clientModel(mongo).find({ demo: true }, { _id: 1, phones: 1 }).lean();
    const ids = demo.map(({ _id }) => _id);
    const keys = demo.flatMap(({ phones }) => phones.map(({ key }) => key));
    await inTransaction(mongo, async () => {
      const theirs = { clientId: trusted({ $in: ids }) };
      await callModel(mongo).deleteMany(theirs);
      await callbackModel(mongo).deleteMany(theirs);
      await purchaseModel(mongo).deleteMany(theirs);
      await noteModel(mongo).deleteMany(theirs);
      await transitionModel(mongo).deleteMany(theirs);
      await phoneModel(mongo).deleteMany({ _id: trusted({ $in: keys }) });
      await clientModel(mongo).deleteMany({ _id: trusted({ $in: ids }) });
    });
    await shop.markDemo(actor, false);
    return true;
  };
}
