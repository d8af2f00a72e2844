import { Api, type ApiClientOptions } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Log } from "../platform/log/log.ts";
import { currentScope } from "../platform/telegram/scope.ts";
import { type ClientOptions, clientOptions } from "../platform/telegram/sender/client.ts";
import { openPace } from "../platform/telegram/sender/pace.ts";

/** Telegram lets a bot say about thirty things a second. A broadcast takes no more than leaves some for answers. */
const allPerSecond = 29;
const allBurst = 15;
export const bulkPerSecond = 25;
// What a moment of work elsewhere has held up is caught up with.
const bulkBurst = 10;

export interface TelegramWays {
  token: string;
  botInfo: UserFromGetMe;
  /** Answers to people: at once. */
  client: ApiClientOptions;
  api: Api;
  /** What nobody asked for at this moment, to staff: after what answers take. */
  staff: Api;
  /** The same to clients: at the pace of a broadcast, so that neither answers nor reminders wait for it. */
  bulk: Api;
  /** The bytes of a file that somebody sent; Telegram hands out 20 MB at most. */
  fetchFile(fileId: string): Promise<Uint8Array>;
}

/** Three ways to Telegram with queues of their own, and who we are there. */
export async function openTelegram(options: {
  token: string;
  apiRoot?: string;
  log: Log;
  fetch?: ClientOptions["fetch"];
  botInfo?: UserFromGetMe;
  onCall?: ClientOptions["onCall"];
}): Promise<TelegramWays> {
  const { token, log } = options;
  const common = {
    ...(options.apiRoot !== undefined && { apiRoot: options.apiRoot }),
    ...(options.fetch !== undefined && { fetch: options.fetch }),
    ...noteCalls(log, options.onCall),
  };
  const all = openPace(allPerSecond, allBurst);
  const broadcast = openPace(bulkPerSecond, bulkBurst);
  const client = clientOptions({
    ...common,
    waitSecondsMax: 15,
    pace: (method) => (saysSomething.test(method) ? all.spend() : undefined),
  });
  const api = new Api(token, client);
  // A 429 is handed to the outbox: its lane rests, and nothing else does.
  const patient = { ...common, waitSecondsMax: 0, timeoutSeconds: 20 };
  const staff = new Api(token, clientOptions({ ...patient, pace: all.wait }));
  const inBulk = () => broadcast.wait().then(all.wait);
  const bulk = new Api(token, clientOptions({ ...patient, pace: inBulk }));
  const fetchFile = async (fileId: string) => {
    const { file_path: path } = await api.getFile(fileId);
    const root = options.apiRoot ?? "https://api.telegram.org";
    const answer = await fetch(`${root}/file/bot${token}/${path}`);
    if (!answer.ok) throw new Error(`A file could not be fetched: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  };
  return { token, client, api, staff, bulk, fetchFile, botInfo: options.botInfo ?? (await api.getMe()) };
}

const saysSomething = /^(?:send(?!ChatAction)|copyMessage|editMessage)/;

/** Tells of calls that Telegram did not answer, or could not. Of lost polls polling tells. */
function noteCalls(log: Log, count: ClientOptions["onCall"]) {
  const update = () => currentScope()?.updateKey;
  return {
    onCall(method: string, status: number): void {
      count?.(method, status);
      if (status === 401) log.error({ method, status }, "Telegram denies the bot's token: nothing goes out");
      if (status >= 500) log.warn({ method, status, update: update() }, "Telegram failed at a call");
    },
    onLost(method: string, err: unknown): void {
      if (method !== "getUpdates") log.warn({ err, method, update: update() }, "a call to Telegram was lost");
    },
  };
}
