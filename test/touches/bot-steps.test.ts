import { beforeAll, expect, test } from "vitest";
import { clientModel } from "../../src/clients/index.ts";
import { stepsOfBot } from "../../src/mailings/index.ts";
import { ensureIndexes } from "../../src/platform/mongo/indexes.ts";
import { purchaseModel } from "../../src/purchases/index.ts";
import { defaultSettings } from "../../src/shop/index.ts";
import { changeModel } from "../../src/team/index.ts";
import { taskModel, todayPartWith, touchesWith } from "../../src/touches/index.ts";
import { standardModel } from "../../src/touches/store/standard.model.ts";
import { timerModel } from "../../src/touches/store/timer.model.ts";
import { aClient, type CallsShop, openCalls, semyon } from "../calls/support/shop.ts";

let shop: CallsShop;
const policy = async () => ({ fanFromPurchases: 2, patience: 2 });
const bot = async () => (client: Parameters<typeof stepsOfBot>[0]) => stepsOfBot(client, defaultSettings);

beforeAll(async () => {
  shop = await openCalls();
  for (const model of [taskModel, standardModel, timerModel, purchaseModel, changeModel]) model(shop.mongo);
  await ensureIndexes(shop.mongo);
  shop.clock.set("2026-11-02T12:00");
});

test("a greeting that the bot sends is nobody's task; without consent it stays one, and comes back with it", async () => {
  const { mongo, clock } = shop;
  const birthday = { day: 5, month: 11 };
  const joined = await aClient(shop, semyon, { name: "Анна", birthday, phones: ["+79120000001"] });
  const other = await aClient(shop, semyon, { name: "Борис", birthday, phones: ["+79120000002"] });
  const reach = { channel: "telegram" as const, chatId: 7, locale: "ru" as const, joinedAt: new Date(0) };
  await clientModel(mongo).updateOne({ _id: joined }, { $set: { reach, consents: ["pd", "birthday"] } });
  const settings = async () => ({ ...defaultSettings, zone: "Europe/Moscow" });
  const { planTasks } = touchesWith({
    ...{ mongo, now: clock.now, leaveTrace: shop.deps.leaveTrace, shop: settings, policy, stepsOfBot: bot },
  });
  await planTasks();
  const wishes = await taskModel(mongo).find({ stepId: "birthday-wish", state: "open" }).lean();
  expect(wishes.map(({ clientId }) => clientId)).toEqual([other]);

  // What was planned before he said yes is no work of today any more.
  await clientModel(mongo).updateOne(
    { _id: other },
    { $set: { reach: { ...reach, chatId: 8 }, consents: ["pd", "birthday"] } },
  );
  const today = todayPartWith({ mongo, policy, stepsOfBot: bot });
  const rows = async () =>
    (await today.thingsOf(semyon, clock.now().setZone("Europe/Moscow"))).things.filter(
      ({ what }) => what === "birthday-wish",
    );
  expect(await rows()).toEqual([]);
  await clientModel(mongo).updateOne({ _id: other }, { $set: { consents: ["pd"] } });
  expect(await rows()).toMatchObject([{ clientId: other }]);
});
