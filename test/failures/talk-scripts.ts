import { startPayload } from "../../src/team/index.ts";
import type { ChatPerson } from "../support/chat-person.ts";
import type { Life, Lives } from "../support/lives.ts";
import { invites } from "../support/staff.ts";

/** Who is there when a talk is played. */
export interface Stage {
  shop: Lives;
  owner: ChatPerson;
  seller: ChatPerson;
  /** A number that no other run had: for phones and people of its own. */
  run: number;
}

/** A talk as a person goes through it: each act is one update, and the program may die at any step of it. */
export interface TalkScript {
  talk: string;
  /** What must stand before, outside of the talk; answers who talks. */
  before(stage: Stage, life: Life): Promise<ChatPerson>;
  acts: ((person: ChatPerson, stage: Stage) => Promise<unknown>)[];
  /** What means the same: a number that counts up, a word for "done" that says so again. */
  alike?: [RegExp, string];
}

export const talkScripts: TalkScript[] = [
  {
    talk: "shop.edit",
    async before({ owner }) {
      await owner.says("/settings");
      await owner.taps("🏪");
      return owner;
    },
    acts: [(owner) => owner.taps(owner.buttons()[0]?.[0] ?? ""), (owner) => owner.says("Мебель на Ленина")],
  },
  {
    talk: "shop.add-products",
    async before({ owner }) {
      await owner.says("/settings");
      await owner.taps("📦");
      return owner;
    },
    acts: [(owner) => owner.taps("➕"), (owner) => owner.says("Стол 12500\nСтул 3200")],
  },
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
    talk: "calls.call",
    before: onCard,
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
  // The tour comes last: it needs a shop without an owner, and whoever claims that is the owner from then on.
  {
    talk: "shop.tour",
    async before(stage) {
      const person = stage.shop.chat.person("Ольга");
      stage.owner = person;
      const { token } = await stage.shop.resetOwner();
      await person.says("привет");
      links.set(person.id, startPayload({ kind: "setup", token }));
      return person;
    },
    acts: [
      (person) => person.opens(links.get(person.id)),
      (person) => person.says("Мебель на Ленина"),
      (person) => person.taps(person.buttons()[0]?.[0] ?? ""),
      (person) => person.says("Стол 12500"),
    ],
  },
];

const links = new Map<number, string>();

function phoneOf(run: number): string {
  return `+7912${String(run).padStart(3, "0")}0007`;
}

/** A fresh client's card before the seller. */
async function onCard({ seller, run }: Stage): Promise<ChatPerson> {
  await seller.says(`Иван Петров ${phoneOf(run)}`);
  await seller.taps("👤 Карточка");
  return seller;
}

/** A call that was answered, with what may be said of it. */
async function reached(stage: Stage): Promise<ChatPerson> {
  const seller = await onCard(stage);
  await seller.taps("📝");
  await seller.taps("✅");
  return seller;
}
