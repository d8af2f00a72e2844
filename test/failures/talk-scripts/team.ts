import { invites } from "../../support/staff.ts";
import type { TalkScript } from "./script.ts";

export const teamScripts: TalkScript[] = [
  {
    talk: "team.rename",
    async before({ owner }) {
      await owner.says("/staff");
      await owner.taps("👤");
      return owner;
    },
    acts: [(owner) => owner.taps("✏️"), (owner) => owner.says("Семён Орлов")],
  },
  {
    talk: "team.join",
    async before({ owner, shop }) {
      const newcomer = shop.chat.person("Нина");
      await newcomer.opens(await invites(owner));
      return newcomer;
    },
    acts: [(newcomer) => newcomer.taps("✅"), (newcomer) => newcomer.says("Нина")],
  },
  {
    talk: "team.replace-rules",
    async before({ owner }) {
      await owner.says("/staff");
      await owner.taps("📜");
      return owner;
    },
    acts: [
      (owner) => owner.taps("✏️"),
      (owner) => owner.says("Не копировать базу."),
      (owner) => owner.taps(owner.buttons()[0]?.[0] ?? ""),
    ],
    alike: [/(?<=версия |"rulesDue":)\d+/g, "N"],
  },
];
