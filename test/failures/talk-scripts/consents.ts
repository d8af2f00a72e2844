import type { ChatPerson } from "../../support/chat-person.ts";
import type { TalkScript } from "./script.ts";

async function inBot(owner: ChatPerson): Promise<void> {
  await owner.says("/settings");
  await owner.taps("🤝");
}

async function openOperator(owner: ChatPerson): Promise<void> {
  await inBot(owner);
  await owner.taps("🪪");
}

/** A source has a link only where somebody answers for the data. */
async function fillOperator(owner: ChatPerson): Promise<void> {
  await openOperator(owner);
  if (owner.buttons().flat().includes("✏️ Изменить")) return;
  await owner.taps("✏️ Заполнить");
  await owner.says("ИП Петров П. П., ИНН 500100732259");
  await owner.says("Москва, ул. Ленина, 1");
  await owner.says("data@mebel.example");
}

export const consentsScripts: TalkScript[] = [
  {
    talk: "consents.edit-operator",
    async before({ owner }) {
      await openOperator(owner);
      return owner;
    },
    acts: [
      (owner) => owner.taps("✏️"),
      (owner) => owner.says("ИП Петров П. П., ИНН 500100732259"),
      (owner) => owner.says("Москва, ул. Ленина, 1"),
      (owner) => owner.says("data@mebel.example"),
    ],
  },
  {
    talk: "consents.set-gift",
    async before({ owner }) {
      await fillOperator(owner);
      await inBot(owner);
      await owner.taps("📲");
      const source = owner
        .buttons()
        .flat()
        .find((label) => label.includes("Instagram"));
      await owner.taps(source ?? "Instagram");
      if (owner.buttons().flat().includes("🗑 Без файла")) await owner.taps("🗑 Без файла");
      return owner;
    },
    acts: [(owner) => owner.taps("🎁 Файл"), (owner) => owner.sends({ document: true, name: "catalog.pdf" })],
  },
  {
    talk: "consents.replace-text",
    async before({ owner }) {
      await fillOperator(owner);
      await inBot(owner);
      await owner.taps("📜");
      await owner.taps("поздравления");
      if (owner.buttons().flat().includes("↩️ Вернуть стандартный")) await owner.taps("↩️ Вернуть стандартный");
      return owner;
    },
    acts: [
      (owner) => owner.taps("✏️"),
      (owner) =>
        owner.says("Магазин «Мебель» раз в год поздравит меня с днём рождения. Отписаться: /consents"),
    ],
    // Each run is one version more.
    alike: [/(?<=birthday:|"version":)\d+/g, "N"],
  },
];
