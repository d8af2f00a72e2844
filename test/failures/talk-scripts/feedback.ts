import { clientModel } from "../../../src/clients/index.ts";
import { accountModel } from "../../../src/consents/index.ts";
import type { ChatPerson } from "../../support/chat-person.ts";
import type { Life } from "../../support/lives.ts";
import type { Stage, TalkScript } from "./script.ts";

/** A number that a death has used up is a gap: the next one means the same. */
const numbered: TalkScript["alike"] = [/(?<=№(?:Ж-)?|"no":|"last":)\d+/g, "N"];

/** The order that the script at hand is about. */
let answered = "";

async function seller(life: Life, { seller: person }: Stage) {
  const known = await life.app.team.findActor(person.id);
  if (known?.actor === undefined) throw new Error("The seller is not there");
  return known.actor;
}

async function orders(life: Life, { run }: Stage, guest: ChatPerson): Promise<string> {
  const request = { kind: "order" as const, words: "Стол", requestKey: `order of run ${run} ${guest.id}` };
  const placed = await life.app.feedback.placeAppeal({ telegramId: guest.id }, request);
  if (!placed.ok) throw new Error(placed.refusal);
  return placed.value.id;
}

/** A client who has joined and is about to be asked. */
export async function joined(life: Life, stage: Stage): Promise<ChatPerson> {
  const { shop, run } = stage;
  const guest = shop.chat.person(`Клиент ${run}`);
  const actor = await seller(life, stage);
  const added = await life.app.clients.addClient(actor, {
    ...{ name: "Клиент", username: "client_of_ours", requestKey: `client of run ${run} ${guest.id}` },
  });
  if (!added.ok) throw new Error(added.refusal);
  const { clientId } = added.value;
  const joinedAt = shop.clock.now().toJSDate();
  await accountModel(shop.mongo).insertMany([
    { _id: String(guest.id), state: "linked", clientId, locale: "ru", seenAt: joinedAt },
  ]);
  const reach = { channel: "telegram" as const, chatId: guest.id, locale: "ru" as const, joinedAt };
  await clientModel(shop.mongo).updateOne({ _id: clientId }, { $set: { reach, consents: ["pd"] } });
  return guest;
}

export const feedbackScripts: TalkScript[] = [
  {
    talk: "feedback.order",
    before: async ({ shop, run }) => shop.chat.person(`Гость ${run}`),
    acts: [
      (guest) => guest.says("/order"),
      (guest) => guest.says("Нужен стол"),
      (guest) => guest.taps("Пишите мне сюда"),
    ],
    alike: numbered,
  },
  {
    talk: "feedback.complain",
    async before({ shop, run }) {
      const guest = shop.chat.person(`Гость ${run}`);
      await guest.says("/feedback");
      return guest;
    },
    acts: [(guest) => guest.taps("😔"), (guest) => guest.says("Сломался замок")],
    alike: numbered,
  },
  {
    talk: "feedback.answer",
    async before(stage, life) {
      const guest = stage.shop.chat.person(`Гость ${stage.run}`);
      await guest.says("/start");
      await stage.seller.says("/menu");
      answered = await orders(life, stage, guest);
      return stage.seller;
    },
    // The message about the order may come later than the tap: a start is waited for by the sender as well.
    acts: [
      (person) => person.forges(`1:feedback.answer:${answered}`, person.last()),
      (person) => person.says("Есть такой"),
    ],
    alike: numbered,
  },
  {
    talk: "feedback.reply",
    async before(stage, life) {
      const guest = stage.shop.chat.person(`Гость ${stage.run}`);
      await guest.says("/start");
      answered = await orders(life, stage, guest);
      return guest;
    },
    acts: [
      (guest) => guest.forges(`1:feedback.reply:${answered}`, guest.last()),
      (guest) => guest.says("Приду завтра"),
    ],
    alike: numbered,
  },
  {
    talk: "feedback.explain",
    async before(stage, life) {
      const guest = await joined(life, stage);
      await guest.says("/feedback");
      await guest.taps("⭐ Оценить");
      return guest;
    },
    acts: [(guest) => guest.taps("7"), (guest) => guest.says("Долго везли")],
    alike: numbered,
  },
  {
    talk: "feedback.review-link",
    async before({ owner }) {
      await owner.says("/settings");
      await owner.taps("⭐ Отзывы");
      return owner;
    },
    acts: [(owner) => owner.taps("🔗"), (owner) => owner.says("yandex.ru/maps/org/1")],
  },
];
