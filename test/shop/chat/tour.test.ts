import { expect, test } from "vitest";
import { startPayload } from "../../../src/team/index.ts";
import { openShop } from "../../support/shop.ts";

const shop = await openShop();
const olga = shop.chat.person("Ольга");

test("the tour asks again what it cannot keep, and tells what it read only in part", async () => {
  const issued = await shop.app.team.issueSetup();
  if (!issued.ok) throw new Error("already claimed");
  await olga.opens(startPayload({ kind: "setup", token: issued.value.token }));
  await olga.says("м".repeat(81));
  await olga.sees("До 80 знаков");
  await olga.says("Мебель");
  await olga.taps("Москва");
  await olga.says("12500, 3200");
  await olga.sees("Не вижу названий товаров");
  await olga.says("стол 12500, кухня 12.500");
  await olga.sees("Прочиталось не всё, поправьте в карточке товара: кухня 12.500");

  expect(await shop.app.shop.getShop()).toMatchObject({ name: "Мебель", zone: "Europe/Moscow" });
  expect(await shop.app.shop.listProducts()).toMatchObject([
    { name: "стол", priceKopecks: 1_250_000 },
    { name: "кухня" },
  ]);
});
