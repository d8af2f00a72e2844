import { afterEach, beforeAll, expect, test } from "vitest";
import { everythingShown, openStaffedShop } from "./staffed-shop.ts";

let staffed: Awaited<ReturnType<typeof openStaffedShop>>;
beforeAll(async () => {
  staffed = await openStaffedShop();
  const { semyon, anna } = staffed;
  for (let place = 10; place < 20; place += 1) await semyon.says(`+ Иванова Дарья 8 912 333-44-${place}`);
  await semyon.says("+ Екатерина Великая 8 912 333-55-01 #трон");
  await anna.says("+ Иванова Чужая 8 912 333-66-01");
}, 120_000);
afterEach(() => staffed.semyon.says("/cancel"));

test("one hit is the card at once, without a tap", async () => {
  const { semyon } = staffed;
  const before = semyon.effort().taps;
  await semyon.says("екат");
  expect(semyon.last().text).toContain("Екатерина");
  expect(semyon.last().text).toContain("👤 Ведёт Семён");
  expect(semyon.effort().taps).toBe(before);
});

test("several hits are pages of eight, and the card finds back to its page", async () => {
  const { semyon } = staffed;
  await semyon.says("иванова");
  expect(semyon.last().text).toBe("🔍 «иванова» · нашлось 10");
  expect(semyon.buttons()).toHaveLength(9);
  expect(semyon.buttons().at(-1)).toEqual(["‹", "1/2", "›"]);
  await semyon.taps("›");
  expect(semyon.buttons()).toHaveLength(3);
  await semyon.taps("🌱 Дарья");
  await semyon.taps("◀️ К списку");
  expect(semyon.buttons().at(-1)).toEqual(["‹", "2/2", "›"]);
  expect(everythingShown(semyon)).not.toContain("Чужая");
});

test.each([
  ["/find екатерина", "Екатерина"],
  ["#трон", "Екатерина"],
  ["5501", "Екатерина"],
  ["trfnthbyf", "Екатерина"],
])("«%s» finds", async (typed, name) => {
  await staffed.semyon.says(typed);
  expect(staffed.semyon.last().text).toContain(name);
});

test("nobody: similar ones on wish, or a new client of that name by a tap", async () => {
  const { semyon } = staffed;
  await semyon.says("екатерана");
  expect(semyon.last().text).toBe("По «екатерана» никого. Создать клиента «екатерана»?");
  await semyon.taps("🔍 Показать похожих (1)");
  expect(semyon.buttons().flat().join()).toContain("Екатерина");
  await semyon.says("Новейший");
  await semyon.taps("➕ Создать");
  expect(semyon.last().text).toContain("✅ Новый клиент сохранён");
  expect(semyon.last().text).toContain("Новейший");
});

test("three digits are too few, an unknown tail says so", async () => {
  const { semyon } = staffed;
  await semyon.says("/find 123");
  expect(semyon.last().text).toContain("хотя бы 4 последние цифры");
  await semyon.says("0404");
  expect(semyon.last().text).toBe("Номера с «0404» на конце нет.");
});

test("«Найти» offers the clients opened last and one's own", async () => {
  const { semyon } = staffed;
  await semyon.says("екат");
  await semyon.says("/find");
  expect(semyon.buttons()[0]?.[0]).toContain("Екатерина");
  await semyon.taps("👥 Мои клиенты");
  expect(semyon.last().text).toContain("Мои клиенты · 1");
});
