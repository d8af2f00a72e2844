import { expect, test } from "vitest";
import { openShop } from "../support/shop.ts";
import { fillOperator, personalLink } from "./joining-shop.ts";

const shop = await openShop({ at: "2026-11-23T12:00" });
const olga = shop.chat.person("Ольга");
const semyon = shop.chat.person("Семён");

test("no link or code is given before the operator is known", async () => {
  await shop.open(olga);
  await shop.hire(olga, semyon, "Семён");
  await semyon.says("Иван +7 912 000-00-01");
  await expect(personalLink(semyon, "Иван")).rejects.toThrow("No link");
  expect(semyon.last().text).toContain("владелец ещё не заполнил реквизиты");

  await olga.says("/settings");
  await olga.taps("🤝 Клиенты в боте");
  await olga.taps("📲 Ссылки и QR");
  expect(olga.last().text).toContain("Сначала заполните реквизиты");
  await olga.taps("⚙️ Реквизиты");
  expect(olga.last().text).toContain("Реквизиты не заполнены");
  const stranger = shop.chat.person("Рано", { phone: "79120000002" });
  await stranger.opens("q_AAAAAAAAAAAAAAAAAAAAAA");
  expect(stranger.last().text).toContain("Ссылка больше не действует");
  await stranger.taps("🎁 Хочу бонусы");
  expect(stranger.last().text).toContain("ещё готовится");

  await fillOperator(olga);
  expect(olga.last().text).toContain("ИНН 500100732259");
  expect(await personalLink(semyon, "Иван")).toMatch(/^j_/);
});

test("an operator with a slip in his number is asked again", async () => {
  await olga.taps("✏️ Изменить");
  await olga.says("ИП Петров, ИНН 500100732258");
  expect(olga.last().text).toContain("опечатка");
  await olga.says("ООО Ромашка 7707083893");
  await olga.says("Тула, ул. Мира, 2");
  await olga.says("+7 495 000-00-00");
  expect(olga.last().text).toContain("ООО Ромашка");
});
