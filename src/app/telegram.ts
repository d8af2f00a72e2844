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
  /** The bytes of a file that somebody sent; Telegram hands out 20 MB at most. */
  fetchFile(fileId: string): Promise<Uint8Array>;
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
  const fetchFile = async (fileId: string) => {
    const { file_path: path } = await api.getFile(fileId);
    const root = options.apiRoot ?? "https://api.telegram.org";
    const answer = await fetch(`${root}/file/bot${token}/${path}`);
    if (!answer.ok) throw new Error(`A file could not be fetched: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
  return { token, client, api, bulk, fetchFile, botInfo: options.botInfo ?? (await api.getMe()) };
}
