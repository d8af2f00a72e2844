import { beforeAll, expect, test } from "vitest";
import { everythingShown, openStaffedShop } from "./staffed-shop.ts";

let staffed: Awaited<ReturnType<typeof openStaffedShop>>;
beforeAll(async () => {
  staffed = await openStaffedShop();
}, 60_000);

test("a colleague asks, the responsible says yes, the client changes hands", async () => {
  const { semyon, anna } = staffed;
  await anna.says("+ Тайна Ивановна 8 912 555-00-01");
  await semyon.says("8 912 555-00-01 Тайна");
  await semyon.taps("🙋 Попросить передать");
  expect(semyon.last().text).toContain("Вопрос отправлен: Анна");
  await anna.sees("🙋 Семён просит передать клиента Тайна Ивановна.");
  await anna.taps("✅ Передать");
  expect(anna.last().text).toBe("✅ Клиент передан.");
  await semyon.sees("✅ Анна: клиент ваш. Это Тайна Ивановна.");
  await semyon.taps("👤 Карточка");
  expect(semyon.last().text).toContain("👤 Ведёт Семён");
});

test("no is no: the asker learns nothing of the client", async () => {
  const { semyon, anna } = staffed;
  await anna.says("+ Скрытный 8 912 555-00-02");
  await semyon.says("8 912 555-00-02");
  await semyon.taps("🙋 Попросить передать");
  await anna.sees("просит передать клиента Скрытный");
  await anna.taps("Нет");
  await semyon.sees("Анна: клиента пока не передаём.");
  expect(everythingShown(semyon)).not.toContain("Скрытный");
});

test("when nobody answers for an hour the owner is asked, once", async () => {
  const { semyon, anna, olga, shop } = staffed;
  await anna.says("+ Ждущий 8 912 555-00-03");
  await semyon.says("8 912 555-00-03");
  await semyon.taps("🙋 Попросить передать");
  await shop.pass({ minutes: 59 });
  expect(olga.isShown("Ждущий")).toBe(false);
  await shop.pass({ minutes: 2 });
  await olga.sees("Семён просит передать клиента Ждущий");
  await shop.pass({ hours: 1 });
  expect(olga.chat().messages.filter(({ text }) => text.includes("клиента Ждущий"))).toHaveLength(1);
  await olga.taps("✅ Передать");
  await semyon.sees("Ольга: клиент ваш");
  await anna.taps("✅ Передать");
  expect(anna.toast()).toBe("На это уже ответили.");
});

test("a seller offers a client to a colleague, who takes him", async () => {
  const { semyon, anna } = staffed;
  await anna.says("+ Подарок 8 912 555-00-04");
  await anna.taps("👤 Карточка");
  await anna.taps("⋯ Ещё");
  await anna.taps("🔁 Передать");
  await anna.taps("Семён");
  expect(anna.last().text).toContain("Вопрос отправлен: Семён");
  await semyon.sees("🔁 Анна передаёт вам клиента Подарок.");
  await semyon.taps("✅ Взять");
  expect(semyon.last().text).toBe("✅ Теперь клиента ведёте вы.");
  await anna.sees("✅ Семён принимает клиента, которого вы предложили.");
});

test("the owner gives a client at once, and takes it back within the minute", async () => {
  const { semyon, anna, olga } = staffed;
  await anna.says("+ Ценный 8 912 555-00-05");
  await olga.says("ценный");
  await olga.taps("⋯ Ещё");
  await olga.taps("🔁 Передать");
  await olga.taps("Семён");
  expect(olga.last().text).toBe("🔁 Клиента теперь ведёт Семён.");
  await semyon.says("ценный");
  expect(semyon.last().text).toContain("Ценный");
  await olga.taps("↩️ Отменить");
  expect(olga.last().text).toBe("↩️ Отменено.");
});

test("another person's button changes nothing", async () => {
  const { semyon, anna } = staffed;
  await anna.says("+ Чужой 8 912 555-00-06");
  const undo = anna
    .last()
    .buttons?.flat()
    .find(({ text }) => text.startsWith("↩️"));
  const card = semyon.last();
  await semyon.forges(String((undo as { data?: string })?.data ?? ""), card);
  expect(semyon.toast()).toBe("Отменить может тот, кто записал.");
  await anna.says("чужой");
  expect(anna.last().text).toContain("Чужой");
});

test("a callback goes with the client, and whoever led him sees him no more", async () => {
  const { semyon, anna, olga, shop } = staffed;
  await anna.says("+ Уходящий 8 912 555-00-07 перезвонить завтра 15:00");
  await olga.says("уходящий");
  await olga.taps("⋯ Ещё");
  await olga.taps("🔁 Передать");
  await olga.taps("Семён");
  await anna.says("уходящий");
  expect(anna.last().text).toContain("никого");
  await semyon.says("уходящий");
  expect(semyon.last().text).toContain("⏰ Перезвонить: завтра");
  await shop.pass({ hours: 27 });
  await semyon.sees(/Уходящий/);
});
