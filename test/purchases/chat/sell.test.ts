import { afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import { testMongo } from "../../support/mongo.ts";
import { anna, anOrder, olga, table } from "../counter.ts";
import { openCounterChat } from "./counter-chat.ts";

let mongo: Mongo;
let at: Awaited<ReturnType<typeof openCounterChat>>;

beforeAll(async () => {
  mongo = await testMongo();
});

beforeEach(async () => {
  at = await openCounterChat(mongo);
});

afterEach(() => at.close());

/** Plain spaces for the hard ones, so that a test reads as it is typed. */
function plain(text: string): string {
  return text.replace(/[\u202F\u00A0]/g, " ");
}

const sums = async () => (await at.shop.rows()).map(({ kind, totalKopecks }) => [kind, totalKopecks]);

test("a favourite with a price: three taps from the card, nothing typed", async () => {
  await at.anna.says("/card");
  const before = at.anna.effort().taps;
  await at.anna.taps("💰 Продажа");
  expect(plain(at.anna.screen())).toContain("Что покупает Иван?");

  await at.anna.taps("Стол");
  expect(plain(at.anna.last().text)).toBe("💰 12 500 ₽\nСтол · Иван");
  await at.anna.taps("✅ Записать");

  expect(plain(at.anna.last().text)).toBe(
    "✅ Продажа 12 500 ₽ записана\nСтол · Иван\n🆕 Первая покупка: лид стал клиентом.",
  );
  expect(at.anna.buttons()).toEqual([["↩️ Отменить", "👤 Карточка"], ["⏰ Напомнить"]]);
  expect(at.anna.effort().taps - before).toBeLessThanOrEqual(3);
  expect(await sums()).toEqual([["sale", 1_250_000]]);
});

test("as last time: two taps from the card", async () => {
  await at.shop.recordSale(anna, anOrder(at.shop.ivan, 900, "earlier", table));
  await at.anna.says("/card");
  const before = at.anna.effort().taps;
  await at.anna.taps("💰 Продажа");
  await at.anna.taps("🔁 Как в прошлый раз");
  expect(at.anna.effort().taps - before).toBeLessThanOrEqual(2);

  expect(plain(at.anna.last().text)).toBe("✅ Продажа 900 ₽ записана\nСтол · Иван");
  expect(await sums()).toEqual([
    ["sale", 90_000],
    ["sale", 90_000],
  ]);
});

test("words with a sum skip the question of the sum", async () => {
  await at.anna.says("/sell");
  await at.anna.says("полка 12 500");
  expect(plain(at.anna.last().text)).toBe("💰 12 500 ₽\nполка · Иван");
  await at.anna.taps("✅ Записать");
  expect(await sums()).toEqual([["sale", 1_250_000]]);
});

test("a product without a price asks the sum, understands it in words of its own, and asks again what it can't read", async () => {
  await at.anna.says("/sell");
  await at.anna.taps("Кухня");
  await at.anna.says("двенадцать");
  expect(at.anna.last().text).toContain("Не понял сумму «двенадцать»");
  await at.anna.says("0");
  await at.anna.says("12.500");
  expect(at.anna.buttons().map((row) => row.map(plain))).toEqual([["12 500 ₽", "12,50 ₽"], ["✖️ Отмена"]]);
  await at.anna.taps("12");
  await at.anna.taps("✏️ Сумма");
  await at.anna.says("12,5к");
  await at.anna.says("13 тыс");
  await at.anna.taps("✅ Записать");

  expect(await sums()).toEqual([["sale", 1_300_000]]);
  expect(at.anna.buttons().at(-1)).toEqual(["⏰ Напомнить 17.08.2029"]);
  await at.anna.taps("⏰ Напомнить");
  expect(at.anna.last().text).toBe(`remind ${at.shop.ivan} 2029-08-17`);
});

test("a zero too many is noticed when the shop knows its usual receipt", async () => {
  for (const n of [1, 2, 3, 4, 5]) await at.shop.recordSale(olga, anOrder(at.shop.ivan, 1_000, `r${n}`));
  await at.anna.says("/sell");
  await at.anna.says("шкаф 10 010");
  expect(plain(at.anna.last().text)).toContain("10 010 ₽: более чем в 10 раз больше обычного. Верно?");
  await at.anna.taps("✏️");
  expect(plain(at.anna.last().text)).toBe("💰 1 001 ₽\nшкаф · Иван");
});

test("from the menu the client is asked for first; a name finds him", async () => {
  await at.olga.says("/sale");
  expect(at.olga.buttons()).toEqual([["Иван ··89"], ["✖️ Отмена"]]);
  await at.olga.says("Никодим");
  expect(at.olga.last().text).toContain("По «Никодим» никого");
  await at.olga.says("мария");
  expect(at.olga.last().text).toContain("Что покупает Мария?");
  await at.olga.taps("⏭ Без товара");
  await at.olga.says("700");
  await at.olga.taps("✅ Записать");
  expect(plain(at.olga.last().text)).toContain("✅ Продажа 700 ₽ записана\nМария");
});

test("a second sale on the same screen is another sale, a second tap on the first is not", async () => {
  for (let n = 0; n < 2; n += 1) {
    await at.anna.says("/sell");
    await at.anna.taps("Стол");
    const look = at.anna.last();
    const { text: _label, data } = look.buttons.flat()[0] as { text: string; data?: string };
    await at.anna.taps("✅ Записать");
    if (data !== undefined) await at.anna.forges(data, look);
  }
  expect(await at.shop.rows()).toHaveLength(2);
});

test("undone within the minute; later the alert says where to go", async () => {
  await at.anna.says("купил стол 12 500");
  expect(plain(at.anna.last().text)).toContain("✅ Продажа 12 500 ₽ записана");
  await at.anna.taps("↩️ Отменить");
  expect(plain(at.anna.last().text)).toBe("↩️ Продажа 12 500 ₽ отменена.");

  await at.anna.says("купил стул");
  expect(plain(at.anna.last().text)).toBe("💰 3 200 ₽\nСтул · Иван");
  await at.anna.taps("✏️ Сумма");
  expect(at.anna.buttons().map((row) => row.map(plain))).toEqual([["3 200 ₽"], ["✖️ Отмена"]]);
  await at.anna.taps("3");
  await at.anna.taps("✅ Записать");
  at.shop.clock.advance({ seconds: 61 });
  await at.anna.taps("↩️ Отменить");
  expect(at.anna.toast()).toContain("Минута прошла");
});

test("a colleague's client buys at the counter: no name is shown, it counts for the seller", async () => {
  await at.petr.says("/sell");
  expect(at.petr.screen()).not.toContain("Иван");
  expect(at.petr.last().text).toContain("Клиента ведёте не вы: продажа засчитается вам");
  await at.petr.says("лампа 500");
  await at.petr.taps("✅ Записать");
  expect(plain(at.petr.last().text)).toContain("✅ Продажа 500 ₽ записана\nлампа");
  expect(at.petr.buttons()).toEqual([["↩️ Отменить"]]);
});

test("the page of a sale: corrected, taken back, restored", async () => {
  await at.anna.says("купил стол 12 500");
  const [row] = await at.shop.rows();
  await at.anna.says(`/open ${row?._id}`);
  expect(plain(at.anna.last().text)).toContain("💰 12 500 ₽\nСтол · Иван\n🗓 сегодня, сб 21.11, 12:00 · Анна");

  await at.anna.taps("✏️ Сумма");
  await at.anna.says("11 500");
  expect(plain(at.anna.last().text)).toBe("✏️ Продажа исправлена: 11 500 ₽ вместо 12 500 ₽\nСтол · Иван");
  const corrected = (await at.shop.rows()).find(({ instead }) => instead !== undefined);
  await at.anna.says(`/open ${corrected?._id}`);
  await at.anna.taps("↩️ Сторно");
  expect(plain(at.anna.last().text)).toBe("↩️ Сторно: продажа 11 500 ₽ снята\nСтол · Иван");
  await at.anna.taps("↩️ Вернуть");
  expect(plain(at.anna.last().text)).toBe("↩️ Продажа 11 500 ₽ снова в силе.");
  expect(await at.shop.clientOf(at.shop.ivan)).toMatchObject({ purchases: 1, totalKopecks: 1_150_000 });

  await at.anna.says(`/open ${corrected?._id}`);
  await at.anna.taps("↩️ Сторно");
  expect(await at.shop.clientOf(at.shop.ivan)).toMatchObject({ purchases: 0 });
  at.shop.clock.advance({ seconds: 61 });
  await at.anna.taps("↩️ Вернуть");
  expect(at.anna.toast()).toBe("Минута прошла. Если продажа всё же была, запишите её ещё раз.");
});

test("what was kept with a sale is sent again, also after the sum was corrected", async () => {
  await at.anna.says("купил стол 12 500");
  const [row] = await at.shop.rows();
  const sent = await at.anna.sends({ photo: true });
  at.files.push({ about: row?._id ?? "", fileKind: "photo", fileId: sent.file?.id ?? "" });
  await at.shop.correctSale(anna, { saleId: row?._id ?? "", amountKopecks: 1, requestKey: "c1" });
  const corrected = (await at.shop.rows()).find(({ instead }) => instead !== undefined);

  await at.anna.says(`/open ${corrected?._id}`);
  await at.anna.taps("📎 1 файл");
  expect(at.anna.last().kind).toBe("photo");
});

test.each(["audio", "video", "voice", "document"] as const)(
  "%s kept with a sale goes back as what it is",
  async (kind) => {
    await at.anna.says("купил стол 12 500");
    const [row] = await at.shop.rows();
    const sent = await at.anna.sends({ [kind]: true });
    at.files.push({ about: row?._id ?? "", fileKind: kind, fileId: sent.file?.id ?? "" });
    await at.anna.says(`/open ${row?._id}`);
    await at.anna.taps("📎 1 файл");
    expect(at.anna.last().kind).toBe(kind);
  },
);

test("bad input loses nothing: a sticker, five thousand letters, tags of HTML", async () => {
  await at.anna.says("/sell");
  await at.anna.sends({ sticker: true });
  expect(at.anna.last().text).toContain("Напишите, что купили");
  await at.anna.says(`<b>шкаф</b> & ${"о".repeat(4_000)}`);
  await at.anna.says("1");
  expect(plain(at.anna.last().text)).toContain("💰 1 ₽\n<b>шкаф</b> & ооо");
  await at.anna.taps("✅ Записать");
  expect(await sums()).toEqual([["sale", 100]]);
});

test("another command leaves the sale, and it can be gone on with", async () => {
  await at.anna.says("/sell");
  await at.anna.taps("Стол");
  await at.anna.says("/open 0123456789abcdef");
  expect(await at.shop.rows()).toEqual([]);
});
