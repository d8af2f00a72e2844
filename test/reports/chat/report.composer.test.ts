import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import { startSale } from "../../../src/purchases/index.ts";
import { getReportWith, reportsComposer } from "../../../src/reports/index.ts";
import { openCounterChat } from "../../purchases/chat/counter-chat.ts";
import { anna, anOrder, olga, zone } from "../../purchases/counter.ts";
import { testMongo } from "../../support/mongo.ts";
import { openPaperShop } from "../paper-shop.ts";

let mongo: Mongo;
let seen: number;
let at: Awaited<ReturnType<typeof openCounterChat>>;

beforeAll(async () => {
  mongo = await testMongo();
});

beforeEach(async () => {
  seen = 0;
  await openPaperShop(mongo);
  at = await openCounterChat(mongo, ({ clock }) => [
    reportsComposer({
      getReport: getReportWith({
        mongo,
        now: clock.now,
        shop: async () => ({ zone, fanFromPurchases: 2 }),
        namesOfMembers: async () => new Map(),
      }),
      lostReasons: async () => [],
      startSale,
      noteSeen: async () => {
        seen += 1;
      },
    }),
  ]);
});

afterEach(() => at.close());

test("one tap to the report, one to each other period, in the same message", async () => {
  await at.shop.recordSale(anna, anOrder(at.shop.ivan, 900, "r1"));
  await at.olga.says("/report");
  const message = at.olga.last();
  expect(message.text).toContain("Неделя 16–22 ноября");
  expect(message.text).toContain("🧾 1 продажа · средний чек 900");

  await at.olga.taps("Вчера");
  expect(at.olga.last().id).toBe(message.id);
  expect(at.olga.last().text).toContain("Вчера, пт 20 ноября");
  expect(at.olga.last().text).toContain("➕ 2 лида");
  await at.olga.taps("‹ Раньше");
  expect(at.olga.last().text).toContain("чт 19 ноября");
  await at.olga.taps("Месяц");
  await at.olga.taps("🔄 Обновить");
  expect(at.olga.last().text).toContain("Ноябрь 2026");
  expect(seen).toBe(5);
});

test("a sale taken back is out of the report at once", async () => {
  const kept = await at.shop.recordSale(anna, anOrder(at.shop.ivan, 900, "r1"));
  await at.shop.stornoSale(olga, { saleId: kept.ok ? kept.value.saleId : "", requestKey: "s1" });
  await at.olga.says("/report");
  expect(at.olga.last().text).toContain("Продаж нет. Так и было?");
  await at.olga.taps("💰 Добавить продажу");
  expect(at.olga.last().text).toContain("Кто покупает?");
});

test("to a seller it is a command that there isn't, and a forged tap is refused", async () => {
  await at.olga.says("/report");
  const button = at.olga.last().buttons[0]?.[0] as { data?: string };
  await at.anna.says("/sell");
  const before = at.anna.screen();
  await at.anna.says("/report");
  expect(at.anna.screen().split("\n").slice(-1)).toEqual(["< /report"]);
  expect(before).not.toContain("📊");

  await at.anna.forges(button.data ?? "", at.anna.last());
  expect(at.anna.toast()).toBe("Это может только владелец.");
  expect(at.anna.screen()).not.toContain("📊");
});
