import ExcelJS from "exceljs";
import { beforeAll, expect, test } from "vitest";
import { traceModel } from "../../../src/protection/index.ts";
import type { ChatPerson } from "../../support/chat-person.ts";
import { openShop, type TestShop } from "../../support/shop.ts";

let shop: TestShop;
let olga: ChatPerson;
let anna: ChatPerson;

beforeAll(async () => {
  shop = await openShop({ at: "2026-11-21T12:00" });
  olga = shop.chat.person("Ольга", { languageCode: "ru" });
  anna = shop.chat.person("Анна", { languageCode: "ru" });
  await shop.open(olga);
  await shop.hire(olga, anna, "Анна");
});

/** What the bot sent after this many messages. */
function sentAfter(person: ChatPerson, count: number) {
  return person
    .chat()
    .messages.filter((message) => !message.mine)
    .slice(count);
}

function countOf(person: ChatPerson): number {
  return sentAfter(person, 0).length;
}

test("an empty period has no pictures, and says so", async () => {
  await olga.says("/report");
  expect(olga.screen()).not.toContain("🖼 Графики");
});

test("«🖼 Графики»: an album with its figures, protected, then the other pictures one at a time", async () => {
  await anna.says("=Иван +79161234567");
  await anna.replies(anna.last(), "купил =cmd() 12 300");
  await olga.says("/report");
  const before = countOf(olga);
  await olga.taps("🖼 Графики");
  const sent = sentAfter(olga, before);
  const photos = sent.filter(({ kind }) => kind === "photo");
  expect(photos.length).toBeGreaterThanOrEqual(2);
  expect(new Set(photos.map(({ album }) => album)).size).toBe(1);
  expect(photos.every((photo) => photo.protected)).toBe(true);
  expect(photos[0]?.text).toContain("Выручка по дням, 16–22 ноября");
  expect(photos[0]?.text).toContain("сб 21 — 12 300 ₽");
  expect(olga.last().text).toContain("Ещё графики");

  await olga.taps("👥 Кто в базе");
  expect(olga.last().kind).toBe("photo");
  expect(olga.last().text).toContain("Новички — 1");
  await olga.taps("⭐ Парето");
  expect(olga.last().text).toContain("Для такого графика пока мало записей");
});

test("two taps in a row are one album", async () => {
  await olga.says("/report");
  const before = countOf(olga);
  await Promise.all([olga.taps("🖼 Графики"), olga.taps("🖼 Графики")]);
  const sent = sentAfter(olga, before);
  expect(sent.filter(({ text }) => text.includes("Ещё графики"))).toHaveLength(1);
});

test("«⬇️ Excel»: a file to be saved, without phones, its trace before it", async () => {
  await olga.says("/report");
  await olga.taps("⬇️ Excel");
  const message = olga.last();
  expect(message.kind).toBe("document");
  expect(message.protected).toBe(false);
  expect(message.file?.name).toBe("livebase-2026-11-16–22.xlsx");
  const response = await fetch(new URL(message.file?.url ?? "", shop.chat.url));
  const book = new ExcelJS.Workbook();
  await book.xlsx.load(await response.arrayBuffer());
  expect(book.worksheets.map(({ name }) => name)).toEqual([
    "Итоги",
    "По дням",
    "Продавцы",
    "Источники",
    "Причины отказа",
    "Товары",
    "Продажи",
  ]);
  const [, at, code, client, what, sum, seller] = (book.getWorksheet("Продажи")?.getRow(2).values ??
    []) as unknown[];
  // Noon of Moscow, as its clock showed it.
  expect(at).toEqual(new Date("2026-11-21T12:00:00Z"));
  expect(code).toMatch(/^[\w-]{5,}$/);
  expect([client, what, sum, seller]).toEqual(["'=Иван", "'=cmd()", 12_300, "Анна"]);
  expect(JSON.stringify(book.worksheets.map((sheet) => sheet.getSheetValues()))).not.toContain("9161234567");
  const traces = await traceModel(shop.mongo).find({ action: "report.export" }).lean();
  expect(traces.map(({ meta }) => meta)).toEqual([{ from: "2026-11-16", last: "2026-11-22" }]);
});

test("to a seller the pictures and the file are closed, whatever he taps", async () => {
  await olga.says("/report");
  const buttons = olga.last().buttons.flat() as { text: string; data?: string }[];
  for (const label of ["🖼 Графики", "⬇️ Excel"]) {
    const data = buttons.find(({ text }) => text === label)?.data ?? "";
    const before = countOf(anna);
    await anna.forges(data, anna.last());
    const said = [anna.toast(), ...sentAfter(anna, before).map(({ text }) => text)];
    expect(said).toContain("Это может только владелец.");
    expect(sentAfter(anna, before).every(({ kind }) => kind === "text")).toBe(true);
  }
  expect(await traceModel(shop.mongo).countDocuments({ action: "report.export" })).toBe(1);
});
