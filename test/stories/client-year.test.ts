import { beforeAll, expect, test } from "vitest";
import { clientModel } from "../../src/clients/index.ts";
import type { ChatPerson } from "../support/chat-person.ts";
import { openShop, type TestShop } from "../support/shop.ts";

/** A client's year with the shop, from the link at the counter to the day on which he asks to be forgotten. */
let shop: TestShop;
let olga: ChatPerson;
let semyon: ChatPerson;
let ivan: ChatPerson;
let clientId: string;

const client = () => clientModel(shop.mongo).findById(clientId).orFail().lean();
const linkIn = (person: ChatPerson, kind: string) =>
  [...person.screen().matchAll(new RegExp(`start=(${kind}_[\\w-]{22})`, "g"))].at(-1)?.[1] ?? "";
/** The program runs through to that moment of the shop, looking round on the way. */
async function until(iso: string): Promise<void> {
  shop.clock.set(`${iso.slice(0, 10)}T00:30`);
  await shop.tick();
  shop.clock.set(iso);
  await shop.tick();
  await shop.tick();
}
/** How many messages of the bot the person has got so far. */
const heard = (person: ChatPerson) => person.chat().messages.filter(({ mine }) => !mine).length;

beforeAll(async () => {
  shop = await openShop({ at: "2026-03-02T12:00" });
  olga = shop.chat.person("Ольга");
  semyon = shop.chat.person("Семён");
  await shop.open(olga);
  await shop.hire(olga, semyon, "Семён");
}, 60_000);

test("March: nobody is invited before the shop has said who answers for the data", async () => {
  await semyon.says("Кузнецов Иван Петрович +7 912 345-67-89 хочет кухню");
  await semyon.taps("👤 Карточка");
  await semyon.taps("⋯ Ещё");
  await semyon.taps("🔗 Ссылка клиенту");
  expect(semyon.screen() + semyon.toast()).toContain("реквизиты");
  expect(linkIn(semyon, "j")).toBe("");

  await olga.says("/settings");
  await olga.taps("🤝 Клиенты в боте");
  await olga.taps("🪪 Реквизиты");
  await olga.taps("✏️ Заполнить");
  await olga.says("ИП Петров П. П., ИНН 500100732259");
  await olga.says("Москва, ул. Ленина, 1");
  await olga.says("hello@mebel.example");
  expect((await shop.app.shop.getShop()).operator?.inn).toBe("500100732259");
});

test("the link from the card: consent, his own number, a greeting by name, everything off", async () => {
  await semyon.says("Кузнецов");
  await semyon.taps("⋯ Ещё");
  await semyon.taps("🔗 Ссылка клиенту");
  ivan = shop.chat.person("Ваня", { phone: "+79123456789" });
  await ivan.opens(linkIn(semyon, "j"));
  await ivan.sees("ИНН 500100732259");
  expect(ivan.screen()).not.toContain("Иван");
  await ivan.taps("✅ Согласен, продолжить");
  await ivan.shares("own");
  await ivan.sees("Здравствуйте, Иван Петрович!");
  clientId = (await clientModel(shop.mongo).findOne({ name: "Иван" }).orFail())._id;
  expect((await client()).consents).toEqual(["pd"]);
  expect(ivan.screen()).not.toContain("Акции");
  for (const kind of ["Поздравление", "Напомнить о датах", "Напомнить, когда"]) await ivan.taps(`☐ ${kind}`);
  expect([...((await client()).consents ?? [])].sort()).toEqual(["birthday", "dates", "pd", "renew"]);
  await ivan.taps("Готово");
});

test("he tells his dates himself, and the seller sees them", async () => {
  await ivan.says("/mydata");
  await ivan.taps("🎂 Мои даты");
  await ivan.taps("🎂 Мой день");
  await ivan.says("22.04");
  await ivan.taps("➕ Дата");
  await ivan.taps("Супруг(а)");
  await ivan.says("Анна");
  await ivan.says("14.06");
  expect(await client()).toMatchObject({
    birthday: { day: 22, month: 4 },
    relatives: [{ day: 14, month: 6 }],
  });
});

test("a sale brings points, and a word of thanks when the minute for undoing has passed", async () => {
  await semyon.says("Кузнецов");
  await semyon.taps("💰 Продажа");
  await semyon.says("кухня 120 000");
  await semyon.taps("✅ Записать");
  const before = heard(ivan);
  await shop.pass({ seconds: 50 });
  expect(heard(ivan)).toBe(before);
  await shop.pass({ minutes: 1 });
  await ivan.sees("Начислили 1 200 бонусов, всего 1 200.");
});

test("three days later one question; a promoter's friend comes by his link, and both get their points", async () => {
  await until("2026-03-05T13:00");
  await ivan.sees("Насколько вероятно, что посоветуете нас друзьям?");
  await ivan.taps("9");
  const link = linkIn(ivan, "r");
  expect(link).not.toBe("");

  const petr = shop.chat.person("Пётр", { phone: "+79035550011" });
  await petr.opens(link);
  await petr.taps("✅ Согласен, продолжить");
  await petr.shares("own");
  await petr.taps("Готово");
  const friend = await clientModel(shop.mongo).findOne({ "reach.chatId": petr.id }).orFail().lean();
  expect(friend.referredBy).toBe(clientId);
  await shop.app.clients.takeClient(await actor(semyon), {
    clientId: friend._id,
    requestKey: "take",
  } as never);
  await shop.app.purchases.recordSale(await actor(semyon), {
    ...{ clientId: friend._id, items: [{ what: "стул", amountKopecks: 500_000 }], requestKey: "friend" },
  } as never);
  await until("2026-03-06T12:00");
  expect((await shop.app.loyalty.standingOf(friend._id))?.points).toBe(550);
  expect((await shop.app.loyalty.standingOf(clientId))?.points).toBe(1_700);
});

test("April: his birthday is a wish at ten by his clock, and nothing else, for advertising is off", async () => {
  const before = heard(ivan);
  await until("2026-04-22T09:59");
  expect(heard(ivan)).toBe(before);
  shop.clock.set("2026-04-22T10:00");
  await shop.tick();
  await ivan.sees("Иван Петрович, с днём рождения! 🎂");
  expect(ivan.last().text).not.toContain("Дарим");
});

test("May: advertising is on, he says yes to offers, and a mailing reaches him once", async () => {
  await olga.says("/mailing");
  expect(olga.last().text).toContain("Реклама выключена в настройках");
  await olga.says("/settings");
  await olga.taps("📣 Сообщения");
  await olga.taps("📢 Реклама: выключена");
  await olga.taps("Понимаю, включить рекламу");
  await ivan.says("/consents");
  await ivan.taps("☐ Акции");

  await until("2026-05-05T12:00");
  await olga.says("/segments");
  await olga.taps("🆕 Новички");
  await olga.taps("📣 Рассылка");
  expect(olga.last().text).toContain("Получат 1");
  await olga.taps("➡️ Дальше");
  await olga.says("{имя}, в мае скидки на стулья");
  await olga.taps("👀 Посмотреть");
  await olga.taps("🚀 Отправить 1");
  await shop.tick();
  await shop.tick();
  await ivan.sees("Иван Петрович, в мае скидки на стулья");
  expect(ivan.buttons().flat()).toContain("🔕 Отписаться");
});

test("June: a week before his wife's day a reminder; a tap on it is an order that the seller takes", async () => {
  await until("2026-06-07T10:00");
  await ivan.sees("день рождения у супруги (Анна)");
  await ivan.taps("📝 Оставить заявку");
  await ivan.says("Подберите зеркало");
  await ivan.sees("принята");
  await semyon.sees("Подберите зеркало");
  await semyon.taps("🙋 Беру");
  await semyon.taps("✍️ Ответить");
  await semyon.says("Есть три, приезжайте");
  await ivan.sees("Есть три, приезжайте");
});

test("summer: he is silent, is asked an open question once, and the owner reads the answer", async () => {
  expect((await client()).sleepsAt?.toISOString().slice(0, 7)).toBe("2026-05");
  await until("2026-06-09T12:00");
  await ivan.sees("давно не виделись");
  await ivan.says("Переехали в другой город");
  await olga.sees("Переехали в другой город");
  const before = heard(ivan);
  await until("2026-06-15T12:00");
  expect(heard(ivan)).toBe(before);
});

test("a purchase makes him a fan, a complaint a returner, and what was settled lets him stay", async () => {
  await semyon.says("Кузнецов");
  await semyon.taps("💰 Продажа");
  await semyon.says("стол 20 000");
  await semyon.taps("✅ Записать");
  await shop.pass({ minutes: 2 });
  expect((await client()).purchaseDays).toBe(2);
  await ivan.says("/feedback");
  await ivan.taps("😔 Пожаловаться");
  await ivan.says("Стол пришёл с царапиной");
  await ivan.sees("Жалоба №");
  await olga.sees("Стол пришёл с царапиной");
  expect((await client()).grievedAt).toBeDefined();
  await olga.taps("✅ Решено");
  expect((await client()).grievances).toEqual([]);
});

test("enough: /stop ends every kind at once, and nothing comes any more", async () => {
  await ivan.says("стоп");
  await ivan.sees("Больше ничего не присылаем");
  expect((await client()).consents).toEqual([]);
  const before = heard(ivan);
  await until("2026-12-01T12:00");
  await until("2027-04-22T12:00");
  expect(heard(ivan)).toBe(before);
});

test("he reads what is kept of him, and is forgotten; the sums stay without a name", async () => {
  await ivan.says("/mydata");
  await ivan.taps("📄 Что о мне хранится");
  await ivan.sees("+79123456789");
  await ivan.says("/forget");
  await ivan.taps("🗑 Стереть навсегда");
  await ivan.sees("номер обращения Д-");
  await shop.tick();
  expect(await clientModel(shop.mongo).findOne({ name: "Иван" }).lean()).toBeNull();
  await semyon.says("Кузнецов");
  expect(semyon.screen().split("\n").at(-1)).not.toContain("Иван Петрович");
});

async function actor(person: ChatPerson) {
  const known = await shop.app.team.findActor(person.id);
  if (known?.actor === undefined) throw new Error("Not of the team");
  return known.actor;
}
