import type { Locale } from "./locale.ts";

/**
 * Whoever writes to the bot and is not of the team, made from `ctx.from`; `clientId`: he joined as this client.
 * `locale`: the language he chose.
 */
export interface Guest {
  telegramId: number;
  clientId?: string;
  locale?: Locale;
}
