/** Whoever writes to the bot and is not of the team, made from `ctx.from`; `clientId`: he joined as this client. */
export interface Guest {
  telegramId: number;
  clientId?: string;
}
