import { Api } from "grammy";
import qrcode from "qrcode";
import type { Config } from "../platform/config/config.ts";
import { sandboxUsername } from "../sandbox/index.ts";
import { type SetupSecrets, startPayload } from "../team/index.ts";

/** The owner's way in, for the log of the first run: a link, its QR code, and a short code to type. */
export async function setupNotice(username: string, { token, code }: SetupSecrets): Promise<string> {
  const link = setupLink(username, token);
  const qr = await qrcode.toString(link, { type: "terminal", small: true });
  return [
    "",
    `Бот @${username} ещё без владельца · @${username} has no owner yet`,
    "",
    `  Откройте ссылку · open:      ${link}`,
    `  или отправьте код · or send: ${code}   (24 ч · 24 h)`,
    "  Показать снова · show again: npm run setup-code",
    "",
    qr,
  ].join("\n");
}

/** What the bot is called, for the commands that run beside it. Throws when Telegram does not tell. */
export async function botUsername({ BOT_TOKEN, TELEGRAM_API_ROOT: apiRoot }: Config): Promise<string> {
  if (BOT_TOKEN === undefined) return sandboxUsername;
  const bot = new Api(BOT_TOKEN, apiRoot === undefined ? {} : { apiRoot });
  const me = await bot.getMe().catch(() => undefined);
  // Without a cause: it would print the token.
  if (me === undefined)
    throw new Error("Telegram does not tell the bot's name: check BOT_TOKEN and the network.");
  return me.username;
}

function setupLink(username: string, token: string): string {
  return `https://t.me/${username}?start=${startPayload({ kind: "setup", token })}`;
}
