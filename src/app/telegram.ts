import { Api, type ApiClientOptions } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Log } from "../platform/log/log.ts";
import { type ClientOptions, clientOptions } from "../platform/telegram/sender/client.ts";
import { openPace } from "../platform/telegram/sender/pace.ts";

/** Telegram lets a bot speak to about thirty people a second; a little is left for answers. */
const bulkPerSecond = 25;

export interface TelegramWays {
  token: string;
  botInfo: UserFromGetMe;
  /** Answers to people: at once. */
  client: ApiClientOptions;
  api: Api;
  /** What nobody asked for at this moment: at Telegram's pace, so that answers never wait for it. */
  bulk: Api;
}

/** Two ways to Telegram with queues of their own, and who we are there. */
export async function openTelegram(options: {
  token: string;
  apiRoot?: string;
  log: Log;
  fetch?: ClientOptions["fetch"];
  botInfo?: UserFromGetMe;
  onCall?: ClientOptions["onCall"];
}): Promise<TelegramWays> {
  const { token } = options;
  const common = {
    ...(options.apiRoot !== undefined && { apiRoot: options.apiRoot }),
    ...(options.fetch !== undefined && { fetch: options.fetch }),
    ...(options.onCall !== undefined && { onCall: options.onCall }),
  };
  const client = clientOptions({ ...common, waitSecondsMax: 15 });
  const api = new Api(token, client);
  const bulk = new Api(token, clientOptions({ ...common, waitSecondsMax: 0, pace: openPace(bulkPerSecond) }));
  return { token, client, api, bulk, botInfo: options.botInfo ?? (await api.getMe()) };
}
