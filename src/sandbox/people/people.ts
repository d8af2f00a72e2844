import { type ActAnswer, type ActRefusal, type NewPerson, newPersonSchema } from "../control.ts";
import type { Chat, Person } from "../world/records.ts";
import type { World } from "../world/world.ts";

/** A person that the control API named does not exist, or cannot do what was asked. */
export class ActRefused extends Error {
  readonly status: 400 | 404 | 501;
  readonly refusal: ActRefusal | undefined;

  constructor(status: 400 | 404 | 501, why: string, refusal?: ActRefusal) {
    super(why);
    this.name = "ActRefused";
    this.status = status;
    this.refusal = refusal ?? (status === 404 ? "gone" : undefined);
  }
}

export function addPerson(world: World, wish: NewPerson): Person {
  const { id: wished, phone, ...rest } = newPersonSchema.parse(wish);
  const id = wished ?? world.nextId("person");
  if (world.people.has(id)) throw new ActRefused(400, `There is a person with the id ${id} already`);
  const known = Object.entries(rest).filter(([, value]) => value !== undefined);
  const person = {
    id,
    phone: phone ?? `+79${String(id % 1_000_000_000).padStart(9, "0")}`,
    ...Object.fromEntries(known),
  } as Person;
  world.savePerson(person);
  world.saveChat(emptyChat(id));
  return person;
}

export function chatOfPerson(world: World, id: number): { person: Person; chat: Chat } {
  const person = world.people.get(id);
  const chat = world.chats.get(id);
  if (person === undefined || chat === undefined) throw new ActRefused(404, `There is no person ${id}`);
  return { person, chat };
}

/** The chat is told as well: its commands are those of the language. */
export function turnLanguage(world: World, id: number, languageCode: string): ActAnswer {
  const { person, chat } = chatOfPerson(world, id);
  person.languageCode = languageCode;
  world.savePerson(person);
  world.saveChat(chat);
  return {};
}

function emptyChat(id: number): Chat {
  return {
    id,
    started: false,
    blocked: false,
    keyboard: null,
    forceReply: null,
    action: null,
    taps: [],
    inline: null,
    pinned: [],
  };
}
