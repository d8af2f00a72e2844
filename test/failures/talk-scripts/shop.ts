import { startPayload } from "../../../src/team/index.ts";
import type { ChatPerson } from "../../support/chat-person.ts";
import type { TalkScript } from "./script.ts";

export const shopScripts: TalkScript[] = [
  {
    talk: "shop.edit",
    async before({ owner }) {
      await owner.says("/settings");
      await owner.taps("🏪");
      return owner;
    },
    acts: [(owner) => owner.taps(owner.buttons()[0]?.[0] ?? ""), (owner) => owner.says("Мебель на Ленина")],
  },
  {
    talk: "shop.add-products",
    async before({ owner }) {
      await owner.says("/settings");
      await owner.taps("📦");
      return owner;
    },
    acts: [(owner) => owner.taps("➕"), (owner) => owner.says("Стол 12500\nСтул 3200")],
  },
  {
    talk: "shop.edit-product",
    async before({ owner }) {
      await owner.says("/settings");
      await owner.taps("📦");
      await owner.taps("➕");
      await owner.says("Комод 1000");
      await owner.says("/settings");
      await owner.taps("📦");
      await owner.taps("Комод");
      return owner;
    },
    acts: [(owner) => owner.taps("💰"), (owner) => owner.says("12 500")],
  },
  {
    talk: "shop.edit-reason",
    before: ({ owner }) => withoutChoice(owner, "⛔", "Долгая доставка"),
    acts: [
      (owner) => owner.taps("➕"),
      (owner) => owner.says("Долгая доставка"),
      (owner) => owner.says("45"),
    ],
  },
  {
    talk: "shop.edit-step",
    before: ({ owner }) => withoutChoice(owner, "🪜", "Замер"),
    acts: [(owner) => owner.taps("➕"), (owner) => owner.says("Замер")],
  },
  {
    talk: "shop.edit-source",
    before: ({ owner }) => withoutChoice(owner, "📥", "Листовки"),
    acts: [(owner) => owner.taps("➕"), (owner) => owner.says("Листовки")],
  },
];

/** It needs a shop without an owner, and whoever claims that is the owner from then on. */
export const tourScript: TalkScript = {
  talk: "shop.tour",
  async before(stage) {
    const person = stage.shop.chat.person("Ольга");
    stage.owner = person;
    const { token } = await stage.shop.resetOwner();
    await person.says("привет");
    links.set(person.id, startPayload({ kind: "setup", token }));
    return person;
  },
  acts: [
    (person) => person.opens(links.get(person.id)),
    (person) => person.says("Мебель на Ленина"),
    (person) => person.taps(person.buttons()[0]?.[0] ?? ""),
    (person) => person.says("Стол 12500"),
  ],
};

const links = new Map<number, string>();

/** The list of such choices in the settings, this one dropped if it is there. */
async function withoutChoice(owner: ChatPerson, list: string, title: string): Promise<ChatPerson> {
  await owner.says("/settings");
  await owner.taps(list);
  if (owner.buttons().flat().includes(title)) {
    await owner.taps(title);
    await owner.taps("🗑");
    await owner.says("/settings");
    await owner.taps(list);
  }
  return owner;
}
