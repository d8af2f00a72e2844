import type { ChatPerson } from "../../support/chat-person.ts";
import { onCard } from "./on-card.ts";
import type { Stage, TalkScript } from "./script.ts";

export const callsScripts: TalkScript[] = [
  {
    talk: "calls.call",
    before: onCard,
    // Each run has one more client whose card was opened lately.
    alike: [/(\[Иван П\.\])+/g, "[Иван П.]"],
    acts: [
      (seller) => seller.presses("📞 Звонок"),
      (seller) => seller.taps(seller.buttons()[0]?.[0] ?? ""),
      (seller) => seller.taps("📵"),
    ],
  },
  {
    talk: "calls.reason",
    async before(stage) {
      const seller = await onCard(stage);
      await seller.taps("📝");
      await seller.taps("⛔");
      return seller;
    },
    acts: [(seller) => seller.taps("Другая"), (seller) => seller.says("Жена против")],
  },
  {
    talk: "calls.note",
    before: reached,
    acts: [(seller) => seller.taps("✍️"), (seller) => seller.says("Говорили о цене")],
  },
  {
    talk: "calls.offered",
    before: reached,
    acts: [
      (seller) => seller.taps("🗣"),
      (seller) => seller.says("кухня Лофт"),
      (seller) => seller.taps("🤔"),
    ],
  },
  {
    talk: "calls.type-when",
    async before(stage) {
      const seller = await onCard(stage);
      await seller.taps("⏰");
      await seller.taps("Послезавтра");
      return seller;
    },
    acts: [(seller) => seller.taps("⌨️"), (seller) => seller.says("25.11 14:00")],
  },
];

/** A call that was answered, with what may be said of it. */
async function reached(stage: Stage): Promise<ChatPerson> {
  const seller = await onCard(stage);
  await seller.taps("📝");
  await seller.taps("✅");
  return seller;
}
