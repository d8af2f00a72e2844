import { beforeAll, expect, test } from "vitest";
import { clientModel } from "../../src/clients/index.ts";
import { accountModel, consentModel, linkModel } from "../../src/consents/index.ts";
import type { ChatPerson } from "../support/chat-person.ts";
import { joins, openJoiningShop, payloadIn, personalLink, shopLink } from "./joining-shop.ts";

const { shop, olga, semyon } = await openJoiningShop();
const { mongo } = shop;
const person = (name: string, phone: string) => shop.chat.person(name, { phone });

beforeAll(async () => {
  for (const [name, phone] of [
    ["Иван", "+7 912 000-00-01"],
    ["Мария", "+7 912 000-00-02"],
    ["Борис", "+7 912 000-00-03"],
    ["Глеб", "+7 912 000-00-04"],
  ]) {
    await semyon.says(`${name} ${phone}`);
  }
});

const cardOf = async (name: string) => (await clientModel(mongo).findOne({ name }).lean()) ?? fail(name);
const toggles = (who: ChatPerson) =>
  who
    .buttons()
    .flat()
    .filter((label) => /^[☐☑]/.test(label));

test("a client joins by the link from his card: greeted by name after his number, with nothing ticked", async () => {
  const ivan = person("Ваня", "79120000001");
  const link = await personalLink(semyon, "Иван");
  expect(semyon.screen()).toContain("Перешлите клиенту");

  await ivan.opens(link);
  expect(ivan.last().text).toContain("ИП Петров П. П., ИНН 500100732259");
  expect(ivan.screen()).not.toContain("Иван");
  await ivan.taps("📄 Полный текст");
  expect(ivan.last().text).toContain("Согласие на обработку персональных данных");
  await ivan.taps("✅ Согласен, продолжить");
  expect(ivan.screen()).not.toContain("Иван");
  await ivan.shares("own");

  expect(ivan.screen()).toContain("Здравствуйте, Иван! Ваша карточка нашлась.");
  // Nothing is ticked, and «Акции» is not offered while the shop is without advertising.
  expect(toggles(ivan)).toEqual([
    "☐ Поздравление с днём рождения",
    "☐ Напомнить о датах близких",
    "☐ Напомнить, когда пора обновить",
  ]);
  await ivan.taps("☐ Поздравление");
  expect([undefined, "Включено. Выключить: /consents"]).toContain(ivan.toast());
  expect(toggles(ivan)[0]).toBe("☑️ Поздравление с днём рождения");
  await ivan.taps("Готово");

  const card = await cardOf("Иван");
  expect(card.reach).toMatchObject({ channel: "telegram", chatId: ivan.id, locale: "ru" });
  expect(card.consents).toEqual(["pd", "birthday"]);
  expect(await consentModel(mongo).countDocuments({ clientId: card._id })).toBe(2);
});

test("a spent, a foreign, an unknown and an expired link look the same, and five misses close the door", async () => {
  const dead = "Ссылка больше не действует";
  const spent = payloadIn(semyon, "j");
  const nina = person("Нина", "79129999901");
  await nina.opens(spent);
  expect(nina.last().text).toContain(dead);
  await nina.opens("j_AAAAAAAAAAAAAAAAAAAAAA");
  const unknown = nina.last();
  expect(unknown.text).toContain(dead);
  expect(unknown.buttons.flat().map(({ text }) => text)).toEqual(["🎁 Хочу бонусы"]);

  const late = await personalLink(semyon, "Борис");
  await linkModel(mongo).updateMany(
    { kind: "personal", usedBy: null as never },
    { expiresAt: new Date("2026-11-20") },
  );
  await nina.opens(late);
  expect(nina.last().text).toBe(unknown.text);
  await nina.opens("q_AAAAAAAAAAAAAAAAAAAAAA");
  await nina.opens("r_AAAAAAAAAAAAAAAAAAAAAA");
  expect(nina.last().text).toContain("через час");
  const messages = nina.chat().messages.length;
  await nina.opens("f_AAAAAAAAAAAAAAAAAAAAAA");
  expect(nina.chat().messages.length).toBe(messages + 1);
  await nina.says("/start j_<script>");
  expect(await accountModel(mongo).findById(String(nina.id))).toBeNull();
});

test("somebody else's contact is refused in words, and his own is asked again", async () => {
  const boris = person("Боря", "79120000003");
  await boris.opens(await personalLink(semyon, "Борис"));
  await boris.taps("✅ Согласен, продолжить");
  await boris.shares({ phone: "+79120000003", firstName: "Борис" });
  expect(boris.last().text).toContain("Это чужой контакт");
  expect((await cardOf("Борис")).reach).toBeUndefined();
  await boris.shares("own");
  expect(boris.screen()).toContain("Здравствуйте, Борис!");
});

test("another number is looked at by the seller: yes", async () => {
  const maria = person("Маша", "79129990002");
  await joins(maria, await personalLink(semyon, "Мария"));
  expect(maria.last().text).toContain("продавец проверит");
  expect(maria.screen()).not.toContain("Мария");
  expect(semyon.last().text).toContain("пришёл другой номер");
  expect(semyon.last().text).toContain("Маша");
  await semyon.taps("✅ Это мой клиент");
  expect((await cardOf("Мария")).reach).toBeUndefined();

  await maria.taps("▶️ Продолжить");
  expect(maria.screen()).toContain("Здравствуйте, Мария!");
  expect((await cardOf("Мария")).reach?.chatId).toBe(maria.id);
  await semyon.taps("❌ Не он").catch(() => undefined);
  expect((await cardOf("Мария")).reach?.chatId).toBe(maria.id);
});

test("another number is looked at by the seller: no, and nothing of the card is told", async () => {
  const stranger = person("Хитрец", "79129990004");
  const link = await personalLink(semyon, "Глеб");
  await joins(stranger, link);
  await semyon.taps("❌ Не он");
  expect(stranger.last().text).toContain("Номер не совпал с карточкой");
  expect(stranger.screen()).not.toContain("Глеб");
  expect((await cardOf("Глеб")).reach).toBeUndefined();

  // The link was not spent: the right one still comes in by it.
  const gleb = person("Глеб", "79120000004");
  await joins(gleb, link);
  expect(gleb.screen()).toContain("Здравствуйте, Глеб!");

  // Whoever was not him begins as himself.
  await stranger.taps("🎁 Хочу бонусы");
  await stranger.shares("own");
  expect(stranger.screen()).toContain("бонусный счёт открыт");
});

test("a second account for the same client waits for the seller's yes, and begins without what was allowed", async () => {
  const second = person("Иван второй", "79120000001");
  const counter = await shopLink(olga);
  await joins(second, counter);
  expect(second.last().text).toContain("продавец проверит");
  expect(semyon.last().text).toContain("уже связана с Telegram");
  await semyon.taps("✅ Это мой клиент");
  await second.taps("▶️ Продолжить");

  const card = await cardOf("Иван");
  expect(card.reach?.chatId).toBe(second.id);
  expect(card.consents).toEqual(["pd"]);
  expect(await accountModel(mongo).countDocuments({ clientId: card._id, state: "linked" })).toBe(1);
});

test("by the counter's code somebody new becomes a lead that is nobody's yet", async () => {
  const vera = person("Вера", "79125550001");
  await joins(vera, await shopLink(olga));
  expect(vera.screen()).toContain("Готово, Вера, бонусный счёт открыт.");
  const card = await cardOf("Вера");
  expect(card).toMatchObject({ responsible: null, source: "walk-in", consents: ["pd"] });
});

test("a source's link gives its file for the contact and is counted; revoked it leads nowhere", async () => {
  const link = await shopLink(olga, "Instagram");
  await olga.taps("🎁 Файл");
  await olga.says("вот файл");
  expect(olga.last().text).toContain("Нужен файл или фото");
  await olga.sends({ document: true, name: "catalog.pdf" });
  expect(olga.last().text).toContain("файл уйдёт в обмен на номер");

  const lena = person("Лена", "79125550002");
  await joins(lena, link);
  expect(lena.screen()).toContain("Это вам, как обещали");
  expect(await cardOf("Лена")).toMatchObject({ responsible: null, source: "instagram" });

  await shopLink(olga, "Instagram");
  await olga.taps("🖼 QR картинкой");
  await shopLink(olga, "Instagram");
  await olga.taps("🚫 Отозвать");
  const late = person("Поздний", "79125550003");
  await late.opens(link);
  expect(late.last().text).toContain("Ссылка больше не действует");
});

test("a friend's link says who recommended the shop", async () => {
  const friend = await cardOf("Вера");
  const made = await shop.app.consents.makeLink({
    kind: "referral",
    by: friend._id,
    clientId: friend._id,
    requestKey: "a friend",
  });
  const rita = person("Рита", "79125550004");
  await joins(rita, made.ok ? made.value.payload : "");
  expect(await cardOf("Рита")).toMatchObject({ referredBy: friend._id, source: "referral" });
});

test("whoever declines is left alone, and may change his mind", async () => {
  const oleg = person("Олег", "79125550005");
  const link = await shopLink(olga);
  await oleg.opens(link);
  await oleg.taps("Не сейчас");
  expect(oleg.last().text).toContain("бонусный счёт не заводим");
  expect((await consentModel(mongo).find({ decision: "refuse" })).length).toBe(1);
  expect(await accountModel(mongo).findById(String(oleg.id)).lean()).toMatchObject({ state: "declined" });
  await joins(oleg, link);
  expect(oleg.screen()).toContain("бонусный счёт открыт");
});

test("the ledger agrees with its traces after all of it", async () => {
  const checked = await shop.app.consents.checkConsents();
  expect(checked).toMatchObject({ ok: true });
});

test("nobody met an error of ours", () => {
  expect(shop.log).toEqual([]);
});

function fail(name: string): never {
  throw new Error(`There is no client ${name}`);
}
