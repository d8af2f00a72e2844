import { afterEach, beforeAll, beforeEach, expect } from "vitest";
import { closePages, inBrowser, openPage, phone, troublesOf } from "../support/browser.ts";
import { invitation, type PageStage, pageStage } from "./page-bot.ts";
import { tinyPng } from "./tiny-png.ts";

let stage: PageStage;

beforeAll(async () => {
  stage = await pageStage();
});

beforeEach(async () => {
  await stage.sandbox.control.reset();
});

afterEach(closePages);

const open = (look = {}) => openPage(stage.sandbox.url, look);

inBrowser("an empty sandbox shows five people, and the first becomes the owner by one button", async () => {
  stage.sandbox.control.setLinks([{ kind: "owner", payload: "own_1" }]);
  const page = await open();
  expect(await page.locator(".phone").count()).toBe(5);

  const olga = phone(page, "Ольга Белова");
  await olga.taps("Стать владельцем");
  await olga.sees("Вы вошли по ссылке own_1, Ольга!");
  await olga.sees("📋 Сегодня");
  expect(await page.getByText("Стать владельцем").filter({ visible: true }).count()).toBe(0);
  expect(troublesOf(page)).toEqual([]);
});

inBrowser(
  "a tap edits the message in place, a toast passes, an alert waits, a deletion leaves a trace",
  async () => {
    const page = await open();
    const anna = phone(page, "Анна Орлова");
    await anna.taps("Начать");
    await anna.says("/menu");
    await anna.taps("➕ Ещё раз");
    await anna.sees("Нажато: 1");
    await anna.sees("Сосчитано");
    await anna.sees("изм.");
    await anna.taps("➕ Ещё раз");
    await anna.sees("Нажато: 2");

    await anna.taps("✅ Важное");
    await anna.sees("Прочтите это");
    await anna.taps("Понятно");
    await anna.seesNoMore("Прочтите это");

    await anna.taps("🗑 Удалить");
    await anna.sees(/^удалено · \d\d:\d\d$/);
    expect(await anna.root.getByText("Нажато: 2").count()).toBe(0);
    expect(troublesOf(page)).toEqual([]);
  },
);

inBrowser("the own number goes after a question, another's contact with its card from the clip", async () => {
  const page = await open();
  const boris = phone(page, "Борис Лебедев");
  await boris.taps("Начать");
  await boris.taps("📱 Мой номер");
  await boris.sees("Бот узнает ваш номер");
  await boris.taps("Поделиться");
  await boris.sees(/Контакт свой, без карточки: Борис/);

  await boris.root.getByLabel("Прикрепить").click();
  await boris.taps("👤Контакт другого человека");
  await boris.root.getByLabel("Имя").fill("Мария");
  await boris.root.getByLabel("С карточкой vCard").check();
  await boris.taps("Поделиться");
  await boris.sees(/Контакт чужой, с карточкой: Мария/);
});

inBrowser("a photo, a waybill and a voice note are one tap away", async () => {
  const page = await open();
  const semyon = phone(page, "Семён Громов");
  await semyon.taps("Начать");
  for (const [label, answer] of [
    ["🖼Фото: кухня", "Фото 640 точек"],
    ["📄Накладная", "Файл waybill-128.pdf"],
    ["🎤Голосовое", "Голос, 2 с"],
    ["🐘Файл на 25 МБ", "Файл video.mov"],
  ] as const) {
    await semyon.root.getByLabel("Прикрепить").click();
    await semyon.taps(label);
    await semyon.sees(answer);
  }
  await semyon.root.locator(".photo").click();
  await page.locator(".viewer img").waitFor();
  await page.keyboard.press("Escape");
  await page.locator(".viewer").waitFor({ state: "detached" });
  expect(troublesOf(page)).toEqual([]);
});

inBrowser("a picked photo may have a caption, and a video goes as a video", async () => {
  const page = await open();
  const semyon = phone(page, "Семён Громов");
  await semyon.taps("Начать");
  const pick = async (label: string, file: { name: string; mimeType: string; buffer: Buffer }) => {
    await semyon.root.getByLabel("Прикрепить").click();
    const chooser = page.waitForEvent("filechooser");
    await semyon.taps(label);
    await (await chooser).setFiles(file);
  };
  await pick("📷Фото или видео", { name: "kitchen.png", mimeType: "image/png", buffer: tinyPng() });
  await semyon.root.getByLabel("Подпись").fill("кухня 3,2 м");
  await semyon.taps("Отправить");
  await semyon.sees(/^Фото \d+ точек кухня 3,2 м$/);
  await pick("📎Файл", { name: "tour.mp4", mimeType: "video/mp4", buffer: Buffer.alloc(2048) });
  await semyon.taps("Отправить");
  await semyon.sees("Видео tour.mp4");
  await semyon.sees("2 кБ");
  expect(troublesOf(page)).toEqual([]);
});

inBrowser("what Telegram would not do is said in the language of the page", async () => {
  const page = await open({ locale: "en-GB" });
  const anna = phone(page, "Anna Orr");
  await anna.taps("Start");
  await anna.says("/menu");
  await anna.sees("Кнопки");
  await anna.root.getByLabel("More: Anna Orr").click();
  await anna.taps("Block the bot");
  await anna.taps("➕");
  await anna.sees("The bot is blocked: unblock it first");
});

inBrowser("a link of the bot opens on the phone that one chooses", async () => {
  const page = await open();
  const olga = phone(page, "Ольга Белова");
  await olga.taps("Начать");
  await olga.says("/photo");
  await olga.sees("Ссылка:");
  await olga.root.locator(".words a").last().click();
  await olga.sees("На чьём телефоне открыть?");
  await olga.taps("СГСемён Громов");
  await phone(page, "Семён Громов").sees(`Вы вошли по ссылке ${invitation}, Семён!`);

  await olga.says("/menu");
  await olga.taps("Пригласить");
  await olga.taps("ДКДаша Ким");
  await phone(page, "Даша Ким").sees(`Вы вошли по ссылке ${invitation}, Даша!`);
});

inBrowser("a name made of markup stays words on every part of the page", async () => {
  const hostile = '<img src=x onerror="document.title=1">';
  await stage.sandbox.control.addPerson({ firstName: hostile, lastName: "<b>Жирный</b>" });
  const page = await open();
  const guest = phone(page, `${hostile} <b>Жирный</b>`.replaceAll('"', '\\"'));
  await guest.taps("Начать");
  await guest.sees(`Здравствуйте, ${hostile}!`);
  await guest.says(`<script>document.title=1</script> & ${hostile}`);
  await guest.sees(`Вы сказали: <script>document.title=1</script> & ${hostile}`);
  expect(await page.title()).toBe("Livebase · песочница");
  expect(await page.locator("img, b:text-is('Жирный')").count()).toBe(0);
  expect(troublesOf(page)).toEqual([]);
});

inBrowser("protected words carry a lock and cannot be selected or copied", async () => {
  const page = await open();
  const semyon = phone(page, "Семён Громов");
  await semyon.taps("Начать");
  await semyon.says("/secret");
  await semyon.sees("Иван Петрович");
  const message = semyon.root.locator(".message.protected");
  await message.getByLabel("Защищено").waitFor();
  expect(
    await page.evaluate("getComputedStyle(document.querySelector('.protected .words')).userSelect"),
  ).toBe("none");
  await message.locator(".spoiler").click();
  await message.locator(".spoiler.open").waitFor();
  await message.click({ button: "right" });
  await semyon.sees("Ответить");
  expect(await semyon.root.getByText("Скопировать текст").count()).toBe(0);
});

inBrowser("a person replies, corrects the own message and answers what the bot asked", async () => {
  const page = await open();
  const dasha = phone(page, "Даша Ким");
  await dasha.taps("Начать");
  await dasha.says("Иван +7 912 345-67-89");
  await dasha.sees("Вы сказали: Иван");
  await dasha.root.locator(".message.mine .bubble").last().click({ button: "right" });
  await dasha.taps("Изменить");
  await dasha.says("Пётр +7 912 345-67-89");
  await dasha.sees("Исправлено: Пётр +7 912 345-67-89");
  await dasha.root.locator(".message.mine .bubble").last().click({ button: "right" });
  await dasha.taps("Что было раньше");
  await dasha.sees("Иван +7 912 345-67-89");
  await page.keyboard.press("Escape");

  await dasha.says("/ask");
  await dasha.sees("Ответ на сообщение");
  await dasha.says("Даша");
  await dasha.sees("Вы сказали: Даша (в ответ на «Как вас зовут?»)");
});

inBrowser("who blocked the bot sees one way back", async () => {
  const page = await open();
  const anna = phone(page, "Анна Орлова");
  await anna.taps("Начать");
  await anna.root.getByLabel("Ещё: Анна Орлова").click();
  await anna.taps("Заблокировать бота");
  await anna.sees("Анна Орлова не получает сообщений от бота");
  await anna.taps("Разблокировать бота");
  await anna.root.locator(".compose-row textarea").waitFor();
});

inBrowser("a deleted account is beyond everyone's reach", async () => {
  const page = await open();
  const anna = phone(page, "Анна Орлова");
  await anna.taps("Начать");
  await anna.root.getByLabel("Ещё: Анна Орлова").click();
  await anna.taps("Удалить аккаунт Telegram");
  await anna.sees("Аккаунт удалён: Анна Орлова больше ничего не получит");
  expect(await anna.root.locator(".entry button").count()).toBe(0);
  expect(troublesOf(page)).toEqual([]);
});

inBrowser("commands unfold after a slash, clients are found after the bot's name", async () => {
  const page = await open();
  const semyon = phone(page, "Семён Громов");
  await semyon.taps("Начать");
  await semyon.root.locator(".compose-row textarea").fill("/to");
  await semyon.sees("Дела на сегодня");
  expect(await semyon.root.locator(".hint").count()).toBe(1);
  await semyon.taps("/today");
  await semyon.sees("Вы сказали: /today");

  await semyon.says("/menu");
  await semyon.taps("🔍 Начать ввод");
  await page.keyboard.type("иван");
  await semyon.taps("Нашлось: иван");
  await semyon.sees("Вы сказали: /c_7Kx2");
});

inBrowser("what the bot pinned stays at the top", async () => {
  const page = await open();
  const olga = phone(page, "Ольга Белова");
  await olga.taps("Начать");
  await olga.says("/pin");
  await olga.root.locator(".pinned").getByText("☑️ Магазин ☐ Первый клиент").waitFor();
});

inBrowser("the shop's clock goes forward by an hour, a day, to tomorrow's morning", async () => {
  const page = await open();
  const face = page.locator(".clock-face");
  await expect.poll(() => face.textContent()).toBe("сб, 21 нояб., 14:52");
  await page.getByText("+1 ч", { exact: true }).click();
  await expect.poll(() => face.textContent()).toBe("сб, 21 нояб., 15:52");
  await page.getByRole("button", { name: "завтра 10:00" }).click();
  await expect.poll(() => face.textContent()).toBe("вс, 22 нояб., 10:00");
  await page.getByText("Другое…").click();
  await page.getByLabel("Перевести на").fill("2026-12-31T23:30");
  await page.getByRole("button", { name: "Перевести", exact: true }).click();
  await expect.poll(() => face.textContent()).toBe("чт, 31 дек., 23:30");
});

inBrowser("the clock and the messages tell the shop's time, wherever the browser is", async () => {
  const { control } = stage.sandbox;
  await control.moveClock({ set: "2026-11-21T14:52+03:00" });
  const page = await open({ zone: "Asia/Vladivostok" });
  const face = page.locator(".clock-face");
  await expect.poll(() => face.textContent()).toBe("сб, 21 нояб., 14:52");
  const anna = phone(page, "Анна Орлова");
  await anna.taps("Начать");
  await anna.root.locator(".message time").getByText("14:52").first().waitFor();
  await page.getByRole("button", { name: "завтра 10:00" }).click();
  await expect.poll(() => control.view().clock.now).toBe("2026-11-22T07:00:00.000Z");

  stage.shop.zone = "Asia/Yekaterinburg";
  await anna.says("/menu");
  await expect.poll(() => face.textContent()).toBe("вс, 22 нояб., 12:00");
  stage.shop.zone = "Europe/Moscow";
});

inBrowser("a new person gets a phone of their own, in the language they speak", async () => {
  const page = await open({ locale: "en-GB" });
  await page.getByLabel("New person").click();
  await page.getByLabel("Name", { exact: true }).fill("Clara");
  await page.getByLabel("Language of the person").selectOption("en");
  await page.getByRole("button", { name: "Add", exact: true }).click();
  const clara = phone(page, "Clara");
  await clara.taps("Start");
  await clara.sees("Здравствуйте, Clara!");
  expect(stage.sandbox.control.view().people.at(-1)).toMatchObject({
    firstName: "Clara",
    languageCode: "en",
  });
});

inBrowser("a person's own language is turned in the menu of the phone", async () => {
  const page = await open();
  const anna = phone(page, "Анна Орлова");
  await anna.root.getByLabel("Ещё: Анна Орлова").click();
  await anna.root.getByLabel("Язык человека").selectOption("en");
  await anna.root.locator(".nameplate").getByText("EN").waitFor();
  expect(stage.sandbox.control.view().people[3]).toMatchObject({ firstName: "Анна", languageCode: "en" });
});

inBrowser("the guide ticks off what was done and stays closed when it was closed", async () => {
  stage.sandbox.control.setLinks([{ kind: "owner", payload: "own_4" }]);
  const page = await open();
  const done = () => page.locator(".guide-steps .done b").allTextContents();
  expect(await done()).not.toContain("Станьте владельцем");
  await phone(page, "Ольга Белова").taps("Стать владельцем");
  await expect.poll(done).toContain("Станьте владельцем");
  await phone(page, "Ольга Белова").says("Иван +7 912 345-67-89");
  await expect.poll(done).toContain("Запишите клиента");
  await page.locator(".guide").getByLabel("Закрыть").click();
  await page.reload();
  await phone(page, "Ольга Белова").sees("Вы сказали: Иван");
  expect(await page.locator(".guide").isVisible()).toBe(false);
});

inBrowser("while the bot prepares an answer, the chat says so", async () => {
  const page = await open();
  const anna = phone(page, "Анна Орлова");
  await anna.taps("Начать");
  await anna.sees("Здравствуйте");
  const person = stage.sandbox.control.view().people.find(({ firstName }) => firstName === "Анна");
  await stage.bot.api.sendChatAction(person?.id ?? 0, "typing");
  await anna.sees("печатает…");
  await stage.bot.api.sendMessage(person?.id ?? 0, "Готово");
  await anna.seesNoMore("печатает…");
});

inBrowser("the page changes its language and keeps what was typed", async () => {
  const page = await open();
  const anna = phone(page, "Анна Орлова");
  await anna.taps("Начать");
  await anna.root.locator(".compose-row textarea").fill("недописано");
  await page.getByLabel("In English").click();
  await page.getByText("tomorrow 10:00", { exact: true }).waitFor();
  expect(await page.evaluate("document.documentElement.lang")).toBe("en");
  expect(await anna.root.locator(".compose-row textarea").inputValue()).toBe("недописано");
});
