import { clientModel } from "../../src/clients/index.ts";
import { accountModel } from "../../src/consents/index.ts";
import type { ChatPerson } from "../support/chat-person.ts";
import { openShop, type TestShop } from "../support/shop.ts";

export interface GuestStage {
  shop: TestShop;
  olga: ChatPerson;
  semyon: ChatPerson;
  ivan: ChatPerson;
  /** Ivan's card. */
  clientId: string;
  /** Opens the card of whoever is found so. */
  card(seller: ChatPerson, name: string): Promise<void>;
  /** Makes the person's account the client's, as after the taps of joining. */
  link(person: ChatPerson, clientId: string): Promise<void>;
}

export const operator = {
  name: "ИП Петров П. П.",
  inn: "7701234567",
  address: "Москва, Ленина, 1",
  contact: "hello@mebel.example",
};

/** A shop with its owner, a seller and a client of his who has joined. A Saturday noon. */
export async function openGuestStage(): Promise<GuestStage> {
  const shop = await openShop({ at: "2026-11-21T12:00" });
  const olga = shop.chat.person("Ольга");
  const semyon = shop.chat.person("Семён");
  const ivan = shop.chat.person("Ваня");
  await shop.open(olga);
  await shop.hire(olga, semyon, "Семён");
  await shop.app.shop.changeShop(
    (await actorOf(shop, olga)) as never,
    {
      settings: { name: "Мебель на Ленина", operator },
      requestKey: "stage",
    } as never,
  );
  await semyon.says("Кузнецов Иван Петрович +7 912 345-67-89 хочет кухню у окна");
  const clientId = (await clientModel(shop.mongo).findOne({ name: "Иван" }).orFail())._id;

  const stage: GuestStage = {
    ...{ shop, olga, semyon, ivan, clientId },
    async card(seller, name) {
      await seller.says(name);
    },
    async link(person, id) {
      const joinedAt = shop.clock.now().toJSDate();
      await accountModel(shop.mongo).insertMany([
        { _id: String(person.id), state: "linked", clientId: id, locale: "ru", seenAt: joinedAt },
      ]);
      const reach = { channel: "telegram" as const, chatId: person.id, locale: "ru" as const, joinedAt };
      await clientModel(shop.mongo).updateOne({ _id: id }, { $set: { reach, consents: ["pd"] } });
    },
  };
  await stage.link(ivan, clientId);
  return stage;
}

async function actorOf(shop: TestShop, person: ChatPerson) {
  return (await shop.app.team.findActor(person.id))?.actor;
}
