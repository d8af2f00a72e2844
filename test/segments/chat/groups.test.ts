import { beforeAll, describe, expect, test } from "vitest";
import { clientModel } from "../../../src/clients/index.ts";
import { trusted } from "../../../src/platform/mongo/connect.ts";
import { segmentModel } from "../../../src/segments/index.ts";
import { dayNumberOf } from "../../../src/shared/day-number.ts";
import { productModel } from "../../../src/shop/store/product.model.ts";
import { openShop } from "../../support/shop.ts";

const shop = await openShop({ at: "2026-11-21T12:00" });
const { mongo } = shop;
const olga = shop.chat.person("Olga");
const semyon = shop.chat.person("Семён");
const sam = shop.chat.person("Sam", { languageCode: "en" });
const kitchen = "kitchen-kitchen-";
const chair = "chair-chair-chai";
const buyers = ["Борис", "Вера", "Глеб"];

beforeAll(async () => {
  await shop.open(olga);
  await shop.hire(olga, semyon, "Семён");
  await shop.hire(olga, sam, "Sam");
  const products = [
    ["Кухня", kitchen],
    ["Стул", chair],
  ] as const;
  for (const [order, [name, _id]] of products.entries()) {
    await productModel(mongo).create({ _id, name, nameKey: name.toLowerCase(), order, removed: false });
  }
  const today = dayNumberOf("2026-11-21");
  for (const [n, name] of buyers.entries()) await semyon.says(`+ ${name} +7 912 000-00-0${n}`);
  await sam.says("+ Mary +7 912 000-00-09");
  await clientModel(mongo).updateMany(
    { name: trusted({ $in: buyers }) },
    {
      $set: {
        ...{ purchases: 1, purchaseDays: 1, stage: "working", days: ["2026-11-01"], totalKopecks: 100_00 },
        lastPurchaseAt: new Date("2026-11-01T09:00Z"),
        sleepsAt: new Date("2027-03-01T09:00Z"),
        bought: { [`p${kitchen}`]: today - 20 },
      },
    },
  );
  await clientModel(mongo).updateOne({ name: "Глеб" }, { $set: { [`bought.p${chair}`]: today - 5 } });
}, 120_000);

describe("the owner", () => {
  test("sees in three taps who bought a kitchen and no chair, and a card leads back to the page", async () => {
    await olga.says("/segments");
    await olga.taps("🔀");
    await olga.taps("Кухня");
    await olga.taps("Стул");
    expect(olga.last().text).toContain(
      "Все, кто купил «Кухня» за 12 месяцев и кто не покупал «Стул» 12 месяцев.",
    );
    expect(olga.last().text).toContain("2 клиента");
    await olga.taps(olga.buttons()[0]?.[0] ?? "");
    expect(olga.last().text).toMatch(/Борис|Вера/);
    await olga.taps("◀️");
    expect(olga.last().text).toContain("2 клиента");
  });

  test("saves the group under a name, shares it, and the seller sees his own in it", async () => {
    await olga.taps("💾");
    await olga.says("Кухня без стула");
    await olga.taps("👥");
    await olga.taps("🤝");
    await semyon.says("/segments");
    await semyon.taps("📁");
    await semyon.taps("Кухня без стула");
    expect(semyon.last().text).toContain("2 клиента");
    expect(semyon.screen()).not.toContain("CSV");
    await sam.says("/segments");
    await sam.taps("📁");
    await sam.taps("Кухня без стула");
    expect(sam.last().text).toContain("nobody now");
  });

  test("hands it out as calls once, as many as the owner allows, and a second time there is nobody left", async () => {
    const allow = async (typed: string) => {
      await olga.says("/settings");
      await olga.taps("🔁 Цикл, статусы");
      await olga.taps("👤 Раздача");
      await olga.says(typed);
      await olga.says("/segments");
      await olga.taps("📁");
      await olga.taps("Кухня без стула");
    };
    await allow("1");
    await olga.taps("👤 Раздать");
    expect(olga.last().text).toContain("не больше 1 нового в неделю");
    await olga.says("предложить стулья");
    expect(olga.last().text).toContain("Роздано: 1 звонок");
    expect(olga.last().text).toContain("Сверх недельной нормы, раздайте через неделю: 1");
    await allow("20");
    await olga.taps("👤 Раздать");
    await olga.says("предложить стулья");
    expect(olga.last().text).toContain("Роздано: 1 звонок");
    expect(olga.last().text).toContain("Семён: 1");
    await semyon.says("/callbacks");
    for (const name of ["Борис", "Вера"]) expect(semyon.screen()).toContain(name);
    await olga.taps("👥 Открыть");
    await olga.taps("👤 Раздать");
    await olga.taps("👤 Раздать без слов");
    expect(olga.last().text).toContain("Раздавать некого");
  });

  test("takes it as a file in which nothing is a formula", async () => {
    await clientModel(mongo).updateOne({ name: "Борис" }, { $set: { name: '=HYPERLINK("http://x")' } });
    await olga.says("/segments");
    await olga.taps("📁");
    await olga.taps("Кухня без стула");
    await olga.taps("⬇️");
    expect(olga.last().text).toContain("Выгрузка записана");
    const traces = await mongo.collection("trace").countDocuments({ action: "segment.export" });
    expect(traces).toBe(1);
  });

  test("builds by city, age, receipt and kind, and types numbers of his own", async () => {
    await clientModel(mongo).updateOne(
      { name: "Вера" },
      { $set: { city: "Пермь", birthday: { day: 1, month: 1, year: 1990 } } },
    );
    await olga.says("/segments");
    await olga.taps("➕");
    await olga.taps("🏙 Город");
    await olga.taps("Пермь");
    expect(olga.last().text).toContain("Подходит 1");
    await olga.taps("👌");
    for (const [kind, value] of [
      ["🎈 Возраст", "35–44 лет"],
      ["🏢 Кто это", "Человек"],
      ["🤖 В боте", "Не подключены"],
    ] as const) {
      await olga.taps("➕ Условие");
      await olga.taps(kind);
      await olga.taps(value);
      expect({ kind, text: olga.last().text }).toMatchObject({ text: expect.stringContaining("Подходит 1") });
      await olga.taps("👌");
    }
    await olga.taps("➕ Условие");
    await olga.taps("🧮 Средний чек");
    await olga.taps("⌨️ Своё число");
    await olga.says("много");
    expect(olga.last().text).toContain("Не понял число");
    await olga.says("от 50 до 99");
    expect(olga.last().text).toContain("чей средний чек от 50 ₽ до 99 ₽");
    expect(olga.last().text).toContain("Подходит 0");
    await olga.taps("➕ Условие");
    await olga.taps("🧮 Средний чек");
    await olga.taps("⌨️ Своё число");
    await olga.says("до 100");
    expect(olga.last().text).toContain("Подходит 1");
  });

  test("builds a group by taps with a live count", async () => {
    await olga.says("/segments");
    await olga.taps("➕");
    await olga.taps("🚦");
    await olga.taps("Лид");
    expect(olga.last().text).toContain("Подходит 1");
    await olga.taps("Новичок");
    expect(olga.last().text).toContain("Подходит 4");
    await olga.taps("👌");
    await olga.taps("➕ Условие");
    await olga.taps("🛒 Купили");
    await olga.taps("Стул");
    expect(olga.last().text).toContain("Подходит 1");
    await olga.taps("👌");
    await olga.taps("🔗");
    expect(olga.last().text).toContain("или");
    await olga.taps("👀");
    expect(olga.last().text).toContain("4 клиента");
  });

  test("removes a saved group and brings it back", async () => {
    await olga.says("/segments");
    await olga.taps("📁");
    await olga.taps("Кухня без стула");
    await olga.taps("🗑");
    expect(olga.last().text).toContain("удалена");
    await olga.taps("↩️");
    expect(olga.last().text).toContain("Кухня без стула");
  });
});

describe("nobody gets what is not meant for him", () => {
  test("a seller's forged taps of export, hand-out and saving are refused", async () => {
    await semyon.says("/segments");
    const screen = semyon.last();
    const [row] = await segmentModel(mongo).find({ name: "Кухня без стула" }).lean();
    for (const verb of ["csv", "del"]) {
      await semyon.forges(`1:segments.${verb}:s${row?._id}`, screen);
      expect(semyon.toast()).toContain("только владелец");
    }
    await semyon.forges(`1:segments.hand:s${row?._id}`, screen);
    await semyon.taps("👤 Раздать без слов");
    expect(semyon.last().text).toContain("только владелец");
  });

  test("a forged id, a private group and a group of a removed product do no harm", async () => {
    await semyon.says("/segments");
    const screen = semyon.last();
    await semyon.forges("1:segments.open:sAAAAAAAAAAAAAAAA:1", screen);
    expect(semyon.toast()).toContain("больше нет");
    const [draft] = await segmentModel(mongo).find({ shared: false }).lean();
    await semyon.forges(`1:segments.open:s${draft?._id}:1`, screen);
    expect(semyon.toast()).toContain("больше нет");

    await productModel(mongo).deleteOne({ _id: kitchen });
    await olga.says("/segments");
    await olga.taps("📁");
    await olga.taps("Кухня без стула");
    expect(olga.last().text).toContain("(удалено)");
  });
});

test("nobody met an error of ours", () => {
  expect(shop.log).toEqual([]);
});
