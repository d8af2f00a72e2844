import { join } from "node:path";
import { Api } from "grammy";
import { readConfig } from "../../platform/config/config.ts";
import { sandboxUsername } from "../../sandbox/index.ts";
import { readSetupFile } from "../../team/index.ts";
import { setupNotice } from "../setup-notice.ts";

/** `npm run setup-code`: shows again how the owner comes in, while nobody has. */
const { BOT_TOKEN, TELEGRAM_API_ROOT: apiRoot, DATA_DIR } = readConfig(process.env);
const secrets = await readSetupFile(join(DATA_DIR, "setup-code"));
if (secrets === undefined) {
  console.log("No code is waiting: the shop has its owner, or the program has not been started yet.");
} else {
  console.log(await setupNotice(await usernameOf(BOT_TOKEN), secrets));
}

async function usernameOf(token: string | undefined): Promise<string> {
  if (token === undefined) return sandboxUsername;
  const bot = new Api(token, apiRoot === undefined ? {} : { apiRoot });
  const me = await bot.getMe().catch(() => undefined);
  // Without a cause: it would print the token.
  if (me === undefined)
    throw new Error("Telegram does not tell the bot's name: check BOT_TOKEN and the network.");
  return me.username;
}
