import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import { startSale } from "../../../src/purchases/index.ts";
import { reportsComposer } from "../../../src/reports/index.ts";
import { openCounterChat } from "../../purchases/chat/counter-chat.ts";
import { anna, anOrder, olga, zone } from "../../purchases/counter.ts";
import { testMongo } from "../../support/mongo.ts";
import { openPaperShop, paperActions } from "../paper-shop.ts";

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
      ...paperActions(mongo, clock.now),
      now: clock.now,
      zone: async () => zone,
      lostReasons: async () => [],
      sourceNames: async () => () => undefined,
      viewClients: async (_actor, ids) =>
        new Map(ids.map((id) => [id, { id, title: "Иван", status: "newbie" } as never])),
      startSale,
      noteSeen: async () => {
        seen += 1;
      },
      readerAt: async () => undefined,
      quietUntil: async () => undefined,
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

  await at.olga.says("/report");
  expect(at.olga.last().text).toContain("Ноябрь 2026");
});

test("own days are two taps on a calendar, in any order", async () => {
  await at.shop.recordSale(anna, anOrder(at.shop.ivan, 900, "r1"));
  await at.olga.says("/report");
  await at.olga.taps("🗓 Свой");
  expect(at.olga.last().text).toContain("С какого дня?");
  await at.olga.taps("21");
  expect(at.olga.last().text).toContain("С 21 ноября. А по какой день?");
  await at.olga.taps("12");
  expect(at.olga.last().text).toContain("12–21 ноября");
  await at.olga.taps("‹ Раньше");
  expect(at.olga.last().text).toContain("2–11 ноября");
});

test("behind a number stand its clients, and the way back to the same days", async () => {
  await at.shop.recordSale(anna, anOrder(at.shop.ivan, 900, "r1"));
  await at.olga.says("/report");
  await at.olga.taps("Месяц");
  const message = at.olga.last();
  await at.olga.taps("👥 Клиенты");
  await at.olga.taps("🆕 Новички 1");
  expect(at.olga.last().text).toContain("Ноябрь 2026\n🆕 Новички");
  expect(
    at.olga
      .last()
      .buttons.flat()
      .map(({ text }) => text),
  ).toContain("🆕 Иван");
  await at.olga.taps("← Назад");
  await at.olga.taps("← К отчёту");
  expect(at.olga.last().text).toContain("Ноябрь 2026");
  await at.olga.taps("👤 Команда");
  expect(at.olga.last().text).toMatch(/💰 900\s₽, 1 продажа/);
  await at.olga.taps("💰 Купили: Анна");
  expect(at.olga.last().text).toContain("💰 Купили: Анна");
  expect(at.olga.last().id).toBe(message.id);
});

test("which reports come by themselves is switched by a tap", async () => {
  await at.olga.says("/report");
  await at.olga.taps("🔔");
  await at.olga.taps("✅ понедельник");
  await at.olga.taps("▫️ каждый день");
  const labels = at.olga
    .last()
    .buttons.flat()
    .map(({ text }) => text);
  expect(labels.slice(0, 3)).toEqual([
    "✅ каждый день в 20:00",
    "▫️ понедельник в 9:00",
    "▫️ 1-е число в 9:00",
  ]);
});

test("a sale taken back is out of the report at once", async () => {
  const kept = await at.shop.recordSale(anna, anOrder(at.shop.ivan, 900, "r1"));
  await at.shop.stornoSale(olga, { saleId: kept.ok ? kept.value.saleId : "", requestKey: "s1" });
  await at.olga.says("/report");
  expect(at.olga.last().text).toContain("За неделю продаж нет. Так и было?");
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
