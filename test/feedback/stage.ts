import { clientModel } from "../../src/clients/index.ts";
import { accountModel } from "../../src/consents/index.ts";
import type { Actor } from "../../src/shared/actor.ts";
import type { ShopSettings } from "../../src/shop/index.ts";
import type { ChatPerson } from "../support/chat-person.ts";
import { openShop } from "../support/shop.ts";

/** A shop on a Monday noon: its owner Olga, the sellers Semyon and Anna, and Semyon's client Ivan, who joined. */
export async function openStage(at = "2026-11-23T12:00") {
  const shop = await openShop({ at });
  const olga = shop.chat.person("Ольга");
  const semyon = shop.chat.person("Семён", { username: "semyon_tg" });
  const anna = shop.chat.person("Анна", { username: "anna_tg" });
  const ivan = shop.chat.person("Ваня", { username: "ivan_tg" });
  await shop.open(olga);
  await shop.hire(olga, semyon, "Семён Ильин");
  await shop.hire(olga, anna, "Анна Белова");
  const { app, mongo, clock } = shop;
  let requests = 0;

  const stage = {
    ...{ shop, app, mongo, clock, olga, semyon, anna, ivan },
    request() {
      requests += 1;
      return `request ${requests}`;
    },
    async actor(person: ChatPerson): Promise<Actor> {
      const known = await app.team.findActor(person.id);
      if (known?.actor === undefined) throw new Error(`${person.view.firstName} is nobody's actor`);
      return known.actor;
    },
    async set(settings: Partial<ShopSettings>): Promise<void> {
      const changed = await app.shop.changeShop(await stage.actor(olga), {
        settings,
        requestKey: stage.request(),
      });
      if (!changed.ok) throw new Error(changed.refusal);
    },
    /** A client of that seller, whose account this is from now on. */
    async joins(person: ChatPerson, seller: ChatPerson, name: string): Promise<string> {
      const added = await app.clients.addClient(await stage.actor(seller), {
        name,
        username: `u${person.id}`,
        requestKey: stage.request(),
      });
      if (!added.ok) throw new Error(added.refusal);
      const { clientId } = added.value;
      const joinedAt = clock.now().toJSDate();
      await person.says("/start");
      const account = { state: "linked" as const, clientId, locale: "ru" as const, seenAt: joinedAt };
      await accountModel(mongo).updateOne({ _id: String(person.id) }, { $set: account }, { upsert: true });
      const reach = { channel: "telegram" as const, chatId: person.id, locale: "ru" as const, joinedAt };
      await clientModel(mongo).updateOne({ _id: clientId }, { $set: { reach, consents: ["pd"] } });
      return clientId;
    },
    async sells(seller: ChatPerson, clientId: string, rubles = 1000): Promise<string> {
      const sold = await app.purchases.recordSale(await stage.actor(seller), {
        ...{ clientId, items: [{ what: "стол", amountKopecks: rubles * 100 }], requestKey: stage.request() },
      });
      if (!sold.ok) throw new Error(sold.refusal);
      return sold.value.saleId;
    },
    clientOf: (id: string) => clientModel(mongo).findById(id).orFail().lean(),
    async statusOf(id: string) {
      return (await app.clients.viewClients(await stage.actor(olga), [id])).get(id)?.status;
    },
  };
  await stage.set({ name: "Мебель на Ленина" });
  return { ...stage, clientId: await stage.joins(ivan, semyon, "Иван") };
}

/** The id that a button of the newest message carries. */
export function idIn(person: ChatPerson, label: string): string {
  const data = dataOf(person, label);
  return /[\w-]{16}/.exec(data.split(":").slice(2).join(":"))?.[0] ?? "";
}

export function dataOf(person: ChatPerson, label: string): string {
  const messages = [...person.chat().messages].reverse();
  const found = messages.flatMap(({ buttons }) => buttons.flat()).find(({ text }) => text.startsWith(label));
  return (found as { data?: string } | undefined)?.data ?? "";
}

/** What a tap was answered with: a toast, or, when the machine was slow, the same words as a message. */
export function told(person: ChatPerson): string {
  return person.toast() ?? person.last().text;
}
