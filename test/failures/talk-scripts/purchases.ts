import { clientModel } from "../../../src/clients/index.ts";
import type { ChatPerson } from "../../support/chat-person.ts";
import type { Life } from "../../support/lives.ts";
import { onCard } from "./on-card.ts";
import type { Stage, TalkScript } from "./script.ts";

/** The answer that is given again no longer knows that it was the first, nor what was left to the next tier. */
const onlyOnce: [RegExp, string] = [
  /\n🆕 Первая покупка: лид стал клиентом\.|\nДо уровня «[^»]*» осталось [^\n]*\./g,
  "",
];

/** A fresh client's card; he has paid enough for a discount, joined and has points. */
async function onSilverCard(stage: Stage, { app }: Life): Promise<ChatPerson> {
  const clients = clientModel(stage.shop.mongo);
  const known = new Set(await clients.distinct("_id"));
  const seller = await onCard(stage);
  const clientId = (await clients.distinct("_id")).find((id) => !known.has(id)) ?? "";
  const chatId = 8_000_000 + stage.run;
  const reach = { channel: "telegram", chatId, locale: "ru", joinedAt: new Date() } as const;
  await clients.updateOne({ _id: clientId }, { reach, totalKopecks: 10_000_000 });
  await app.loyalty.grantPoints({ clientId, points: 900, days: 9, why: "birthday", key: clientId });
  return seller;
}

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
    alike: onlyOnce,
  },
  {
    talk: "purchases.sell",
    before: onSilverCard,
    acts: [
      (seller) => seller.taps("💰"),
      (seller) => seller.says("стол 12 500"),
      (seller) => seller.taps("🎁 Списать"),
      (seller) => seller.taps("🏷 Без скидки"),
      (seller) => seller.taps("✅ Записать"),
    ],
    alike: onlyOnce,
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
