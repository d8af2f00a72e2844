import { Bot } from "grammy";
import type { Update } from "grammy/types";
import type { Actor } from "../../src/shared/actor.ts";
import { ownClientAt } from "./client-base.ts";
import type { BenchShop } from "./shop.ts";
import { botInfo, stubTelegram } from "./stub-telegram.ts";
import { cardTap, textOf } from "./updates.ts";

type Chatting = Pick<BenchShop, "app" | "telegram">;

/** Sends an update in by the front door and waits until its person sees an answer. */
export async function answered({ app, telegram }: Chatting, member: Actor, update: Update): Promise<void> {
  const shown = telegram.shown(member.telegramId);
  await app.intake.accept([update]);
  await shown;
}

/** Every seller opens cards of his own clients, one after another. */
export function cardTaps({ sellers, clients }: BenchShop): (chat: number) => [Actor, Update] {
  const base = { count: clients, sellers: sellers.length };
  const opened = sellers.map(() => 0);
  return (chat) => {
    const seller = sellers[chat];
    if (seller === undefined) throw new Error("The bench has too few sellers");
    const turn = opened[chat] ?? 0;
    opened[chat] = turn + 1;
    return [seller, cardTap(seller, ownClientAt(base, chat, turn % 200))];
  };
}

/** A bot that does nothing but answer, without a database: what grammY itself costs. */
export function bareBot(): (member: Actor) => Promise<void> {
  const bot = new Bot("42:bench", { botInfo, client: { fetch: stubTelegram().fetch as never } });
  bot.command("ping", (ctx) => ctx.reply("pong"));
  return (member) => bot.handleUpdate(textOf(member, "/ping"));
}
