import type { TalkScript } from "./script.ts";

/** How often the standards have been changed. */
const changes: [RegExp, string] = [/"standardsNo":\d+/g, '"standardsNo":0'];

export const touchesScripts: TalkScript[] = [
  {
    talk: "touches.edit-step",
    async before({ owner }) {
      await owner.says("/settings");
      await owner.taps("📏");
      await owner.taps("🌱");
      await owner.taps("✅ полезное по запросу");
      if (owner.buttons().flat().includes("↩️ Вернуть наш текст")) await owner.taps("↩️ Вернуть наш текст");
      return owner;
    },
    acts: [(owner) => owner.taps("✍️"), (owner) => owner.says("Отправьте каталог осени")],
    alike: changes,
  },
  {
    talk: "touches.own-step",
    async before({ owner }) {
      await owner.says("/settings");
      await owner.taps("📏");
      await owner.taps("🆕");
      const [mine] = owner
        .buttons()
        .flat()
        .filter((label) => label.includes("Спросить про"));
      if (mine !== undefined) {
        await owner.taps(mine);
        await owner.taps("🗑");
        await owner.taps("◀️");
      }
      return owner;
    },
    acts: [
      (owner) => owner.taps("➕"),
      (owner) => owner.says("Спросить про доставку"),
      (owner) => owner.says("3"),
    ],
    alike: changes,
  },
];
