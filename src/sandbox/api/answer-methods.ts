import type { InlineQueryResult } from "grammy/types";
import { DateTime } from "luxon";
import { startPayload } from "../control.ts";
import type { World } from "../world/world.ts";
import type { Method } from "./call.ts";
import { type Fields, flagOf, isRecord, jsonOf, stringOf } from "./fields.ts";
import { formattedText } from "./formatted-text.ts";
import { markupOf } from "./markup.ts";
import { badRequest, type Refusal } from "./refusal.ts";

const callbackSeconds = 30;
const inlineSeconds = 30;
const toastMax = 200;

export const answerMethods: Record<string, Method> = {
  answerCallbackQuery: ({ world, fields }) => {
    const query = stringOf(fields, "callback_query_id") ?? "";
    const chat = [...world.chats.values()].find((one) => one.taps.some((tap) => tap.query === query));
    const tap = chat?.taps.find((one) => one.query === query);
    if (chat === undefined || tap === undefined || tap.answered || isOlder(world, tap.at, callbackSeconds)) {
      throw tooOld();
    }
    const text = stringOf(fields, "text") ?? "";
    if (text.length > toastMax) throw badRequest("MESSAGE_TOO_LONG");
    if ((stringOf(fields, "url") ?? "") !== "") throw badRequest("URL_INVALID");
    tap.answered = true;
    if (text !== "") Object.assign(tap, { text, alert: flagOf(fields, "show_alert") });
    world.saveChat(chat);
    return true;
  },
  answerInlineQuery: (call) => {
    const { world, fields } = call;
    const query = stringOf(fields, "inline_query_id") ?? "";
    const chat = [...world.chats.values()].find((one) => one.inline?.query === query);
    const inline = chat?.inline;
    if (chat === undefined || !inline || inline.answered || isOlder(world, inline.at, inlineSeconds)) {
      throw tooOld();
    }
    const offers = offersOf(fields);
    inline.answered = true;
    inline.offers = offers;
    inline.results = offers.map(({ id, ...offer }) => ({ id, ...titleOf(offer) }));
    inline.nextOffset = nextOffsetOf(fields);
    const button = buttonOf(fields);
    if (button !== undefined) inline.button = button;
    world.saveChat(chat);
    return true;
  },
};

function tooOld(): Refusal {
  return badRequest("query is too old and response timeout expired or query ID is invalid");
}

function isOlder(world: World, at: string, seconds: number): boolean {
  return world.now() > DateTime.fromISO(at).plus({ seconds });
}

function offersOf(fields: Fields): InlineQueryResult[] {
  const results = jsonOf(fields, "results", "inline query results");
  if (!Array.isArray(results)) throw badRequest("can't parse inline query results JSON object");
  if (results.length > 50) throw badRequest("RESULTS_TOO_MUCH");
  for (const result of results) checkOffer(result);
  if (new Set(results.map((result) => result.id)).size < results.length)
    throw badRequest("RESULT_ID_DUPLICATE");
  return results;
}

function checkOffer(result: unknown): void {
  if (!isRecord(result)) throw badRequest("inline query result must be an object");
  const id = typeof result.id === "string" ? result.id : "";
  if (id === "" || Buffer.byteLength(id) > 64) throw badRequest("RESULT_ID_INVALID");
  if (result.reply_markup !== undefined) markupOf(result);
  if (result.type === "contact") {
    if (typeof result.phone_number !== "string") throw badRequest('can\'t find field "phone_number"');
    return;
  }
  if (result.type !== "article") throw badRequest("RESULT_TYPE_INVALID");
  if (typeof result.title !== "string" || result.title === "") throw badRequest("ARTICLE_TITLE_EMPTY");
  const content = result.input_message_content;
  if (!isRecord(content)) throw badRequest("input_message_content is required");
  if (formattedText(content, "message_text").text === "") throw badRequest("message text is empty");
}

function titleOf(offer: object): { title: string; description?: string } {
  const { title, first_name, description } = offer as Record<string, string>;
  return { title: title ?? first_name ?? "", ...(description !== undefined && { description }) };
}

function nextOffsetOf(fields: Fields): string {
  const offset = stringOf(fields, "next_offset") ?? "";
  if (Buffer.byteLength(offset) > 64) throw badRequest("NEXT_OFFSET_INVALID");
  return offset;
}

function buttonOf(fields: Fields): { text: string; startParameter: string } | undefined {
  const button = jsonOf(fields, "button", "InlineQueryResultsButton");
  if (!isRecord(button)) return undefined;
  const startParameter = String(button.start_parameter ?? "");
  if (!startPayload.test(startParameter)) throw badRequest("START_PARAM_INVALID");
  return { text: String(button.text ?? ""), startParameter };
}
