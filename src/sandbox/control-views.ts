export interface PersonView {
  id: number;
  firstName: string;
  lastName?: string;
  username?: string;
  languageCode: string;
  phone: string;
}

/**
 * `now` is the program's time, ISO in UTC. `movable` is false when the program gave no hook. `zone` is the
 * shop's; absent: the program has none of its own.
 */
export interface ClockView {
  now: string;
  movable: boolean;
  zone?: string;
}

export interface SandboxView {
  bot: { id: number; username: string; name: string };
  /** `botLink + payload` is a deep link of this bot: the page turns such links into `opens`. */
  botLink: string;
  clock: ClockView;
  people: PersonView[];
  /** Deep links that the program offers to newcomers, e.g. the owner's one-time link. */
  links: SandboxLink[];
}

export interface SandboxLink {
  kind: "owner" | "invitation";
  payload: string;
}

/** Why an act was refused, where a person at the page may come to it. */
export type ActRefusal = "gone" | "blocked" | "deactivated" | "link";

export interface ActAnswer {
  /** The message that the act made or changed. */
  message?: MessageView;
  /** The callback query or inline query that the act started. */
  query?: string;
}

/** A private chat of one person with the bot. */
export interface ChatView {
  person: PersonView;
  started: boolean;
  blocked: boolean;
  /** The account is deleted. */
  deactivated: boolean;
  /** Oldest first, deleted ones too (marked). */
  messages: MessageView[];
  keyboard: ReplyKeyboardView | null;
  /** The bot awaits a reply (force_reply): the id of its message. */
  forceReply: number | null;
  commands: { command: string; description: string }[];
  menuButton: { type: "commands" | "default" } | { type: "web_app"; text: string; url: string };
  /** "typing" and the like; stale after 5 s of the real clock. */
  action: { action: string; at: string } | null;
  /** Callback queries, oldest first. */
  taps: TapView[];
  inline: InlineView | null;
  pinned: number | null;
}

export interface ReplyKeyboardView {
  rows: { text: string; requestContact: boolean }[][];
  placeholder?: string;
  persistent: boolean;
  oneTime: boolean;
  /** After a press of a one-time keyboard it folds away. */
  folded: boolean;
}

/** A tap of an inline button and how the bot answered it. */
export interface TapView {
  query: string;
  message: number;
  button: string;
  at: string;
  answered: boolean;
  /** The toast's or the alert's text. */
  text?: string;
  alert?: boolean;
}

export interface InlineView {
  query: string;
  text: string;
  answered: boolean;
  nextOffset: string;
  results: { id: string; title: string; description?: string }[];
  /** The button above the results that leads into the chat with the bot. */
  button?: { text: string; startParameter: string };
}

export interface MessageView {
  id: number;
  chat: number;
  /** True when the person wrote it, false when the bot did. */
  mine: boolean;
  at: string;
  editedAt?: string;
  kind: "text" | "photo" | "document" | "voice" | "audio" | "video" | "sticker" | "contact" | "service";
  /** Text or caption without marks. */
  text: string;
  /**
   * Text or caption as safe HTML: b i u s code pre a blockquote span.tg-spoiler, everything else escaped.
   * A command is `<a data-command="/today">`.
   */
  html: string;
  file?: FileView;
  contact?: SharedContact;
  buttons: ButtonView[][];
  replyTo?: { id: number; text: string };
  forwardedFrom?: string;
  /** Chosen from inline results: sent via the bot. */
  viaBot?: boolean;
  /** Messages of one album share it. */
  album?: string;
  protected: boolean;
  deleted: boolean;
  silent: boolean;
  /** Earlier versions, oldest first. */
  revisions: { at: string; text: string; html: string; buttons: ButtonView[][] }[];
}

export interface FileView {
  id: string;
  /** Path of the bytes on this server; absent when only a size was claimed. */
  url?: string;
  name?: string;
  mime?: string;
  size: number;
  width?: number;
  height?: number;
  durationSeconds?: number;
  emoji?: string;
}

export type ButtonView =
  | { text: string; kind: "callback"; data: string; style?: string }
  | { text: string; kind: "url"; url: string; style?: string }
  | { text: string; kind: "copy"; copies: string; style?: string }
  | { text: string; kind: "inline"; query: string; style?: string }
  | { text: string; kind: "other"; style?: string };

export type SandboxEvent =
  | { event: "person"; person: PersonView }
  /** A new, edited or deleted message: put it in the place of the one with the same id. */
  | { event: "message"; message: MessageView }
  /** Everything of a chat but its messages changed. */
  | { event: "chat"; chat: Omit<ChatView, "messages"> }
  | { event: "clock"; clock: ClockView }
  | { event: "links"; links: SandboxLink[] }
  | { event: "reset" };

/** A card from the phone book; `userId` only for somebody with Telegram. */
export interface SharedContact {
  phone: string;
  firstName: string;
  lastName?: string | undefined;
  userId?: number | undefined;
  vcard?: string | undefined;
}
