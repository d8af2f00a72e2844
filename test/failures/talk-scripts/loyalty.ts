import type { TalkScript } from "./script.ts";

export const loyaltyScripts: TalkScript[] = [
  {
    talk: "loyalty.edit",
    async before({ owner, run }) {
      await owner.says("/settings");
      await owner.taps("🏆");
      await owner.taps("Начислять");
      await owner.says(String(20 + (run % 50)));
      return owner;
    },
    acts: [(owner) => owner.taps("Начислять"), (owner) => owner.says("1")],
    // What it was before each run has another number.
    alike: [/Начислять \d+ %|"accrualPercent":\d+/g, "Начислять"],
  },
];
