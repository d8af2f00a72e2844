import { clientModel } from "../../../src/clients/index.ts";
import { joined } from "./feedback.ts";
import type { TalkScript } from "./script.ts";

export const guestScripts: TalkScript[] = [
  {
    talk: "guest.birthday",
    async before(stage, life) {
      const guest = await joined(life, stage);
      await guest.says("/dates");
      return guest;
    },
    acts: [(guest) => guest.taps("🎂 Мой день"), (guest) => guest.says("14.03")],
  },
  {
    talk: "guest.add-date",
    async before(stage, life) {
      const guest = await joined(life, stage);
      await guest.says("/dates");
      return guest;
    },
    acts: [
      (guest) => guest.taps("➕ Дата"),
      (guest) => guest.taps("Друг"),
      (guest) => guest.taps("⏭ Без имени"),
      (guest) => guest.says("3 мая"),
    ],
  },
  {
    talk: "guest.correct",
    async before(stage, life) {
      const guest = await joined(life, stage);
      await guest.says("/mydata");
      return guest;
    },
    acts: [(guest) => guest.taps("✏️ Исправить"), (guest) => guest.says("Фамилия через «ё»")],
  },
  {
    talk: "guest.erase-client",
    async before(stage, life) {
      const { owner } = stage;
      const guest = await joined(life, stage);
      const { code } = await clientModel(stage.shop.mongo).findOne({ "reach.chatId": guest.id }).orFail();
      await owner.says(`/c_${code}`);
      await owner.taps("⋯ Ещё");
      return owner;
    },
    acts: [(owner) => owner.taps("🗑 Стереть"), (owner) => owner.says("стереть")],
    // A number that a death has used up is a gap.
    alike: [/(?<=Д-|"last":)\d+/g, "N"],
  },
];
