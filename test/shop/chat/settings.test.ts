import { beforeAll, beforeEach, describe, expect, test } from "vitest";
import { openShop } from "../../support/shop.ts";

const shop = await openShop({ at: "2026-11-21T12:00" });
const olga = shop.chat.person("Ольга");
const semyon = shop.chat.person("Семён");
const settings = () => shop.app.shop.getShop();
const product = async (name: string) =>
  (await shop.app.shop.listProducts()).find((one) => one.name.toLowerCase() === name.toLowerCase());

beforeAll(async () => {
  await shop.open(olga);
  await shop.hire(olga, semyon, "Семён");
}, 60_000);
beforeEach(async () => {
  await olga.says("/cancel");
  shop.clock.advance({ seconds: 2 });
});

async function open(...labels: string[]): Promise<void> {
  await olga.says("/settings");
  for (const label of labels) await olga.taps(label);
}

describe("products", () => {
  beforeAll(async () => {
    await open("📦 Товары", "➕ Добавить");
    await olga.says("Стол 12500 180 #мебель себестоимость 8000\nСтул 3200\nШкаф 28900 маржа 40%");
  });

  test("a line says the category and the cost", async () => {
    expect(await product("Стол")).toMatchObject({ category: "мебель", costKopecks: 800_000, cycleDays: 180 });
    expect(await product("Шкаф")).toMatchObject({ marginPercent: 40 });
    await open("📦 Товары", "Стол");
    expect(olga.last().text).toBe(
      "📦 Стол\nКатегория: мебель\nЦена: 12 500 ₽\nСебестоимость: 8 000 ₽ · маржа 36 %\n" +
        "Покупают снова: через 180 дней\nМесто в списке: 1 из 3",
    );
    await open("📦 Товары", "Шкаф");
    expect(olga.last().text).toContain("Маржа: 40 % от цены");
  });

  test.each([
    ["✏️ Название", "Стул <b>венский</b> 🪑", "Стул <b>венский</b> 🪑"],
    ["💰 Цена", "4 500", "Цена: 4 500 ₽"],
    ["🧮 Себестоимость", "5 000", "Себестоимость: 5 000 ₽ ⚠️ выше цены"],
    ["🧮 Себестоимость", "36 %", "Маржа: 36 % от цены"],
    ["🔁 Цикл", "1", "через 1 день"],
    ["🗂 Категория", "МЕБЕЛЬ", "Категория: мебель"],
  ])("%s: «%s»", async (button, typed, line) => {
    await open("📦 Товары", "Стул");
    await olga.taps(button);
    await olga.says(typed);
    expect(olga.last().text).toContain("Сохранено.");
    expect(olga.last().text).toContain(line);
  });

  test("a category is chosen by a tap, emptied by a tap and taken back", async () => {
    await open("📦 Товары", "Шкаф", "🗂 Категория", "мебель");
    expect(olga.last().text).toContain("Категория: мебель");
    await olga.taps("📦 К товару");
    await olga.taps("🗂 Категория");
    await olga.taps("🗑 Не указывать");
    expect((await product("Шкаф"))?.category).toBeUndefined();
    await olga.taps("↩️ Отменить");
    expect((await product("Шкаф"))?.category).toBe("мебель");
  });

  test.each(["0", "-5", "1e12", "9".repeat(4_000), "😀", "<b>", "12.500"])(
    "a price of %j keeps the question open (%#)",
    async (typed) => {
      await open("📦 Товары", "Шкаф", "💰 Цена");
      await olga.says(typed);
      expect(olga.last().text).toBe("Не понял цену. Напишите цифрами, например: 12 500");
    },
  );

  test("a name that another product has is refused", async () => {
    await open("📦 Товары", "Шкаф", "✏️ Название");
    await olga.says("СТОЛ");
    expect(olga.last().text).toBe("Товар с таким названием уже есть.");
  });

  test("a product moves by a tap, and the tap is taken back", async () => {
    await open("📦 Товары", "Шкаф", "⬆️ Выше");
    expect(olga.last().text).toContain("Место в списке: 2 из 3");
    await olga.taps("⬆️ Выше");
    expect((await shop.app.shop.listProducts())[0]?.name).toBe("Шкаф");
    expect(
      olga
        .last()
        .buttons.flat()
        .map(({ text }) => text),
    ).not.toContain("⬆️ Выше");
    await olga.taps("↩️ Отменить");
    expect((await shop.app.shop.listProducts())[1]?.name).toBe("Шкаф");
  });

  test("a removed product is put back, and removed again from the same page", async () => {
    await open("📦 Товары", "Шкаф", "🗑 Убрать");
    expect(await product("Шкаф")).toBeUndefined();
    await olga.taps("↩️ Отменить");
    expect(await product("Шкаф")).toBeDefined();
    await open("📦 Товары", "Шкаф", "🗑 Убрать");
    expect(await product("Шкаф")).toBeUndefined();
  });
});

describe("sources", () => {
  const source = async (id: string) => (await settings()).sources.find((one) => one.id === id);

  test("what a source cost is typed for this month or for another one", async () => {
    await open("📥 Источники", "Авито");
    expect(olga.last().text).toContain("Расходов пока нет");
    await olga.taps("💸 нояб");
    expect(olga.last().text).toContain("Сколько ушло на «Авито» за ноябрь 2026?");
    await olga.says("12 000");
    expect(olga.last().text).toContain("ноябрь 2026: 12 000 ₽");
    await olga.taps("📥 К источнику");
    await olga.taps("💸 сент");
    await olga.says("октябрь 10 000");
    expect(await source("avito")).toMatchObject({
      costs: [
        { month: "2026-10", kopecks: 1_000_000 },
        { month: "2026-11", kopecks: 1_200_000 },
      ],
    });
    await open("📥 Источники");
    expect(
      olga
        .last()
        .buttons.flat()
        .map(({ text }) => text),
    ).toContain("Авито · 12 000 ₽");
  });

  test("a month without a cost is emptied by a tap, and the tap is taken back", async () => {
    await open("📥 Источники", "Авито", "💸 окт", "🗑 Расхода не было");
    expect((await source("avito"))?.costs).toHaveLength(1);
    await olga.taps("↩️ Отменить");
    expect((await source("avito"))?.costs).toHaveLength(2);
  });

  test.each(["-5", "1e12", "декабрь 2026 500", "😀", "<b>12</b>", "9".repeat(4_000)])(
    "a cost of %j keeps the question open (%#)",
    async (typed) => {
      await open("📥 Источники", "Авито", "💸 нояб");
      await olga.says(typed);
      expect(olga.last().text).toContain("Не понял. Напишите сумму");
    },
  );

  test("an own source is added, renamed, worded, and a taken name is refused", async () => {
    await open("📥 Источники", "➕ Источник");
    await olga.says("авито");
    expect(olga.last().text).toContain("Так уже называется");
    await olga.says("Листовки <b>А5</b>");
    expect(olga.last().text).toContain("📥 Листовки <b>А5</b>");
    await olga.taps("📥 К источнику");
    await olga.taps("🔤 Слова");
    await olga.says("листовка, Флаер, инста");
    expect(olga.last().text).toContain("Так уже называется");
    await olga.says("листовка, Флаер");
    expect(olga.last().text).toContain("Как его пишут: листовка, флаер");
    await olga.taps("📥 К источнику");
    await olga.taps("✏️ Название");
    await olga.says("Флаеры");
    expect((await settings()).sources.at(-1)).toMatchObject({
      title: "Флаеры",
      words: ["листовка", "флаер", "флаеры"],
    });
  });

  test("a source goes with its costs and comes back with them; one of ours comes back by its name", async () => {
    await open("📥 Источники", "Авито", "🗑 Убрать");
    expect(await source("avito")).toBeUndefined();
    await olga.taps("↩️ Отменить");
    expect((await source("avito"))?.costs).toHaveLength(2);
    await open("📥 Источники", "Яндекс", "🗑 Убрать");
    await open("📥 Источники", "➕ Источник");
    await olga.says("яндекс");
    expect(await source("yandex")).toMatchObject({ words: ["яндекс", "yandex"] });
  });
});

describe("lost reasons", () => {
  const reasons = async () => (await settings()).lostReasons;

  test("a reason is added with its return, and the list ends at eight", async () => {
    await open("⛔ Причины отказа", "➕ Причина");
    await olga.says("Долгая доставка");
    await olga.says("завтра");
    expect(olga.last().text).toContain("Не понял");
    await olga.says("45");
    expect(olga.last().text).toBe("Сохранено.\n\n⛔ Долгая доставка\nВернуться: через 45 дней");
    expect(await reasons()).toHaveLength(8);
    await open("⛔ Причины отказа");
    expect(
      olga
        .last()
        .buttons.flat()
        .map(({ text }) => text),
    ).not.toContain("➕ Причина");
    expect(olga.last().text).toContain("Дорого: через 90 дней");
  });

  test("its title and its return are changed and taken back", async () => {
    await open("⛔ Причины отказа", "Дорого", "⏰ Вернуться", "Не возвращаться");
    expect(await reasons()).toContainEqual({ id: "expensive", returns: "never" });
    await olga.taps("↩️ Отменить");
    expect(await reasons()).toContainEqual({ id: "expensive", returns: 90 });
    await open("⛔ Причины отказа", "Дорого", "✏️ Название");
    await olga.says("Долгая доставка");
    expect(olga.last().text).toContain("Так уже называется");
    await olga.says("м".repeat(41));
    expect(olga.last().text).toContain("Не вижу причины");
    await olga.says("Дорого для него");
    expect(await reasons()).toContainEqual({ id: "expensive", title: "Дорого для него", returns: 90 });
  });

  test("a reason is dropped and put back", async () => {
    await open("⛔ Причины отказа", "Далеко", "🗑 Убрать");
    expect(await reasons()).toHaveLength(7);
    await olga.taps("↩️ Отменить");
    expect(await reasons()).toHaveLength(8);
  });
});

describe("cycle and statuses", () => {
  test.each([
    ["🔁 Цикл", "0", "120 дней", { purchaseCycleDays: 120 }, "через 120 дней"],
    ["⭐ Поклонник", "1", "3", { fanFromPurchases: 3 }, "с 3 покупок"],
    ["🛒 Предложить", "200", "70–140", { due: { from: 70, till: 140 } }, "от 70 до 140 % цикла"],
    ["👤 Раздача", "-5", "12", { handOutPerWeek: 12 }, "до 12 звонков"],
    ["📊 Частота", "2 3", "2 4 6 9", { frequencyFrom: [2, 4, 6, 9] }, "выше при 2, 4, 6, 9 днях"],
  ])("%s is typed", async (button, wrong, typed, kept, line) => {
    await open("🔁 Цикл, статусы", button);
    await olga.says(wrong);
    expect(olga.last().text).toContain("например");
    await olga.says(typed);
    expect(await settings()).toMatchObject(kept);
    await open("🔁 Цикл, статусы");
    expect(olga.last().text).toContain(line);
  });
});

test("a seller sees nothing of it, not even by an owner's button", async () => {
  await semyon.says("/settings");
  const labels = () =>
    semyon
      .last()
      .buttons.flat()
      .map(({ text }) => text)
      .join();
  expect(labels()).not.toMatch(/Источники|Товары/);
  const before = (await settings()).sources;
  for (const data of ["1:shop.drop-source:avito", "1:shop.source-cost:avito:2026-11", "1:shop.add-reason"])
    await semyon.forges(data, semyon.last().id);
  await semyon.says("12 000");
  expect((await settings()).sources).toEqual(before);
});

test("the same in English", async () => {
  await olga.says("/settings");
  await olga.taps("👤 Мои настройки");
  await olga.taps("English");
  await olga.says("/settings");
  await olga.taps("📥 Sources");
  await olga.taps("Avito");
  await olga.taps("💸 Nov");
  await olga.says("October 9000");
  expect(olga.last().text).toContain("October 2026: ₽9,000");
  await olga.says("/settings");
  await olga.taps("📦 Products");
  await olga.taps("Стол");
  expect(olga.last().text).toContain("Cost: ₽8,000 · margin 36%");
});
