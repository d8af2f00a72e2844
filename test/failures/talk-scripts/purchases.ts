import { onCard } from "./on-card.ts";
import type { TalkScript } from "./script.ts";

export const purchasesScripts: TalkScript[] = [
  {
    talk: "purchases.sell",
    before: onCard,
    acts: [
      (seller) => seller.taps("💰"),
      (seller) => seller.says("стол"),
      (seller) => seller.says("12 500"),
      (seller) => seller.taps("✅ Записать"),
    ],
    // The answer that is given again no longer knows that it was the first.
    alike: [/\n🆕 Первая покупка: лид стал клиентом\./g, ""],
  },
  {
    talk: "purchases.correct",
    async before(stage) {
      const seller = await onCard(stage);
      await seller.taps("💰");
      await seller.says("шкаф 20 000");
      await seller.taps("✅ Записать");
      await seller.taps("👤 Карточка");
      await seller.taps("🕘");
      await seller.taps("1");
      return seller;
    },
    acts: [(seller) => seller.taps("✏️"), (seller) => seller.says("21 000")],
  },
];
