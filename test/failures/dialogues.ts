import type { Update } from "grammy/types";
import type { Actor } from "../../src/shared/actor.ts";
import { factId } from "../../src/shared/id.ts";
import type { PaperShop } from "../support/model.ts";

/** Something that a seller does: its update, and what it must have come to when all is done. */
export interface Deed {
  update: Update;
  /** Its place must be kept among the deeds of its chat: it is a step of a talk. */
  inOrder: boolean;
  /** Writes it down on paper. */
  note?: () => void;
}

interface Client {
  id: string;
  phone: string;
}

/** One seller at work: deeds come one by one, and each is written down on paper as it is made. */
export interface Dialogue {
  next(): Deed;
}

/** A client is spoken of again only so many deeds of his seller later, so that no shuffle can bring it before him. */
const clientsRest = 6;

/**
 * A seller whose deeds stand for themselves: leads by line and by contact, notes, calls and sales in one line,
 * taps, looks. In whatever order they come, the shop ends the same.
 */
export function freeDialogue(ids: Ids, seller: Actor, paper: PaperShop): Dialogue {
  const clients: Client[] = [];
  const known = (at: number) => {
    const rested = clients.length - clientsRest;
    return rested > 0 ? clients[at % rested] : undefined;
  };
  let turn = 0;

  const lead = (): Deed => {
    const phone = ids.phone();
    const { update, message } = ids.says(seller, `Иван Петров ${phone} инста`);
    clients.push({ id: ids.clientOf(seller, message), phone });
    paper.lead(phone, "Иван Петров");
    return { update, inOrder: false };
  };
  const contact = (): Deed => {
    const phone = ids.phone();
    const { update, message } = ids.shares(seller, {
      phone_number: phone,
      first_name: "Анна",
      last_name: "Белова",
    });
    clients.push({ id: ids.clientOf(seller, message), phone });
    paper.lead(phone, "Анна Белова");
    return { update, inOrder: false };
  };
  const reply = (text: string, note: (phone: string) => void) => (): Deed => {
    const client = known(turn);
    if (client === undefined) return lead();
    note(client.phone);
    return { update: ids.replies(seller, client.id, text).update, inOrder: false };
  };
  const tap = (data: (id: string) => string, note?: (phone: string) => void) => (): Deed => {
    const client = known(turn);
    if (client === undefined) return lead();
    note?.(client.phone);
    return { update: ids.taps(seller, data(client.id)), inOrder: false };
  };
  const look = (text: string) => (): Deed => ({ update: ids.says(seller, text).update, inOrder: false });
  const sum = () => 9_000 + (turn % 50) * 100;

  const turns: (() => Deed)[] = [
    lead,
    reply("недозвон", (phone) => paper.call(phone, "no-answer")),
    contact,
    tap(
      (id) => `1:calls.outcome:${id}:busy:${1_700_000_000 + turn}`,
      (phone) => paper.call(phone, "busy"),
    ),
    reply("смотрит глянец", (phone) => paper.note(phone)),
    tap((id) => `1:clients.open:${id}:-`),
    () => {
      const kopecks = sum() * 100;
      return reply(`купил стол ${sum()}`, (phone) => {
        paper.call(phone, "bought");
        paper.sale(phone, kopecks);
      })();
    },
    lead,
    reply("любит дуб", (phone) => paper.note(phone)),
    look("/today"),
    tap(
      (id) => `1:calls.outcome:${id}:answered:${1_700_000_000 + turn}`,
      (phone) => paper.call(phone, "answered"),
    ),
    look("/help"),
  ];
  return {
    next() {
      const make = turns[turn % turns.length] as () => Deed;
      const deed = make();
      turn += 1;
      return deed;
    },
  };
}

/** A seller in talks: each step needs the one before, so only repeats and other chats come between. */
export function talkingDialogue(ids: Ids, seller: Actor, paper: PaperShop): Dialogue {
  const steps: Deed[] = [];
  const step = (update: Update, note?: () => void) =>
    steps.push({ update, inOrder: true, ...(note && { note }) });

  function talk(): void {
    const phone = ids.phone();
    step(ids.says(seller, "➕ Клиент").update);
    const told = ids.says(seller, phone);
    step(told.update);
    step(ids.says(seller, "Пётр Орлов").update, () => paper.lead(phone, "Пётр Орлов"));
    const id = ids.clientOf(seller, told.message);
    step(ids.taps(seller, `1:clients.note:${id}`));
    step(ids.says(seller, "живёт на Ленина").update, () => paper.note(phone));
    step(ids.taps(seller, `1:clients.note:${id}`));
    step(ids.says(seller, "/cancel").update);
  }

  return {
    next() {
      if (steps.length === 0) talk();
      return steps.shift() as Deed;
    },
  };
}

export type Ids = ReturnType<typeof openIds>;

/** Numbers of updates, messages and phones, and the updates made of them. */
export function openIds(botId: number) {
  let updates = 1_000;
  let messages = 10;
  let phones = 0;

  const person = ({ telegramId, name }: Actor) => ({
    id: telegramId,
    is_bot: false,
    first_name: name,
    language_code: "ru",
  });
  const chat = ({ telegramId, name }: Actor) => ({ id: telegramId, type: "private", first_name: name });
  const wrap = (seller: Actor, content: object) => {
    messages += 1;
    updates += 1;
    const message = {
      message_id: messages,
      date: 1_795_251_600,
      chat: chat(seller),
      from: person(seller),
      ...content,
    };
    return { update: { update_id: updates, message } as unknown as Update, message: messages };
  };

  return {
    phone: () => `+7912${String(++phones).padStart(7, "0")}`,
    /** The id that the client of that message gets. */
    clientOf: ({ telegramId }: Actor, message: number) =>
      factId(`${botId}:msg:${telegramId}:${message}:lead`, "client"),
    says: (seller: Actor, text: string) =>
      wrap(seller, {
        text,
        ...(text.startsWith("/") && { entities: [{ type: "bot_command", offset: 0, length: text.length }] }),
      }),
    shares: (seller: Actor, contact: object) => wrap(seller, { contact }),
    /** A reply to a message that has the client's card button. */
    replies: (seller: Actor, clientId: string, text: string) => {
      const reply_markup = {
        inline_keyboard: [[{ text: "👤", callback_data: `1:clients.open:${clientId}:-` }]],
      };
      const card = { message_id: 5, date: 1_795_251_600, chat: chat(seller), text: "…", reply_markup };
      return wrap(seller, { text, reply_to_message: card });
    },
    taps(seller: Actor, data: string): Update {
      updates += 1;
      messages += 1;
      const message = { message_id: messages, date: 1_795_251_600, chat: chat(seller), text: "…" };
      const callback_query = { id: `q${updates}`, from: person(seller), chat_instance: "1", data, message };
      return { update_id: updates, callback_query } as unknown as Update;
    },
  };
}
