import { createConversation } from "@grammyjs/conversations";
import type { MiddlewareFn } from "grammy";
import type { BotContext, Talk, TalkContext } from "../context.ts";

/** A talk that was given its dependencies and can be installed. */
export interface ReadyTalk {
  readonly name: string;
  /** Anybody may be in it; the other talks end when their person is no longer staff. */
  readonly forAnyone: boolean;
  readonly middleware: MiddlewareFn<BotContext>;
}

export interface TalkName<Args extends object> {
  readonly name: string;
  /** Begins the talk in this chat; one that is under way is put aside first. */
  enter(ctx: BotContext, args: Args): Promise<void>;
  /** The talk itself. It runs from its top at every update: whatever isn't an answer goes through `external`. */
  with(run: (talk: Talk, ctx: TalkContext, args: Args) => Promise<void>): ReadyTalk;
}

/** Names a talk, `<slice>.<verb>`, with what it is entered with: JSON only, ids as strings. */
export function defineTalk<Args extends object>(name: string, { forAnyone = false } = {}): TalkName<Args> {
  return {
    name,
    async enter(ctx, args) {
      if (Object.keys(ctx.conversation.active()).length > 0) await ctx.conversation.exitAll();
      await ctx.conversation.enter(name, args);
    },
    with(run) {
      const builder = (talk: Talk, ctx: TalkContext, args: Args) => run(withWholeFaults(talk), ctx, args);
      return {
        name,
        forAnyone,
        middleware: createConversation<BotContext, TalkContext>(builder as never, { id: name }),
      };
    },
  };
}

/**
 * The log of a talk keeps no classes of errors. Whoever meets what `external` throws at first meets it whole, so that
 * a passing fault is known for one.
 */
function withWholeFaults(talk: Talk): Talk {
  const external = talk.external.bind(talk);
  talk.external = (op) => {
    let fault: unknown;
    return external({
      ...(typeof op === "function" ? { task: op } : op),
      beforeStoreError: (error) => {
        fault = error;
        return String(error);
      },
      afterLoadError: (stored) => fault ?? new Error(String(stored)),
    });
  };
  return talk;
}
