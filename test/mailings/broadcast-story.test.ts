import { beforeAll, expect, test } from "vitest";
import { clientModel } from "../../src/clients/index.ts";
import { appealModel } from "../../src/feedback/index.ts";
import { trusted } from "../../src/platform/mongo/connect.ts";
import { outboxModel } from "../../src/platform/telegram/sender/outbox.ts";
import { type BroadcastStage, composeFor, openBroadcastStage } from "./broadcast-stage.ts";

let stage: BroadcastStage;
const guest = (name: string) => {
  const found = stage.guests.get(name);
  if (found === undefined) throw new Error(`Nobody is called ${name}`);
  return found;
};

beforeAll(async () => {
  stage = await openBroadcastStage();
  // One for each reason of not getting it.
  await stage.change("Вера", { "reach.blocked": true });
  await stage.change("Глеб", { grievances: [{ id: "g", at: new Date(), why: "complaint" }] });
  await stage.change("Дарья", { doNotDisturb: true });
  const { clientId, person } = guest("Егор");
  const sent = { kind: "mailings.offer", chatId: person.id, subject: {}, clientId, promo: true, attempts: 1 };
  for (const days of [5, 10]) {
    const at = stage.shop.clock.now().minus({ days }).toJSDate();
    await outboxModel(stage.shop.mongo).insertMany([
      { ...sent, _id: `offer-${days}`, state: "sent", notBefore: at, createdAt: at, sentAt: at },
    ]);
  }
}, 120_000);

test("the honest count names every reason once and adds up to the group", async () => {
  const { olga } = stage;
  await olga.says("/segments");
  await olga.taps("🆕 Без звонка");
  await olga.taps("📣 Рассылка");
  const { text } = olga.last();
  expect(text).toContain("В группе 8. Получат 2:");
  const reasons = ["без бота 1", "остановили бота 1", "не беспокоить 1", "без согласия 1"];
  for (const reason of [...reasons, "открыта жалоба 1", "уже получили 2 за 30 дней — 1"])
    expect(text).toContain(reason);
});

test("a text with an unknown insert, of 5,000 signs, or a photo with a long caption is asked for again", async () => {
  const { olga } = stage;
  await olga.taps("➡️ Дальше");
  await olga.says("Здравствуйте, {фамилия}!");
  expect(olga.last().text).toContain("Не знаю {фамилия}. Есть: {имя}, {бонусы}, {скидка}");
  const photo = Buffer.from("a picture");
  await olga.sends({ photo, caption: `{имя} ${"х".repeat(1000)}` });
  expect(olga.last().text).toContain("Подпись к фото — до 1 024 знаков, у вас 1 041");
  await olga.says(`{имя} ${"х".repeat(4080)}`);
  expect(olga.last().text).toContain("Текст — до 4 096 знаков, у вас 4 121");
  await olga.says("{имя}, у вас {бонусы} бонусов и скидка {скидка} <сегодня>");
  expect(olga.last().text).toContain("Какие кнопки поставить");
});

test("the preview is what a client will see, and the test comes to the owner", async () => {
  const { olga } = stage;
  await olga.taps("☐ Оставить заявку");
  await olga.taps("☐ Ссылка…");
  await olga.says("Каталог javascript:alert(1)");
  expect(olga.last().text).toContain("Сначала слова");
  await olga.says("Каталог https://shop.ru/new");
  await olga.taps("👀 Посмотреть");
  const preview = olga.chat().messages.findLast(({ text }) => text.startsWith("Иван Петрович, у вас"));
  expect(preview?.text).toBe("Иван Петрович, у вас 1 240 бонусов и скидка 5 % <сегодня>");
  expect(preview && olga.buttons(preview)).toEqual([["📝 Оставить заявку"], ["Каталог"], ["🔕 Отписаться"]]);
  expect(olga.buttons().flat()).toContain("🚀 Отправить 2 клиентам");
  await olga.taps("🧪 Мне");
  expect(olga.last().text).toBe(preview?.text);
});

test("when fewer would get it than the button says, the owner is asked again", async () => {
  const { olga } = stage;
  await stage.change("Жанна", { consents: ["pd"] });
  await olga.taps("🚀 Отправить 2");
  expect(olga.toast()).toContain("Получателей стало другое число");
  expect(
    olga.buttons(olga.chat().messages.findLast(({ text }) => text.includes("Получат"))).flat(),
  ).toContain("🚀 Отправить 1 клиенту");
  expect(await outboxModel(stage.shop.mongo).countDocuments({ kind: "mailings.broadcast" })).toBe(0);
  await stage.change("Жанна", { consents: ["pd", "promo"] });
});

test("a seller who forges the owner's taps, or types the command, starts nothing", async () => {
  const { olga, semyon } = stage;
  const { _id: id } = await stage.mailing();
  await semyon.says("/today");
  const data = [
    `1:mailings.launch:${id}:2`,
    `1:mailings.steer:${id}:stop`,
    `1:mailings.open:${id}`,
    "1:mailings.for:all",
  ];
  for (const forged of data) await semyon.forges(forged, semyon.last());
  await semyon.says("/mailing");
  expect(semyon.screen()).not.toContain("Отправить");
  expect((await stage.mailing()).state).toBe("draft");
  expect(olga.screen()).toContain("🚀");
});

test("two taps on 🚀 are one mailing; each client gets his own words once", async () => {
  const { olga, ivan } = stage;
  await olga.taps("🚀 Отправить 1");
  await olga.taps("🚀 Отправить 2");
  const { _id: id } = await stage.mailing();
  await olga.forges(`1:mailings.launch:${id}:2`, olga.last());
  await stage.shop.tick();
  await stage.shop.tick();
  expect(await stage.messages()).toEqual({ sent: 2 });
  const { points, percent } = { points: 0, percent: 0 };
  expect(ivan.last().text).toBe(`Иван Петрович, у вас ${points} бонусов и скидка ${percent} % <сегодня>`);
  expect(guest("Жанна").person.last().text).toContain("Жанна, у вас 0 бонусов");
  expect(ivan.buttons()).toEqual([["📝 Оставить заявку"], ["Каталог"], ["🔕 Отписаться"]]);
  for (const name of ["Вера", "Глеб", "Дарья", "Егор", "Кирилл"])
    expect(guest(name).person.screen()).not.toContain("бонусов и скидка");
  await stage.shop.tick();
  expect((await stage.mailing()).state).toBe("done");
  expect(olga.screen()).toContain("Готово: доставлено 2.");
});

test("a client's tap leaves the mailing where it is, takes an order and counts as a response", async () => {
  const { ivan, olga, shop } = stage;
  await ivan.taps("📝 Оставить заявку");
  await ivan.says("Хочу кухню по скидке");
  expect(await appealModel(shop.mongo).countDocuments({ kind: "order" })).toBe(1);
  expect(ivan.screen()).toContain("бонусов и скидка");
  await ivan.taps("🔕 Отписаться");
  const { _id: id } = await stage.mailing();
  await olga.forges(`1:mailings.effect:${id}`, olga.last());
  expect(olga.last().text).toContain("Нажали «Заявка» 1, «Бонусы» 0");
  expect(olga.last().text).toContain("заявок 1, 0 покупок");
  expect(olga.last().text).toContain("совпадение по времени, не доказательство");
  expect(olga.last().text).toContain("Отписались 1");
  expect(olga.last().text).toContain("Прошло 0 из 7 дней");
});

test("who got a mailing is a group, and the next mailing can leave these out", async () => {
  const { olga, shop } = stage;
  const { _id: id } = await stage.mailing();
  await olga.forges(`1:mailings.received:${id}`, olga.last());
  expect(olga.last().text).toContain("кому дошла рассылка «");
  expect(olga.last().text).toContain("2 клиента");
  const got = await shop.app.segments.countGroups((await shop.app.team.findActor(olga.id))?.actor as never, [
    { is: "mailed", mailing: id },
    { is: "not-mailed", mailing: id },
  ]);
  expect(got).toEqual([
    2,
    (await clientModel(shop.mongo).countDocuments({ _id: trusted({ $exists: true }) })) - 2,
  ]);
});

test("while advertising is off /mailing says so and leads to the setting", async () => {
  const { olga, shop } = stage;
  const owner = (await shop.app.team.findActor(olga.id))?.actor as never;
  const turn = (withoutAdvertising: boolean, requestKey: string) =>
    shop.app.shop.changeShop(owner, { settings: { withoutAdvertising }, requestKey });
  await turn(true, "off");
  await olga.presses("📣 Рассылка");
  expect(olga.last().text).toContain("Реклама выключена в настройках");
  expect(olga.buttons()).toEqual([["⚙️ Открыть настройку"]]);
  await turn(false, "on again");
  await composeFor(stage, "Снова с вами");
  expect(olga.last().text).toContain("Получат");
});
