import type { ChatPerson } from "../../support/chat-person.ts";
import type { Life, Lives } from "../../support/lives.ts";

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
