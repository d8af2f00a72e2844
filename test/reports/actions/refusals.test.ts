import { expect, test } from "vitest";
import { dirtyDayModel, noteLateChangeWith, rollupModel } from "../../../src/reports/index.ts";
import { aClient, olga, openShop, semyon } from "../../clients/support/shop.ts";
import { paperActions } from "../paper-shop.ts";

type Late = ReturnType<typeof noteLateChangeWith>;

test("a refusal that is taken back on a later day counts no more, and counts again when that is undone", async () => {
  let late: Late = async () => {};
  const shop = await openShop({ noteLateChange: (change) => late(change) });
  const { mongo, clock } = shop;
  for (const model of [rollupModel, dirtyDayModel]) model(mongo);
  late = noteLateChangeWith({ mongo, now: clock.now, zone: async () => "Europe/Moscow" });
  const { getReport, closeDays } = paperActions(mongo, clock.now);
  const counted = async () => {
    const report = await getReport(olga, { kind: "month", back: 0 });
    return report.ok ? report.value.figures.refusals : [];
  };

  const clientId = await aClient(shop, semyon, { phones: ["+79120000001"] });
  const refusal = { clientId, reasonId: "expensive", requestKey: shop.request() };
  const lost = await shop.markLost(semyon, refusal);
  clock.advance({ days: 2 });
  await closeDays();
  expect(await counted()).toEqual([{ reasonId: "expensive", count: 1 }]);

  const factId = lost.ok ? lost.value.factId : "";
  const taken = await shop.stornoFact(olga, { factId, requestKey: shop.request() });
  expect(await counted()).toEqual([]);
  await closeDays();
  expect(await counted()).toEqual([]);

  clock.advance({ seconds: 10 });
  await shop.undoFact(olga, { factId: taken.ok ? taken.value.factId : "" });
  await closeDays();
  expect(await counted()).toEqual([{ reasonId: "expensive", count: 1 }]);
});
