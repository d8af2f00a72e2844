import type { MiddlewareFn } from "grammy";
import { RateLimiterMemory } from "rate-limiter-flexible";
import type { BotContext } from "../platform/telegram/context.ts";

/** Failures.md A15: whoever is not of the team gets ten screens a minute, one warning, then silence. */
const updatesInMinute = 10;
/** A client goes through his own screens: what he may open is his. */
const updatesOfClientInMinute = 60;

/** Members are never dropped: they wait in their lane. */
export function strangerPace(): MiddlewareFn<BotContext> {
  const allowance = new RateLimiterMemory({ points: updatesInMinute, duration: 60 });
  const ofClients = new RateLimiterMemory({ points: updatesOfClientInMinute, duration: 60 });
  const warnings = new RateLimiterMemory({ points: 1, duration: 60 });
  const spend = (limiter: RateLimiterMemory, id: number) =>
    limiter.consume(id).then(
      () => true,
      () => false,
    );

  return async (ctx, next) => {
    const { id } = ctx.from ?? { id: 0 };
    const limiter = ctx.guest?.clientId === undefined ? allowance : ofClients;
    if (ctx.actor !== undefined || (await spend(limiter, id))) return next();
    if (ctx.message !== undefined && (await spend(warnings, id)))
      await ctx.reply(ctx.t("platform-flood-slow"));
  };
}
