import { beforeAll, expect, test } from "vitest";
import { openStaffedShop } from "./staffed-shop.ts";

let staffed: Awaited<ReturnType<typeof openStaffedShop>>;
beforeAll(async () => {
  staffed = await openStaffedShop();
}, 60_000);

/** A new client of Семён who has bought; the command that opens his card. */
async function aBuyer(name: string, number: string): Promise<string> {
  const { semyon, shop } = staffed;
  await semyon.says(`${name} ${number}`);
  await semyon.taps("👤 Карточка");
  await semyon.taps("⋯ Ещё");
  expect(semyon.buttons().flat()).not.toContain("💔 Обижен");
  const code = /\/c_\w+/.exec(semyon.last().text)?.[0] ?? "";
  await semyon.says(code);
  await semyon.taps("💰 Продажа");
  await semyon.says("стол 12500");
  await semyon.taps("✅ Записать");
  shop.clock.advance({ minutes: 2 });
  await semyon.says(code);
  return code;
}

test("a seller marks an offended client, the owner settles it, and both can take it back", async () => {
  const { semyon, olga, shop } = staffed;
  const code = await aBuyer("Мария Ивановна", "8 912 555-00-01");
  await semyon.taps("⋯ Ещё");
  await semyon.taps("💔 Обижен");
  expect(semyon.last().text).toContain("На что обида?");
  await semyon.says("ждали неделю");
  expect(semyon.last().text).toContain("💔 Отмечено");
  await semyon.taps("👤 Карточка");
  expect(semyon.last().text).toContain("💔 Мария Ивановна · возвращенец");
  expect(semyon.last().text).toMatch(/💔 Обижена с.21\.11\.2026: ждали неделю/);
  expect(semyon.buttons().flat()).not.toContain("🤝 Улажено");
  await semyon.taps("⋯ Ещё");
  expect(semyon.buttons().flat()).not.toContain("💔 Обижен");

  shop.clock.advance({ minutes: 2 });
  await olga.says(code);
  expect(olga.buttons()[0]).toEqual(["🤝 Улажено", "🕊 Оставить в покое"]);
  await olga.taps("🤝 Улажено");
  expect(olga.last().text).toContain("🤝 Улажено");
  await olga.taps("↩️ Отменить");
  await olga.says(code);
  await olga.taps("🕊 Оставить в покое");
  await olga.taps("👤 Карточка");
  expect(olga.last().text).toContain("новичок");
  await olga.taps("🕘 История");
  expect(olga.screen()).toContain("🕊 Решено оставить в покое");
  expect(olga.screen()).toContain("💔 Обида ждали неделю");
});

test("a mark needs no words and can be taken back", async () => {
  const { semyon } = staffed;
  await aBuyer("Пётр", "8 912 555-00-02");
  await semyon.taps("⋯ Ещё");
  await semyon.taps("💔 Обижен");
  await semyon.taps("⏭ Без слов");
  expect(semyon.last().text).toContain("💔 Отмечено");
  await semyon.taps("↩️ Отменить");
  expect(semyon.last().text).toBe("↩️ Отменено.");
  await semyon.taps("👤 Карточка");
  expect(semyon.last().text).toContain("новичок");
});
