import type { ApiClientOptions } from "grammy";
import nodeFetch from "node-fetch";
import { currentScope, refuseWhenExpired } from "../scope.ts";
import { openAgent } from "./agent.ts";
import { failedBeforeBytes } from "./outcome-class.ts";

/** Whom a connection is not made with for so long is out of reach. */
const connectSecondsMax = 10;

type Fetch = NonNullable<ApiClientOptions["fetch"]>;
type Response = Awaited<ReturnType<Fetch>>;

/**
 * The client options of an Api object. Everything that must hold for every call lies here, below grammY's
 * transformers, because inside a talk transformers do not run (telegram.md §0.1): HTML, no link previews,
 * no forwarding or saving of what the bot shows, the fence of a timed-out update, waiting out a 429.
 */
export function clientOptions(options: ClientOptions): ApiClientOptions {
  const {
    apiRoot,
    fetch = nodeFetch as unknown as Fetch,
    waitSecondsMax,
    onCall,
    onLost,
    timeoutSeconds = 40,
  } = options;
  const connectSeconds = Math.min(connectSecondsMax, timeoutSeconds / 4);
  const send = async (url: string, init: RequestInit) => {
    const method = url.slice(url.lastIndexOf("/") + 1);
    // The last moment to begin a try: one that ended by the time of the whole call could have been accepted.
    const until = performance.now() + (timeoutSeconds - connectSeconds) * 1_000;
    refuseWhenExpired();
    const scope = currentScope();
    if (method === "answerCallbackQuery" && scope !== undefined) scope.acknowledged = true;
    await options.pace?.(method);
    const call = () => fetch(url, withDefaults(method, init) as never);
    // The body of an upload is read once: whoever uploads makes it anew.
    const repeatable = init.body === undefined || typeof init.body === "string";
    try {
      const response = await (repeatable ? patiently(call, { waitSecondsMax, until }) : call());
      onCall?.(method, response.status);
      return response;
    } catch (error) {
      onLost?.(method, error);
      throw error;
    }
  };
  return {
    ...(apiRoot === undefined ? {} : { apiRoot }),
    fetch: send as unknown as Fetch,
    baseFetchConfig: { agent: openAgent({ apiRoot, connectSeconds }) },
    timeoutSeconds,
  };
}

export interface ClientOptions {
  apiRoot?: string;
  fetch?: Fetch;
  /** A 429 asking for a longer wait than this is handed to the caller. */
  waitSecondsMax: number;
  /** Waits until a call may be made, or only notes it: so all that the bot says keeps Telegram's pace. */
  pace?: (method: string) => Promise<void> | void;
  timeoutSeconds?: number;
  onCall?: (method: string, status: number) => void;
  /** Told of a call that no answer came to. */
  onLost?: (method: string, error: unknown) => void;
}

const speaking = new Set([
  "sendMessage",
  "sendPhoto",
  "sendDocument",
  "sendVoice",
  "sendAudio",
  "sendVideo",
  "sendMediaGroup",
  "copyMessage",
]);
const worded = new Set(["sendMessage", "editMessageText"]);

function withDefaults(method: string, init: RequestInit): RequestInit {
  if (typeof init.body !== "string" || !(speaking.has(method) || method.startsWith("editMessage")))
    return init;
  const payload = JSON.parse(init.body) as Record<string, unknown>;
  if (speaking.has(method)) payload.protect_content ??= true;
  if (payload.entities === undefined && payload.caption_entities === undefined) payload.parse_mode ??= "HTML";
  if (worded.has(method)) payload.link_preview_options ??= { is_disabled: true };
  return { ...init, body: JSON.stringify(payload) };
}

/** Repeats only what Telegram surely has not accepted: a 429, or a connection that was never made. */
async function patiently(
  call: () => Promise<Response>,
  { waitSecondsMax, until }: { waitSecondsMax: number; until: number },
): Promise<Response> {
  const isTooLate = (ms: number) => performance.now() + ms > until;
  for (let attempt = 1; ; attempt += 1) {
    try {
      const response = await call();
      if (response.status !== 429 || attempt > 3) return response;
      const seconds = Number(response.headers.get("retry-after") ?? 1);
      if (!(seconds <= waitSecondsMax) || isTooLate(seconds * 1_000)) return response;
      await pause(seconds * 1_000);
    } catch (error) {
      if (attempt > 3 || !failedBeforeBytes(error) || isTooLate(200 * attempt)) throw error;
      await pause(200 * attempt);
    }
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms));
}
