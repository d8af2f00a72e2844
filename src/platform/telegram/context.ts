import type { Conversation, ConversationFlavor } from "@grammyjs/conversations";
import type { Context } from "grammy";
import type { Actor } from "../../shared/actor.ts";
import type { Guest } from "../../shared/guest.ts";
import type { Translate } from "../i18n/i18n.ts";

interface Worded {
  t: Translate;
}

/** The context outside of talks. `actor` is there for the shop's people only. */
export type BotContext = ConversationFlavor<Context & Worded & { actor?: Actor; guest?: Guest }>;

/** The context of a composer that is mounted for the shop's people only. */
export type StaffContext = BotContext & { actor: Actor };

/** The context of a composer that is mounted for whoever is not of the team. */
export type GuestContext = BotContext & { guest: Guest };

/** The context inside of talks: made anew by the plugin, so it has the words and nothing else of ours. */
export type TalkContext = Context & Worded;

export type Talk = Conversation<BotContext, TalkContext>;

/** Who acts, inside `talk.external`. Staff talks are entered by staff only, and left when access ends. */
export function actorOf(ctx: BotContext): Actor {
  if (ctx.actor === undefined) throw new Error("A staff talk was reached by somebody who is not staff");
  return ctx.actor;
}

/** Who writes, inside `talk.external` of a client's talk. */
export function guestOf(ctx: BotContext): Guest {
  if (ctx.guest === undefined) throw new Error("A client's talk was reached by somebody of the team");
  return ctx.guest;
}
