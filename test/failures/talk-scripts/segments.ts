import { onCard } from "./on-card.ts";
import type { TalkScript } from "./script.ts";

export const segmentsScripts: TalkScript[] = [
  {
    talk: "segments.name",
    async before({ owner, shop }) {
      // No more than fifty groups are saved.
      await shop.mongo.collection("segments").deleteMany({});
      await owner.says("/segments");
      await owner.taps("➕");
      await owner.taps("🚦");
      await owner.taps("Лид");
      await owner.taps("👌");
      await owner.taps("👀");
      return owner;
    },
    acts: [(owner) => owner.taps("💾"), (owner) => owner.says("Наши лиды")],
  },
  {
    talk: "segments.number",
    async before({ owner }) {
      await owner.says("/segments");
      await owner.taps("➕");
      await owner.taps("💰");
      return owner;
    },
    acts: [(owner) => owner.taps("⌨️"), (owner) => owner.says("5 000–20 000")],
  },
  {
    talk: "segments.hand-out",
    async before(stage) {
      const { owner, seller, shop } = stage;
      // The group is one fresh lead, whatever the talks before have left, and the seller has his week's share before him.
      for (const name of ["clients", "phones", "callbacks", "handOuts"]) {
        await shop.mongo.collection(name).deleteMany({});
      }
      await seller.says("/cancel");
      await onCard(stage);
      await owner.says("/segments");
      await owner.taps("🆕 Без звонка");
      return owner;
    },
    acts: [(owner) => owner.taps("👤 Раздать"), (owner) => owner.says("предложить стулья")],
  },
];
