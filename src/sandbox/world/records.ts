import type { InlineKeyboardMarkup, InlineQueryResult, MessageEntity, MessageOrigin } from "grammy/types";
import type { InlineView, PersonView, ReplyKeyboardView, SharedContact, TapView } from "../control.ts";

export type Person = PersonView;

/** A private chat: its id is the person's. Times of all records are ISO in UTC by the program's clock. */
export interface Chat {
  id: number;
  started: boolean;
  blocked: boolean;
  /** The account is deleted. */
  deactivated?: true;
  keyboard: (ReplyKeyboardView & { message: number }) | null;
  forceReply: number | null;
  action: { action: string; at: string } | null;
  taps: TapView[];
  inline: (InlineView & { offers: InlineQueryResult[]; at: string }) | null;
  pinned: number[];
}

export interface Content {
  kind: "text" | "photo" | "document" | "voice" | "audio" | "video" | "sticker" | "contact";
  /** Text or caption. */
  text: string;
  entities: MessageEntity[];
  file?: string;
  contact?: SharedContact;
}

export interface Message {
  id: number;
  chat: number;
  mine: boolean;
  at: string;
  editedAt?: string;
  content: Content;
  inlineKeyboard?: InlineKeyboardMarkup;
  /** Sent with a reply keyboard, its removal or a forced reply: Telegram refuses to edit such a message. */
  otherMarkup: boolean;
  replyTo?: number;
  origin?: MessageOrigin;
  viaBot: boolean;
  album?: string;
  protected: boolean;
  silent: boolean;
  deleted: boolean;
  revisions: { at: string; content: Content; inlineKeyboard?: InlineKeyboardMarkup }[];
}

export interface StoredFile {
  /** file_id */
  id: string;
  uniqueId: string;
  kind: "photo" | "document" | "voice" | "audio" | "video" | "sticker";
  /** Path below /file/bot<token>/ */
  path: string;
  size: number;
  /** False when a person only claimed a size. */
  held: boolean;
  name?: string;
  mime?: string;
  width?: number;
  height?: number;
  durationSeconds?: number;
  emoji?: string;
}
