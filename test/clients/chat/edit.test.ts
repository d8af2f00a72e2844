import { afterEach, beforeAll, expect, test } from "vitest";
import { everythingShown, openStaffedShop } from "./staffed-shop.ts";

let staffed: Awaited<ReturnType<typeof openStaffedShop>>;
beforeAll(async () => {
  staffed = await openStaffedShop();
  await staffed.semyon.says("+ Вера 8 912 444-00-01");
  await staffed.semyon.says("+ Галина 8 912 444-00-02");
}, 60_000);
afterEach(() => staffed.semyon.says("/cancel"));

async function openEdit(name = "вера"): Promise<void> {
  const { semyon, shop } = staffed;
  shop.clock.advance({ seconds: 2 });
  await semyon.says(name);
  await semyon.taps("⋯ Ещё");
  await semyon.taps("✏️ Изменить");
}

test.each([
  ["🏙 Город", "Казань", "✅ Записано, город: Казань"],
  ["🎂 Рождение", "22 апреля 1990", "✅ Записано, день рождения: 22 апреля 1990"],
  ["💬 Telegram", "@Vera_K", "✅ Записано, имя в Telegram: @vera_k"],
  ["💡 Вкусы", "любит глянец", "✅ Записано, предпочтения: любит глянец"],
  ["🔁 Цикл", "60", "✅ Записано, цикл покупок: 60 дней"],
  ["👛 Кошелёк", "200 000 ₽ в год", "✅ Записано, кошелёк: ≈ 200 000 ₽ в год"],
  ["🤝 Кто привёл", "Галина", "✅ Записано."],
])("%s: «%s»", async (button, typed, answer) => {
  const { semyon } = staffed;
  await openEdit();
  await semyon.taps(button);
  await semyon.says(typed);
  expect(semyon.last().text).toBe(answer);
});

test("a further address stands beside the first, and each goes by a tap", async () => {
  const { semyon } = staffed;
  for (const [typed, masked] of [
    ["vera@mail.ru", "v···@mail.ru"],
    ["work@mail.ru", "w···@mail.ru"],
    ["old@mail.ru", "o···@mail.ru"],
  ]) {
    await openEdit();
    await semyon.taps("✉️ Почта");
    await semyon.taps("➕ Почта");
    await semyon.says(typed ?? "");
    expect(semyon.last().text).toBe(`✅ Записано, почта: ${masked}`);
  }
  await openEdit();
  expect(semyon.last().text).toContain("почта: v···@mail.ru, w···@mail.ru, o···@mail.ru");
  await semyon.taps("✉️ Почта");
  await semyon.taps("✖️ o···@mail.ru");
  expect(semyon.last().text).toBe("✅ Записано.");
});

test("the edit screen shows what is known, masked", async () => {
  await openEdit();
  const { text } = staffed.semyon.last();
  expect(text).toContain("день рождения: 22 апреля 1990");
  expect(text).toContain("почта: v···@mail.ru, w···@mail.ru\n");
  expect(text).toContain("кто порекомендовал: Галина");
  expect(text).not.toContain("vera@mail.ru");
});

test("an answer that cannot be one keeps the question open", async () => {
  const { semyon } = staffed;
  await openEdit();
  await semyon.taps("🎂 Рождение");
  await semyon.says("31.02");
  expect(semyon.last().text).toContain("Не понял дату");
  await semyon.says("1 мая");
  expect(semyon.last().text).toBe("✅ Записано, день рождения: 1 мая");
});

test("an edit is taken back within its minute", async () => {
  const { semyon, shop } = staffed;
  await openEdit();
  await semyon.taps("🏙 Город");
  await semyon.says("Уфа");
  await semyon.taps("↩️ Отменить");
  expect(semyon.last().text).toBe("↩️ Отменено.");
  await openEdit();
  expect(semyon.last().text).toContain("город: Казань");
  await semyon.taps("🏙 Город");
  await semyon.says("Омск");
  shop.clock.advance({ seconds: 61 });
  await semyon.taps("↩️ Отменить");
  expect(semyon.toast()).toContain("Минута прошла");
});

test("a whole name is taken apart, and its patronymic proposes the sex", async () => {
  const { semyon } = staffed;
  await openEdit("галина");
  await semyon.taps("👤 Имя");
  await semyon.says("Галина Петровна Белова");
  expect(semyon.last().text).toBe("✅ Записано, имя: Галина Петровна Белова");
  await semyon.taps("✏️ Изменить");
  expect(semyon.last().text).toContain("пол: женский (по отчеству)");
  await semyon.taps("⚧ Пол");
  expect(semyon.last().text).toBe("Судя по отчеству, женщина. Верно?");
  expect(semyon.buttons().flat()).not.toContain("🗑 Убрать");
  await semyon.taps("Мужчина");
  expect(semyon.last().text).toBe("✅ Записано.");
  await openEdit("галина");
  await semyon.taps("⚧ Пол");
  await semyon.taps("🗑 Убрать");
  expect(semyon.last().text).toBe("✅ Записано.");
  await openEdit("галина");
  expect(semyon.last().text).toContain("пол: женский (по отчеству)");
});

test("a field is emptied by a tap", async () => {
  const { semyon } = staffed;
  await openEdit();
  await semyon.taps("🏙 Город");
  await semyon.taps("🗑 Убрать");
  expect(semyon.last().text).toBe("✅ Убрано.");
});

test("the zone is chosen or typed, and the card shows the client's time", async () => {
  const { semyon } = staffed;
  await openEdit();
  await semyon.taps("🕐 Пояс");
  await semyon.taps("Екатеринбург");
  expect(semyon.last().text).toContain("часовой пояс");
  await semyon.says("+ Зоя 8 912 444-00-03 перезвонить завтра 15:00");
  await semyon.taps("👤 Карточка");
  await semyon.taps("⋯ Ещё");
  await semyon.taps("✏️ Изменить");
  await semyon.taps("🕐 Пояс");
  await semyon.says("Екатеринбург");
  await semyon.taps("👤 Карточка");
  expect(semyon.last().text).toContain("15:00 (у клиента 17:00)");
});

test("who it is, and where the client came from, are taps", async () => {
  const { semyon } = staffed;
  await openEdit();
  await semyon.taps("🏢 Кто это");
  await semyon.taps("🏢 Компания");
  expect(semyon.last().text).toBe("✅ Записано.");
  await semyon.taps("👤 Карточка");
  expect(semyon.last().text).toContain("компания");
  await openEdit();
  await semyon.taps("🏷 Источник");
  expect(semyon.buttons().flat()).not.toContain("🗑 Убрать");
  await semyon.taps("Яндекс");
  expect(semyon.last().text).toBe("✅ Записано.");
  await openEdit();
  expect(semyon.last().text).toContain("источник: Яндекс");
  await semyon.taps("🏷 Источник");
  await semyon.taps("🗑 Убрать");
  expect(semyon.last().text).toBe("✅ Записано.");
  await openEdit();
  expect(semyon.last().text).not.toContain("источник:");
});

test("a further number is masked, and goes by a tap", async () => {
  const { semyon } = staffed;
  await openEdit();
  await semyon.taps("📱 Номер");
  await semyon.taps("➕ Номер");
  await semyon.says("8 912 444-00-77");
  expect(semyon.last().text).toBe("✅ Записано, номер: +7 912 ···-··-77");
  await openEdit();
  await semyon.taps("📱 Номер");
  await semyon.taps("✖️ +7 912 ···-··-77");
  expect(semyon.last().text).toBe("✅ Записано.");
  expect(everythingShown(semyon)).not.toMatch(/444-?00-?77/);
});

async function addNumber(typed: string): Promise<void> {
  const { semyon } = staffed;
  await openEdit();
  await semyon.taps("📱 Номер");
  await semyon.taps("➕ Номер");
  await semyon.says(typed);
}

test("a number of another client of one's own opens him, or is another person's as well", async () => {
  const { semyon } = staffed;
  await addNumber("8 912 444-00-02");
  expect(semyon.last().text).toContain("Этот номер уже есть: Галина");
  const told = semyon.last();
  expect(semyon.buttons()).toEqual([["👤 Открыть"], ["👥 Другой человек, тот же номер"], ["✏️ Изменить"]]);
  await semyon.taps("👥 Другой человек");
  expect(semyon.last().text).toBe("✅ Записано, номер: +7 912 ···-··-02");
  await semyon.taps("↩️ Отменить");
  expect(semyon.last().text).toBe("↩️ Отменено.");

  await addNumber("8 912 444-00-02");
  await semyon.taps("👤 Открыть");
  expect(semyon.last().text).toContain("📱 +7 912 ···-··-02");
  expect(semyon.last().id).not.toBe(told.id);
});

test("a number of a colleague's client tells whose he is and nothing else, and stays his", async () => {
  const { semyon, anna } = staffed;
  await anna.says("Секретный Человек 8 912 444-00-09");
  await addNumber("8 912 444-00-09");
  expect(semyon.last().text).toBe("Этот номер уже в базе, клиента ведёт Анна.");
  expect(semyon.buttons()).toEqual([["💰 Продажа", "📝 Обращение"], ["🙋 Попросить передать"]]);
  const client = /clients\.field:([\w-]{16}):name/.exec(everythingShown(semyon))?.[1] ?? "";
  await semyon.forges(`1:clients.another-phone:${client}`, semyon.last().id);
  expect(semyon.last().text).toBe("Этот номер уже в базе, клиента ведёт Анна.");
  expect(everythingShown(semyon)).not.toContain("Секретный");
});

test("tags and dates of the family are added and taken away", async () => {
  const { semyon } = staffed;
  await semyon.says("вера");
  await semyon.taps("⋯ Ещё");
  await semyon.taps("🏷 Метки");
  await semyon.taps("➕ Метка");
  await semyon.says("#Кухня");
  await semyon.taps("👤 Карточка");
  expect(semyon.last().text).toContain("🏷 #кухня");
  await semyon.taps("⋯ Ещё");
  await semyon.taps("🏷 Метки");
  const tags = semyon.last();
  await semyon.taps("✖️ #кухня");
  expect(semyon.last().text).toBe("✅ Записано.");

  await semyon.taps("👤 Карточка", tags);
  await semyon.taps("⋯ Ещё");
  await semyon.taps("🎂 Даты");
  await semyon.taps("➕ Дата");
  await semyon.says("муж Олег 3 мая");
  expect(semyon.last().text).toBe("✅ Записано, даты близких: муж Олег, 3 мая");
  await semyon.taps("👤 Карточка");
  expect(semyon.last().text).toContain("👪 1 дата близких");
});

test("a row of an older list changes nothing", async () => {
  const { semyon } = staffed;
  await semyon.says("галина");
  await semyon.taps("⋯ Ещё");
  await semyon.taps("🏷 Метки");
  await semyon.taps("➕ Метка");
  await semyon.says("раз");
  const openTags = async () => {
    await semyon.says("галина");
    await semyon.taps("⋯ Ещё");
    await semyon.taps("🏷 Метки");
    return semyon.last();
  };
  const old = await openTags();
  await openTags();
  await semyon.taps("➕ Метка");
  await semyon.says("два");
  await semyon.taps("✖️ #раз", old);
  expect(semyon.toast()).toContain("Карточку уже изменили");
});

test.each(["0", "-5", "1e12", "12.500", "9".repeat(4_000), "😀", "<b>", "много"])(
  "a wallet of %j keeps the question open (%#)",
  async (typed) => {
    const { semyon } = staffed;
    await openEdit();
    await semyon.taps("👛 Кошелёк");
    await semyon.says(typed);
    expect(semyon.last().text).toBe("Не понял сумму. Напишите цифрами, например 200 000");
  },
);

test("potential and wallet stand on the card, and an old wallet is to be asked again", async () => {
  const { semyon, shop } = staffed;
  await openEdit("галина");
  await semyon.taps("📈 Потенциал");
  await semyon.taps("4");
  expect(semyon.last().text).toBe("✅ Записано.");
  await openEdit("галина");
  expect(semyon.last().text).toContain("потенциал: 4 из 5");
  await semyon.taps("👛 Кошелёк");
  await semyon.says("150к");
  await semyon.taps("👤 Карточка");
  expect(semyon.last().text).toContain("Потенциал 4 из 5 · Кошелёк ≈ 150 000 ₽ в год");
  expect(semyon.last().text).not.toContain("VIP");

  await openEdit("галина");
  await semyon.taps("📈 Потенциал");
  await semyon.taps("🗑 Убрать");
  shop.clock.advance({ years: 1 });
  await semyon.says("галина");
  expect(semyon.last().text).not.toMatch(/Потенциал|Спросите снова/);
  shop.clock.advance({ days: 1 });
  await semyon.says("галина");
  expect(semyon.last().text).toContain("❓ Про кошелёк спрашивали больше года назад");
});

test("VIP is a tap of the owner, whom a seller's forged tap is not", async () => {
  const { semyon, olga } = staffed;
  await openEdit("галина");
  const labels = JSON.stringify(semyon.last().buttons);
  expect(labels).not.toContain("VIP");
  const client = /clients\.field:([\w-]{16}):name/.exec(labels)?.[1] ?? "";
  await semyon.forges(`1:clients.vip:${client}:on`, semyon.last().id);
  expect(semyon.toast()).toContain("владелец");

  await olga.says("галина");
  await olga.taps("⋯ Ещё");
  await olga.taps("✏️ Изменить");
  await olga.taps("👑 VIP");
  await olga.taps("👑 Отметить VIP");
  expect(olga.last().text).toBe("✅ Записано.");
  await semyon.says("галина");
  expect(semyon.last().text).toContain("👑 VIP");
  await olga.taps("↩️ Отменить");
  expect(olga.last().text).toBe("↩️ Отменено.");
  await semyon.says("галина");
  expect(semyon.last().text).not.toContain("VIP");
});

test("the same in English", async () => {
  const { olga } = staffed;
  await olga.says("/settings");
  await olga.taps("👤 Мои настройки");
  await olga.taps("English");
  await olga.says("вера");
  expect(olga.last().text).toContain("Wallet ≈ ₽200,000 a year");
  await olga.taps("⋯ More");
  await olga.taps("✏️ Edit");
  await olga.taps("📈 Potential");
  await olga.taps("5");
  await olga.taps("👤 Card");
  expect(olga.last().text).toContain("Potential 5 of 5");
  await olga.taps("⋯ More");
  await olga.taps("✏️ Edit");
  await olga.taps("👛 Wallet");
  await olga.says("a lot");
  expect(olga.last().text).toContain("Type it in figures, for example 200,000");
  await olga.says("150,000");
  expect(olga.last().text).toContain("≈ ₽150,000 a year");
});
