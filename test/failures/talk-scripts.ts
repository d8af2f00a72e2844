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
  acts: ((person: ChatPerson) => Promise<unknown>)[];
  /** What counts up from one time to the next. */
  counter?: RegExp;
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
    counter: /(?<=версия |"rulesDue":)\d+/g,
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
