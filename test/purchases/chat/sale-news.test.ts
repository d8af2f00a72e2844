import { DateTime } from "luxon";
import { beforeAll, beforeEach, expect, test } from "vitest";
import type { Mongo } from "../../../src/platform/mongo/connect.ts";
import { getLineWith, purchaseOutboxKinds } from "../../../src/purchases/index.ts";
import { testMongo } from "../../support/mongo.ts";
import { anna, anOrder, type Counter, openCounter, petr, table } from "../counter.ts";

let mongo: Mongo;
let shop: Counter;

beforeAll(async () => {
  mongo = await testMongo();
});

beforeEach(async () => {
  shop = await openCounter(mongo);
});

function kindsOf(night?: Date) {
  return purchaseOutboxKinds({
    getLine: getLineWith(shop.deps),
    localeAt: async (chatId) => (chatId === petr.telegramId ? undefined : "ru"),
    quietUntil: async () => night,
  });
}

async function lineToSend(night?: Date) {
  const [row] = await shop.lines();
  const kind = kindsOf(night)[row?.kind ?? ""];
  if (row === undefined || kind === undefined) throw new Error("No line is planned");
  const gate = await kind.gate(row);
  const text = gate === "send" ? (await kind.render([row])).payload : undefined;
  return { gate, text: JSON.stringify(text ?? {}).replace(/[\u202F\u00A0]/g, " ") };
}

test("a colleague reads who sold what to her client, and can open the sale", async () => {
  await shop.recordForeignSale(petr, anOrder(shop.ivan, 900, "r1", table));
  const { gate, text } = await lineToSend();
  expect(gate).toBe("send");
  expect(text).toContain("💰 Пётр: продажа 900 ₽ вашему клиенту\\nСтол · Иван");
  expect(text).toContain("💰 Продажа");
});

test("what was undone within the minute is never told, and nobody is woken at night", async () => {
  const kept = await shop.recordForeignSale(petr, anOrder(shop.ivan, 900, "r1", table));
  const morning = DateTime.fromISO("2026-11-22T05:00Z").toJSDate();
  expect(await lineToSend(morning)).toMatchObject({ gate: { holdUntil: morning } });

  await shop.undoSale(petr, { id: kept.ok ? kept.value.saleId : "" });
  expect(await lineToSend()).toMatchObject({ gate: { skip: "undone" } });
});

test("the owner reads of a seller's correction with both sums, and of a storno", async () => {
  const kept = await shop.recordSale(anna, anOrder(shop.ivan, 900, "r1", table));
  const saleId = kept.ok ? kept.value.saleId : "";
  const corrected = await shop.correctSale(anna, { saleId, amountKopecks: 80_000, requestKey: "c1" });
  expect((await lineToSend()).text).toContain("✏️ Анна: сумма своей продажи 800 ₽ вместо 900 ₽");

  await shop.stornoSale(anna, { saleId: corrected.ok ? corrected.value.saleId : "", requestKey: "s1" });
  const storno = (await shop.lines()).find(({ kind }) => kind === "purchases.storno");
  const call = await kindsOf()["purchases.storno"]?.render(storno ? [storno] : []);
  expect(String(call?.method === "sendMessage" && call.payload.text).replace(/[\u202F\u00A0]/g, " ")).toBe(
    "↩️ Анна: сторно своей продажи 800 ₽\nСтол · Иван",
  );
});
