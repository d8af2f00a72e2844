import type { InlineKeyboardButton } from "grammy/types";
import { isRecord } from "./fields.ts";
import { badRequest, type Refusal } from "./refusal.ts";
import { webAddress } from "./web-address.ts";

/** One inline button, checked as the server checks it: 64 bytes of data, an address that is one. */
export function inlineButton(value: unknown): InlineKeyboardButton {
  if (!isRecord(value)) throw unparsable("InlineKeyboardButton must be an Object");
  if (typeof value.text !== "string") throw unparsable('Can\'t find field "text"');
  if (value.text.trim() === "") throw badRequest("BUTTON_TEXT_INVALID");

  const kind = kinds.find((name) => value[name] !== undefined);
  if (kind === undefined) throw unparsable("Text buttons are unallowed in the inline keyboard");
  const { text, style } = value;
  const look = { text, ...(typeof style === "string" && { style }) } as { text: string };
  return { ...look, ...readers[kind](value[kind]) } as InlineKeyboardButton;
}

const kinds = [
  "url",
  "callback_data",
  "switch_inline_query",
  "switch_inline_query_current_chat",
  "copy_text",
  "web_app",
  "pay",
  "callback_game",
  "login_url",
  "switch_inline_query_chosen_chat",
] as const;

const unsupported = () => {
  throw badRequest("BUTTON_TYPE_INVALID");
};

const readers: Record<(typeof kinds)[number], (value: unknown) => object> = {
  url: (address) => ({ url: urlOf(address) }),
  callback_data: (data) => {
    if (typeof data !== "string" || data === "" || Buffer.byteLength(data) > 64) {
      throw badRequest("BUTTON_DATA_INVALID");
    }
    return { callback_data: data };
  },
  switch_inline_query: (query) => ({ switch_inline_query: String(query) }),
  switch_inline_query_current_chat: (query) => ({ switch_inline_query_current_chat: String(query) }),
  copy_text: (copied) => {
    const text = isRecord(copied) ? copied.text : undefined;
    if (typeof text !== "string" || text.length < 1 || text.length > 256)
      throw badRequest("BUTTON_COPY_TEXT_INVALID");
    return { copy_text: { text } };
  },
  web_app: (app) => {
    const url = isRecord(app) ? String(app.url) : "";
    if (!url.startsWith("https://") || !URL.canParse(url)) {
      throw badRequest(
        `inline keyboard button Web App URL '${url}' is invalid: Only HTTPS links are allowed`,
      );
    }
    return { web_app: { url } };
  },
  pay: unsupported,
  callback_game: unsupported,
  login_url: unsupported,
  switch_inline_query_chosen_chat: unsupported,
};

function urlOf(address: unknown): string {
  const url = typeof address === "string" ? webAddress(address) : undefined;
  if (url === undefined)
    throw badRequest(`inline keyboard button URL '${String(address)}' is invalid: Wrong HTTP URL`);
  return url;
}

function unparsable(why: string): Refusal {
  return badRequest(`can't parse inline keyboard button: ${why}`);
}
