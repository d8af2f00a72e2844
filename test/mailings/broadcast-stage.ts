import { clientModel } from "../../src/clients/index.ts";
import { outboxModel } from "../../src/platform/telegram/sender/outbox.ts";
import { type GuestStage, openGuestStage } from "../consents/guest-stage.ts";
import type { ChatPerson } from "../support/chat-person.ts";

export interface BroadcastStage extends GuestStage {
  /** Clients who joined and said yes to offers, by their names. */
  guests: Map<string, { person: ChatPerson; clientId: string }>;
  /** The newest mailing's messages by state and why. */
  messages(): Promise<Record<string, number>>;
  mailing(): Promise<{ _id: string; state: string; definition: unknown; startedAt?: Date }>;
  change(name: string, set: object): Promise<unknown>;
}

const names = ["Вера", "Глеб", "Дарья", "Егор", "Жанна"];

/** A shop that advertises; Ivan and five more joined and agreed, Zina did not join, Kirill agreed to nothing. */
export async function openBroadcastStage(): Promise<BroadcastStage> {
  const stage = await openGuestStage();
  const { shop, olga, semyon, ivan } = stage;
  const owner = (await shop.app.team.findActor(olga.id))?.actor;
  if (owner === undefined) throw new Error("The shop has no owner");
  await shop.app.shop.changeShop(owner, {
    settings: { withoutAdvertising: false },
    requestKey: "advertising",
  });
  const guests: BroadcastStage["guests"] = new Map();
  const idOf = async (name: string) => (await clientModel(shop.mongo).findOne({ name }).orFail())._id;
  const join = async (name: string, person: ChatPerson, consents: string[]) => {
    const clientId = await idOf(name);
    if (person !== ivan) await stage.link(person, clientId);
    await clientModel(shop.mongo).updateOne({ _id: clientId }, { $set: { consents } });
    await person.opens();
    guests.set(name, { person, clientId });
  };
  for (const [n, name] of [...names, "Зина", "Кирилл"].entries())
    await semyon.says(`+ ${name} +7 912 000-00-0${n}`);
  await join("Иван", ivan, ["pd", "promo"]);
  for (const name of names) await join(name, shop.chat.person(name), ["pd", "promo"]);
  await join("Кирилл", shop.chat.person("Кирилл"), ["pd"]);

  const mailings = shop.mongo.collection("mailings");
  return {
    ...stage,
    guests,
    async messages() {
      const { _id } = await newest();
      const rows = await outboxModel(shop.mongo).find({ batch: _id }).lean();
      const counts: Record<string, number> = {};
      for (const { state, outcome } of rows) {
        const key = state === "skipped" || state === "dead" ? `${state} ${outcome}` : state;
        counts[key] = (counts[key] ?? 0) + 1;
      }
      return counts;
    },
    mailing: newest,
    change: async (name, set) => clientModel(shop.mongo).updateOne({ _id: await idOf(name) }, { $set: set }),
  };

  async function newest() {
    const [row] = await mailings.find().sort({ createdAt: -1 }).limit(1).toArray();
    return row as unknown as Awaited<ReturnType<BroadcastStage["mailing"]>>;
  }
}

/** Everybody in the base is written to: the way up to the screen with 🚀. */
export async function composeFor(stage: BroadcastStage, text: string): Promise<void> {
  const { olga } = stage;
  await olga.says("/segments");
  await olga.taps("🆕 Без звонка");
  await olga.taps("📣 Рассылка");
  await olga.taps("➡️ Дальше");
  await olga.says(text);
  await olga.taps("👀 Посмотреть");
}
