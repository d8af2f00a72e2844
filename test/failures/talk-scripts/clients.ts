import { onCard, phoneOf } from "./on-card.ts";
import type { TalkScript } from "./script.ts";

export const clientsScripts: TalkScript[] = [
  {
    talk: "clients.lead",
    before: async ({ seller }) => seller,
    acts: [
      (seller) => seller.presses("➕ Клиент"),
      (seller, { run }) => seller.says(phoneOf(run)),
      (seller) => seller.says("Иван Петров"),
    ],
    alike: [/Уже записано в 12:00/g, "Новый клиент сохранён"],
  },
  {
    talk: "clients.note",
    before: onCard,
    acts: [(seller) => seller.taps("✍️"), (seller) => seller.says("Смотрит глянец")],
  },
  {
    talk: "clients.edit",
    async before(stage) {
      const seller = await onCard(stage);
      await seller.taps("⋯ Ещё");
      await seller.taps("✏️");
      return seller;
    },
    acts: [(seller) => seller.taps("👤 Отчество"), (seller) => seller.says("Сергеевич")],
  },
  {
    talk: "clients.lost",
    async before(stage) {
      const seller = await onCard(stage);
      await seller.taps("⋯ Ещё");
      await seller.taps("⛔");
      return seller;
    },
    acts: [(seller) => seller.taps("Другая"), (seller) => seller.says("Переехал")],
  },
  {
    talk: "clients.grieved",
    async before(stage) {
      const seller = await onCard(stage);
      await seller.taps("💰");
      await seller.says("стол 12 500");
      await seller.taps("✅ Записать");
      await seller.taps("👤 Карточка");
      await seller.taps("⋯ Ещё");
      return seller;
    },
    acts: [(seller) => seller.taps("💔"), (seller) => seller.says("Ждали неделю")],
  },
];
