import { expect, test } from "vitest";
import { outboxModel } from "../../src/platform/telegram/sender/outbox.ts";
import { openStage } from "./stage.ts";

const stage = await openStage("2026-11-23T12:00");
const { shop, mongo, olga, semyon, ivan } = stage;

test("an order of the late evening is promised for the morning, told then, and the owner hears when nobody takes it", async () => {
  shop.clock.set("2026-11-23T21:30");
  await ivan.says("/order");
  await ivan.says("Диван");
  await ivan.sees("Магазин откроется вт 24.11 в 10:00");
  await shop.tick();
  expect(semyon.isShown("Диван")).toBe(false);

  shop.clock.set("2026-11-24T08:01");
  await shop.tick();
  await semyon.sees("Диван");

  shop.clock.set("2026-11-24T10:14");
  await shop.tick();
  expect(olga.isShown("Диван")).toBe(false);
  shop.clock.set("2026-11-24T10:15");
  await shop.tick();
  await shop.tick();
  await olga.sees("⏳ 15 минут никто не берёт.");
  expect(await outboxModel(mongo).countDocuments({ _id: /:late:/ as never })).toBe(1);
  await olga.taps("🙋 Беру");
  expect(olga.last().text).toContain("🙋 У вас");
});

test("an order that was taken in time never reaches the owner", async () => {
  await ivan.says("/order");
  await ivan.says("Кресло");
  await semyon.sees("Кресло");
  await semyon.taps("🙋 Беру");
  await shop.pass({ hours: 2 });
  await shop.tick();
  expect(olga.isShown("Кресло")).toBe(false);
});
