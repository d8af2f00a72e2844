import { beforeAll, describe, expect, test } from "vitest";
import { clientModel } from "../../../src/clients/index.ts";
import { openStaffedShop } from "./staffed-shop.ts";

const { shop, olga, semyon, anna } = await openStaffedShop();

async function card(name: string): Promise<void> {
  shop.clock.advance({ seconds: 2 });
  await semyon.says(name);
  if (!semyon.buttons().flat().includes("⋯ Ещё")) await semyon.taps(name);
}

describe("a lead on his way", () => {
  beforeAll(async () => {
    await semyon.says("+ Тимур +7 912 555-00-01");
  });

  test("goes a step further by one tap, and the card says where he stands", async () => {
    await card("Тимур");
    await semyon.taps("🪜 Дальше: Связались");
    expect(semyon.last().text).toBe("🪜 Записано: Связались.");
    await semyon.taps("👤");
    expect(semyon.last().text).toContain("🪜 Связались · шаг 1 из 3");
    expect(semyon.buttons()).toContainEqual(["🪜 Дальше: Предложение"]);
  });

  test("is not let past what is not noted: it is asked for on the spot", async () => {
    await semyon.taps("🪜 Дальше: Предложение");
    expect(semyon.last().text).toContain("не хватает: потребности");
    await semyon.taps("✍️ Что нужно клиенту");
    await semyon.says("шкаф-купе до Нового года");
    await card("Тимур");
    await semyon.taps("🪜 Дальше: Предложение");
    expect(semyon.last().text).toBe("🪜 Записано: Предложение.");
    await card("Тимур");
    await semyon.taps("🪜 Дальше: Договорились");
    expect(semyon.last().text).toContain("не хватает: суммы, следующего шага");
    await semyon.taps("💵 На какую сумму");
    await semyon.says("120 000");
    await card("Тимур");
    expect(semyon.last().text).toContain("бюджет 120 000 ₽");
    await semyon.taps("🪜 Дальше: Договорились");
    expect(semyon.last().text).toContain("не хватает: следующего шага");
    await semyon.taps("⏰");
    await semyon.taps("Через 1 час");
    await card("Тимур");
    await semyon.taps("🪜 Дальше: Договорились");
    expect(semyon.last().text).toBe("🪜 Записано: Договорились.");
  });

  test("«🪜 Шаги» shows the whole way, and a tap goes back", async () => {
    await card("Тимур");
    expect(
      semyon
        .buttons()
        .flat()
        .some((label) => label.startsWith("🪜 Дальше")),
    ).toBe(false);
    await semyon.taps("⋯ Ещё");
    await semyon.taps("🪜 Шаги");
    expect(semyon.last().text).toContain("✅ Связались\n✅ Предложение\n✅ Договорились");
    await semyon.taps("✅ Предложение");
    await semyon.taps("👤");
    expect(semyon.last().text).toContain("🪜 Предложение · шаг 2 из 3");
    await semyon.taps("🕘 История");
    expect(semyon.last().text).toContain("🪜 Договорились");
  });

  test("is counted in a group by his step", async () => {
    await olga.says("/segments");
    await olga.taps("➕");
    await olga.taps("🪜 Шаг лида");
    await olga.taps("Предложение");
    expect(olga.last().text).toContain("Подходит 1");
    await olga.taps("👌 Готово");
    expect(olga.last().text).toContain("кто лид на шаге «Предложение»");
  });

  test("is led by nobody else, and ends with the first purchase", async () => {
    const { _id: clientId } = await clientModel(shop.mongo).findOne({ name: "Тимур" }).orFail().lean();
    await anna.says("/menu");
    await anna.forges(`1:clients.step:${clientId}:contacted`, anna.last());
    expect((await clientModel(shop.mongo).findById(clientId).lean())?.leadStep).toBe("offered");
    const seller = (await shop.app.team.findActor(semyon.id))?.actor;
    if (seller === undefined) throw new Error("Семён is not in the team");
    const items = [{ what: "шкаф", amountKopecks: 12_000_000 }];
    await shop.app.purchases.recordSale(seller, { clientId, items, requestKey: "sale" });
    await card("Тимур");
    expect(semyon.last().text).not.toContain("шаг 2 из 3");
    expect(
      semyon
        .buttons()
        .flat()
        .some((label) => label.startsWith("🪜")),
    ).toBe(false);
  });
});

describe("the owner's list of steps", () => {
  test("has a step more, demands something of it, and companies go by a list of their own", async () => {
    await olga.says("/settings");
    await olga.taps("🪜 Шаги лида");
    expect(olga.last().text).toContain("3. Договорились: сумма, следующий шаг");
    await olga.taps("▫️ 🏢 Компании");
    await olga.taps("➕ Добавить");
    await olga.says("СВЯЗАЛИСЬ!");
    await olga.says("/settings");
    await olga.taps("🪜 Шаги лида");
    await olga.taps("▫️ 🏢 Компании");
    await olga.taps("СВЯЗАЛИСЬ!");
    await olga.taps("▫️ сумма");
    await olga.taps("◀️");
    expect(olga.last().text).toContain("4. СВЯЗАЛИСЬ!: сумма");
    const { leadSteps } = await shop.app.shop.getShop();
    expect(leadSteps.person).toHaveLength(3);
    expect(leadSteps.company.at(-1)).toMatchObject({ title: "СВЯЗАЛИСЬ!", demands: ["sum"] });
  });

  test("a step goes higher, is dropped and put back", async () => {
    const titles = async () => (await shop.app.shop.getShop()).leadSteps.person.map(({ id }) => id);
    await olga.says("/settings");
    await olga.taps("🪜 Шаги лида");
    await olga.taps("Договорились");
    await olga.taps("⬆️ Выше");
    expect(await titles()).toEqual(["contacted", "agreed", "offered"]);
    await olga.taps("Предложение");
    await olga.taps("🗑");
    expect(await titles()).toEqual(["contacted", "agreed"]);
    await olga.taps("↩️ Отменить");
    expect(await titles()).toEqual(["contacted", "agreed", "offered"]);
  });
});
