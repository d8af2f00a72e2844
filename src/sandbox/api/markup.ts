import type { InlineKeyboardMarkup } from "grammy/types";
import type { ReplyKeyboardView } from "../control.ts";
import { type Fields, isRecord, jsonOf } from "./fields.ts";
import { inlineButton } from "./inline-button.ts";
import { badRequest } from "./refusal.ts";

export type Markup =
  | { kind: "none" }
  | { kind: "inline"; inline: InlineKeyboardMarkup }
  | { kind: "reply"; keyboard: ReplyKeyboardView }
  | { kind: "remove" }
  | { kind: "force-reply"; placeholder?: string };

/** @throws Refusal in the server's words for anything that is no keyboard */
export function markupOf(fields: Fields): Markup {
  const markup = jsonOf(fields, "reply_markup", "reply keyboard markup");
  if (markup === undefined) return { kind: "none" };
  if (!isRecord(markup)) throw badRequest("object expected as reply markup");

  if ("inline_keyboard" in markup) return inlineMarkup(markup.inline_keyboard);
  if ("keyboard" in markup) return replyMarkup(markup);
  if (markup.remove_keyboard === true) return { kind: "remove" };
  if (markup.force_reply === true) {
    return {
      kind: "force-reply",
      ...(placeholderOf(markup) && { placeholder: placeholderOf(markup) as string }),
    };
  }
  return { kind: "none" };
}

/** For edits, which take an inline keyboard only. */
export function inlineMarkupOf(fields: Fields): InlineKeyboardMarkup | undefined {
  const markup = markupOf(fields);
  if (markup.kind === "none") return undefined;
  if (markup.kind !== "inline") throw badRequest("inline keyboard expected");
  return markup.inline;
}

function inlineMarkup(rows: unknown): Markup {
  const inline_keyboard = rowsOf(rows, "inline_keyboard", "inline keyboard").map((row) =>
    row.map(inlineButton),
  );
  return inline_keyboard.length === 0 ? { kind: "none" } : { kind: "inline", inline: { inline_keyboard } };
}

function replyMarkup(markup: Record<string, unknown>): Markup {
  const rows = rowsOf(markup.keyboard, "keyboard", "keyboard").map((row) => row.map(replyButton));
  if (rows.length === 0) return { kind: "none" };
  const placeholder = placeholderOf(markup);
  return {
    kind: "reply",
    keyboard: {
      rows,
      ...(placeholder !== undefined && { placeholder }),
      persistent: markup.is_persistent === true,
      oneTime: markup.one_time_keyboard === true,
      folded: false,
    },
  };
}

function replyButton(button: unknown): { text: string; requestContact: boolean } {
  if (typeof button === "string") return { text: button, requestContact: false };
  if (!isRecord(button)) throw unparsableButton("KeyboardButton must be an Object");
  if (typeof button.text !== "string") throw unparsableButton('Can\'t find field "text"');
  return { text: button.text, requestContact: button.request_contact === true };
}

const buttonsMax = 100;

/** Empty rows go, as on the server. */
function rowsOf(value: unknown, field: string, noun: string): unknown[][] {
  if (!Array.isArray(value))
    throw badRequest(`can't parse reply markup: field "${field}" must be of type Array`);
  for (const row of value) {
    if (!Array.isArray(row))
      throw badRequest(`can't parse ${noun}: field "${field}" must be an Array of Arrays`);
  }
  const rows = (value as unknown[][]).filter((row) => row.length > 0);
  if (rows.flat().length > buttonsMax) throw badRequest("reply markup is too long");
  return rows;
}

function placeholderOf(markup: Record<string, unknown>): string | undefined {
  const placeholder = markup.input_field_placeholder;
  if (placeholder === undefined) return undefined;
  if (typeof placeholder !== "string" || placeholder.length < 1 || placeholder.length > 64) {
    throw badRequest("input field placeholder must be 1-64 characters long");
  }
  return placeholder;
}

function unparsableButton(why: string): Error {
  return badRequest(`can't parse keyboard button: ${why}`);
}
