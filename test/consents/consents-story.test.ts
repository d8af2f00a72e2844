import { beforeAll, expect, test } from "vitest";
import { type ClientRecord, clientModel } from "../../src/clients/index.ts";
import { consentModel, consentProofModel } from "../../src/consents/index.ts";
import { allButtons } from "../../src/platform/telegram/button.ts";
import { joins, openJoiningShop, payloadIn, shopLink } from "./joining-shop.ts";

const { shop, olga, semyon } = await openJoiningShop();
const { mongo } = shop;
const ivan = shop.chat.person("Иван", { phone: "79120000001" });
const stranger = shop.chat.person("Чужой", { phone: "79120000009" });
let clientId = "";
let changes = 0;

beforeAll(async () => {
  await semyon.says("Иван +7 912 000-00-01");
  await joins(ivan, await shopLink(olga));
  clientId = (await clientModel(mongo).findOne({ "reach.chatId": ivan.id }).lean())?._id ?? "";
});

const inRecord = async () => (await clientModel(mongo).findById(clientId).lean<ClientRecord>())?.consents;
const inForce = () => shop.app.consents.consentsInForce(clientId);
const allowAds = async (withoutAdvertising: boolean) => {
  const owner = (await shop.app.team.findActor(olga.id))?.actor;
  if (owner === undefined) throw new Error("No owner");
  changes += 1;
  const requestKey = `ads ${changes}`;
  await shop.app.shop.changeShop(owner, { settings: { withoutAdvertising }, requestKey });
};

test("each toggle is a consent of its own, on and off and on again, and the record follows the ledger", async () => {
  await ivan.says("/consents");
  await ivan.taps("☐ Напомнить о датах");
  expect(await inForce()).toEqual(["pd", "dates"]);
  await ivan.taps("☑️ Напомнить о датах");
  expect(await inForce()).toEqual(["pd"]);
  await ivan.taps("☐ Напомнить о датах");
  await ivan.taps("☐ Напомнить, когда");
  expect(await inForce()).toEqual(["pd", "dates", "renew"]);
  expect(await inRecord()).toEqual(await inForce());
  const rows = await consentModel(mongo).find({ clientId, purpose: "dates" }).sort({ at: 1 }).lean();
  expect(rows.map(({ decision }) => decision)).toEqual(["grant", "withdraw", "grant"]);
  const proof = await consentProofModel(mongo).findById(rows[0]?._id).lean();
  expect(proof?.proof).toMatchObject({ chatId: ivan.id, label: "☐ Напомнить о датах близких" });
  await ivan.taps("📄 Тексты");
  expect(ivan.screen()).toContain("Согласие на напоминания о датах близких");
});

test("«Акции» are offered only where the shop has advertising, and an old button does not help", async () => {
  await allowAds(false);
  await ivan.says("/consents");
  expect(ivan.buttons().flat()).toContain("☐ Акции (до 2 раз в месяц)");
  const offered = ivan.last();
  await allowAds(true);
  await ivan.taps("☐ Акции", offered);
  expect(await inForce()).not.toContain("promo");
  await allowAds(false);
  await ivan.says("/consents");
  await ivan.taps("☐ Акции");
  expect(await inForce()).toContain("promo");
});

test("«Отписаться» closes its kind at once and offers to be left alone altogether", async () => {
  const { unsubscribeButton } = await import("../../src/consents/index.ts");
  await ivan.forges(unsubscribeButton.data({ purpose: "renew" }), ivan.last());
  expect(ivan.last().text).toContain("Больше не присылаем: напоминания");
  expect(await inForce()).toEqual(["pd", "dates", "promo"]);
  await ivan.taps("🔕 Отписаться от всего");
  expect(ivan.last().text).toContain("Больше ничего не присылаем");
  expect(await inForce()).toEqual([]);
  expect(await inRecord()).toEqual([]);
});

test("after /stop he is a client still, and turns on what he wants again", async () => {
  await ivan.says("/consents");
  await ivan.taps("☐ Бонусы и вопрос");
  await ivan.taps("☐ Поздравление");
  expect(await inForce()).toEqual(["pd", "birthday"]);
  await ivan.says("Стоп!");
  expect(await inForce()).toEqual([]);
  await ivan.says("/stop");
  expect(await inForce()).toEqual([]);
  await stranger.says("/stop");
  expect(stranger.last().text).toContain("ничего не присылаем и без этого");
});

test("whoever stops the bot is handed to his seller once, and unblocking revives no advertising", async () => {
  await ivan.says("/consents");
  await ivan.taps("☐ Бонусы и вопрос");
  await ivan.taps("☐ Акции");
  await ivan.taps("☐ Поздравление");
  await ivan.blocks();
  await shop.app.consents.noteUnreachable(ivan.id);
  await shop.tick();
  const told = semyon.chat().messages.filter(({ text }) => text.includes("остановил(а) бота"));
  expect(told.map(({ text }) => text)).toEqual([expect.stringContaining("Позвоните")]);
  const blocked = await clientModel(mongo).findById(clientId).lean();
  expect(blocked?.reach?.blocked).toBe(true);
  expect(await inForce()).toEqual(["pd", "birthday"]);

  await ivan.unblocks();
  expect(ivan.last().text).toContain("Акции выключены");
  expect((await clientModel(mongo).findById(clientId).lean())?.reach?.blocked).toBeUndefined();
  expect(await inForce()).toEqual(["pd", "birthday"]);
});

test("nobody of the team can tick for a client: not by a forged button, a command or a link", async () => {
  await allowAds(false);
  const before = await consentModel(mongo).countDocuments();
  const counter = await shopLink(olga);
  for (const member of [olga, semyon]) {
    for (const button of allButtons().filter(({ name }) => name.startsWith("consents."))) {
      for (const args of argsOfConsents) await member.forges(dataOf(button, args), member.last());
    }
    for (const said of ["/consents", "/stop", "стоп"]) await member.says(said);
    await member.opens(counter);
    await member.shares("own");
  }
  expect(await consentModel(mongo).countDocuments()).toBe(before);
  const refused = await shop.app.consents.recordConsent({
    ...{ guest: { telegramId: semyon.id, clientId }, clientId, purpose: "promo", decision: "grant" },
    ...{ locale: "ru", proof: { chatId: semyon.id, label: "" }, requestKey: "staff" },
  });
  expect(refused).toEqual({ ok: false, refusal: "staff" });
  const foreign = await shop.app.consents.recordConsent({
    ...{ guest: { telegramId: stranger.id, clientId }, clientId, purpose: "promo", decision: "grant" },
    ...{ locale: "ru", proof: { chatId: stranger.id, label: "" }, requestKey: "foreign" },
  });
  expect(foreign).toEqual({ ok: false, refusal: "not-his" });
}, 120_000);

test("the owner's own text is a new version, and people agree to what they saw", async () => {
  await olga.says("/settings");
  await olga.taps("🤝");
  await olga.taps("📜 Тексты согласий");
  await olga.taps("поздравления");
  expect(olga.last().text).toContain("Стандартный текст, версия 1");
  await olga.taps("✏️ Заменить своим");
  await olga.says("коротко");
  expect(olga.last().text).toContain("Слишком коротко");
  await olga.says("Магазин «Мебель» раз в год поздравит меня с днём рождения. Отписаться: /consents");
  expect(olga.last().text).toContain("Новый текст действует");

  await ivan.says("/consents");
  await ivan.taps("☑️ Поздравление");
  await ivan.taps("☐ Поздравление");
  const last = await consentModel(mongo).findOne({ clientId, purpose: "birthday" }).sort({ at: -1 }).lean();
  expect(last).toMatchObject({ textId: "birthday:2:ru", textVersion: 2 });

  await olga.says("/settings");
  await olga.taps("🤝");
  await olga.taps("📜 Тексты согласий");
  await olga.taps("поздравления");
  await olga.taps("↩️ Вернуть стандартный");
  expect(olga.last().text).toContain("Стандартный текст, версия 3");
});

test("altering, removing or putting in a row of the ledger is found", async () => {
  const { checkConsents } = shop.app.consents;
  expect(await checkConsents()).toMatchObject({ ok: true });
  const ledger = mongo.collection<{ _id: string }>("consents");
  const [row] = await ledger.find({}).toArray();
  if (row === undefined) throw new Error("An empty ledger");

  await ledger.updateOne({ _id: row._id }, { $set: { decision: "refuse" } });
  expect(await checkConsents()).toMatchObject({ faults: [{ what: "consent-altered", ids: [row._id] }] });
  await ledger.deleteOne({ _id: row._id });
  expect(await checkConsents()).toMatchObject({ faults: [{ what: "consent-missing", ids: [row._id] }] });
  await ledger.insertMany([row, { ...row, _id: "put-in-behind-it" }]);
  expect(await checkConsents()).toMatchObject({
    faults: [{ what: "consent-untraced", ids: ["put-in-behind-it"] }],
  });
  await ledger.deleteOne({ _id: "put-in-behind-it" });
  expect(await checkConsents()).toMatchObject({ ok: true });
});

test("two accounts that come for one card at once: one gets it, the other waits", async () => {
  await semyon.says("Пара +7 912 000-00-07");
  await semyon.says("Пара");
  await semyon.taps("⋯ Ещё");
  await semyon.taps("🔗 Ссылка клиенту");
  const link = payloadIn(semyon, "j");
  const both = [1, 2].map((which) => shop.chat.person(`Пара ${which}`, { phone: "79120000007" }));
  for (const one of both) {
    await one.opens(link);
    await one.taps("✅ Согласен");
  }
  const joined = await Promise.all(
    both.map(({ id }) =>
      shop.app.consents.joinClient({
        ...{ guest: { telegramId: id }, phone: "79120000007", locale: "ru" as const },
        requestKey: `race ${id}`,
      }),
    ),
  );
  const linked = joined.filter((one) => one.ok && one.value.how === "linked");
  expect(linked).toHaveLength(1);
  expect(joined.filter((one) => !one.ok && one.refusal === "link-dead")).toHaveLength(1);
});

test("a flood of strangers at the door writes nothing down", async () => {
  const rude = shop.chat.person("Грубый", { phone: "79120000008" });
  const before = await consentModel(mongo).countDocuments();
  for (let time = 0; time < 25; time += 1) await rude.opens(`j_${"B".repeat(21)}${time % 10}`);
  expect(await consentModel(mongo).countDocuments()).toBe(before);
  expect(rude.chat().messages.filter(({ mine }) => !mine).length).toBeLessThan(12);
});

const argsOfConsents = [
  {
    yes: "yes",
    purpose: "promo",
    to: "on",
    client: "aaaaaaaaaaaaaaaa",
    match: "aaaaaaaaaaaaaaaa",
    source: "vk",
  },
];

function dataOf(button: ReturnType<typeof allButtons>[number], args: Record<string, string>): string {
  return button.data(Object.fromEntries(Object.keys(button.shape).map((key) => [key, args[key]])) as never);
}
