import { randomInt } from "node:crypto";
import type { InlineQueryResult } from "grammy/types";
import { isRecord } from "../api/fields.ts";
import { formattedText } from "../api/formatted-text.ts";
import { markupOf } from "../api/markup.ts";
import { telegramUser } from "../api/telegram-people.ts";
import type { ActAnswer } from "../control.ts";
import type { Content } from "../world/records.ts";
import { ActRefused } from "./people.ts";
import { type Scene, write } from "./scene.ts";

const queryMax = 256;

/** Types `@bot text`: the bot is asked, its answer is shown in `ChatView.inline`. */
export function typeInline({ api, person, chat }: Scene, text: string, offset: string): ActAnswer {
  const { world, queue } = api;
  const query = `${person.id}${randomInt(1e9, 1e10)}`;
  const asked = text.slice(0, queryMax);
  chat.inline = {
    query,
    text: asked,
    answered: false,
    nextOffset: "",
    results: [],
    offers: [],
    at: world.at(),
  };
  world.saveChat(chat);
  const from = telegramUser(person);
  queue.add("inline_query", { id: query, from, query: asked, offset, chat_type: "sender" }, chat.id);
  return { query };
}

/** Chooses a result: its message appears in this chat, sent via the bot. */
export function choose(scene: Scene, query: string, id: string): ActAnswer {
  const { api, person, chat } = scene;
  const offer = chat.inline?.query === query ? chat.inline.offers.find((one) => one.id === id) : undefined;
  if (offer === undefined || chat.inline === null)
    throw new ActRefused(404, `There is no result ${id} to choose`);
  const asked = chat.inline.text;
  chat.inline = null;
  const markup = markupOf(offer as unknown as Record<string, unknown>);
  const inlineKeyboard = markup.kind === "inline" ? { inlineKeyboard: markup.inline } : {};
  const answer = write(scene, contentOf(offer), { viaBot: true, ...inlineKeyboard });
  api.queue.add("chosen_inline_result", { result_id: id, from: telegramUser(person), query: asked }, chat.id);
  return answer;
}

function contentOf(offer: InlineQueryResult): Content {
  const content = "input_message_content" in offer ? (offer.input_message_content as unknown) : undefined;
  if (isRecord(content)) return { kind: "text", ...formattedText(content, "message_text") };
  if (offer.type !== "contact") throw new Error(`A result of type ${offer.type} has no content`);
  const { phone_number: phone, first_name: firstName, vcard } = offer;
  return { kind: "contact", text: "", entities: [], contact: { phone, firstName, ...(vcard && { vcard }) } };
}
