import { beforeAll, expect, test } from "vitest";
import { reviewModel } from "../../src/reports/index.ts";
import { openShop } from "../support/shop.ts";

const shop = await openShop({ at: "2026-11-23T12:00" });
const olga = shop.chat.person("Ольга");
const semyon = shop.chat.person("Семён");

beforeAll(async () => {
  await shop.open(olga);
  await shop.hire(olga, semyon, "Семён");
  await semyon.says("Пётр +7 912 000-00-11");
  await semyon.says("пётр");
  await semyon.replies(semyon.last(), "купил стол 12 500");
});

test("the owner reads a seller's month in facts, writes a word, and the seller sees it when it is shown", async () => {
  await olga.says("/staff");
  await olga.taps("👤 Семён");
  await olga.taps("🎯 План");
  await olga.taps("📇 Итоги месяца");
  expect(olga.last().text).toContain("💰 12 500 ₽ · 1 продажа");
  expect(olga.last().text).toContain("➕ Лиды 1 → купили 1\n");
  expect(olga.last().text).toContain(
    "🧹 Сейчас из 1: лиды без следующего шага 0, без имени 0, без источника 1",
  );
  expect(olga.last().text).not.toContain("%");
  const card = olga
    .last()
    .buttons.flat()
    .find(({ text }) => text === "💬 Написать отзыв") as { data?: string };

  await olga.taps("💬 Написать отзыв");
  await olga.says("Хороший старт, спрашивай источник");
  const kept = await reviewModel(shop.mongo).findOne().lean();
  expect(JSON.stringify(kept)).not.toContain("старт");
  await semyon.says("/plan");
  expect(semyon.last().text).not.toContain("Хороший старт");

  await olga.taps("📇 Итоги месяца");
  expect(olga.last().text).toContain("Хороший старт");
  await olga.taps("👁 Показать продавцу");
  await semyon.says("/plan");
  expect(semyon.last().text).toContain("Хороший старт, спрашивай источник");

  await semyon.forges(card.data ?? "", semyon.last());
  expect(semyon.isShown("Что сказать о работе")).toBe(false);
});
