import type { TalkScript } from "./script.ts";

export const reportsScripts: TalkScript[] = [
  {
    talk: "reports.own-days",
    async before({ owner }) {
      await owner.says("/report");
      await owner.taps("Месяц");
      await owner.taps("🗓 Свой");
      return owner;
    },
    acts: [(owner) => owner.taps("✍️"), (owner) => owner.says("1.11–15.11")],
  },
  {
    talk: "reports.plan",
    async before({ owner }) {
      await owner.says("/settings");
      await owner.taps("🎯");
      await owner.taps("🏪");
      if (owner.buttons().flat().includes("🗑 Убрать план")) await owner.taps("🗑 Убрать план");
      return owner;
    },
    acts: [
      (owner) => owner.taps("✏️"),
      (owner) => owner.says("600 000"),
      (owner) => owner.says("12"),
      (owner) => owner.taps("⏭"),
    ],
  },
  {
    talk: "reports.review",
    async before({ owner }) {
      await owner.says("/staff");
      await owner.taps("👤 Семён");
      await owner.taps("🎯");
      await owner.taps("📇");
      return owner;
    },
    acts: [(owner) => owner.taps(owner.buttons()[0]?.[0] ?? ""), (owner) => owner.says("Хороший старт")],
  },
];
