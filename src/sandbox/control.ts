import { z } from "zod";

/**
 * The control API of the sandbox: how the page and the tests play the people. JSON over
 * `/_sandbox`, loopback only.
 *
 * | route | body | answer |
 * |---|---|---|
 * | GET  /_sandbox                      | –            | `SandboxView` |
 * | POST /_sandbox/people               | `NewPerson`  | `PersonView` |
 * | GET  /_sandbox/chats/:person        | –            | `ChatView` |
 * | POST /_sandbox/chats/:person/acts   | `Act`        | `ActAnswer` |
 * | POST /_sandbox/clock                | `ClockMove`  | `ClockView` |
 * | POST /_sandbox/faults               | `FaultPlan`  | `{}` |
 * | POST /_sandbox/updates              | `UpdateTrick`| `{}` |
 * | POST /_sandbox/reset                | –            | `{}` (people and chats are gone, ids go on) |
 * | GET  /_sandbox/events               | –            | SSE, each `data:` is a `SandboxEvent` |
 * | GET  /_sandbox/files/:fileId        | –            | the bytes of a file that a message shows |
 *
 * A refusal is `{ error: string }` with 400 (bad body, nothing to tap), 404 (no such person,
 * message, file) or 501 (the program gave no hook for it).
 */
export const controlRoot = "/_sandbox";

export const newPersonSchema = z.strictObject({
  /** Telegram id of the person and of the private chat; taken from a counter when absent. */
  id: z.int().positive().optional(),
  firstName: z.string().min(1).max(64),
  lastName: z.string().max(64).optional(),
  username: z.string().max(32).optional(),
  languageCode: z.string().max(8).default("ru"),
  /** The phone that the person shares as their own; made from the id when absent. */
  phone: z.string().max(32).optional(),
});

const messageId = z.int().positive();

export const contactSchema = z.strictObject({
  phone: z.string(),
  firstName: z.string(),
  lastName: z.string().optional(),
  userId: z.int().optional(),
  vcard: z.string().optional(),
});

export const sentFileSchema = z.strictObject({
  kind: z.enum(["photo", "document", "voice", "sticker"]),
  base64: z.string().optional(),
  /** Claimed size in bytes, for a file too big to really hold (25 MB). */
  size: z.int().nonnegative().optional(),
  name: z.string().optional(),
  mime: z.string().optional(),
  caption: z.string().optional(),
  emoji: z.string().optional(),
  durationSeconds: z.int().optional(),
});

export const actSchema = z.discriminatedUnion("act", [
  z.strictObject({ act: z.literal("says"), text: z.string().min(1), replyTo: messageId.optional() }),
  /** Presses /start, with the payload of a deep link. */
  z.strictObject({ act: z.literal("opens"), payload: z.string().optional() }),
  /** Taps an inline button, named by its data, else by its text (exact, else how it begins). */
  z.strictObject({
    act: z.literal("taps"),
    message: messageId.optional(),
    data: z.string().optional(),
    text: z.string().optional(),
  }),
  /** Presses a button of the reply keyboard: says its text, or shares the own contact. */
  z.strictObject({ act: z.literal("presses"), text: z.string() }),
  z.strictObject({
    act: z.literal("shares"),
    contact: z.union([z.literal("own"), contactSchema]),
    replyTo: messageId.optional(),
  }),
  /** Forwards a message of another chat of theirs: a text or a contact, with who wrote it. */
  z.strictObject({
    act: z.literal("forwards"),
    from: z.strictObject({ name: z.string(), id: z.int().optional() }),
    text: z.string().optional(),
    contact: contactSchema.optional(),
  }),
  z.strictObject({ act: z.literal("sends"), file: sentFileSchema, replyTo: messageId.optional() }),
  z.strictObject({ act: z.literal("edits"), message: messageId, text: z.string().min(1) }),
  /** Types `@bot query` in some chat; the answer comes as an `inline` event and in `ChatView.inline`. */
  z.strictObject({ act: z.literal("types"), query: z.string(), offset: z.string().optional() }),
  z.strictObject({ act: z.literal("chooses"), query: z.string(), result: z.string() }),
  z.strictObject({ act: z.literal("blocks") }),
  z.strictObject({ act: z.literal("unblocks") }),
]);

/** `advance` is an ISO 8601 duration ("PT1H"), `set` an ISO instant or a local time of the zone. */
export const clockMoveSchema = z.union([
  z.strictObject({ advance: z.string() }),
  z.strictObject({ set: z.string(), zone: z.string().optional() }),
]);

export const faultSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("flood"), retryAfter: z.int().positive() }),
  z.strictObject({ kind: z.literal("error"), code: z.int().min(500).max(599) }),
  z.strictObject({ kind: z.literal("forbidden") }),
  z.strictObject({ kind: z.literal("reset-before") }),
  z.strictObject({ kind: z.literal("reset-after") }),
  z.strictObject({ kind: z.literal("hang") }),
  z.strictObject({ kind: z.literal("slow"), milliseconds: z.int().positive() }),
]);

/** What goes wrong: the scripted next calls first, then chances by the seed. Replaces the plan before. */
export const faultPlanSchema = z.strictObject({
  seed: z.int().default(1),
  /** `method` absent means any but getUpdates. Each happens `times` times, after `skip` calls went well. */
  script: z
    .array(
      z.strictObject({
        method: z.string().optional(),
        fault: faultSchema,
        times: z.int().positive().default(1),
        skip: z.int().nonnegative().default(0),
      }),
    )
    .default([]),
  chances: z
    .array(
      z.strictObject({ method: z.string().optional(), fault: faultSchema, chance: z.number().min(0).max(1) }),
    )
    .default([]),
  /** Telegram's own pace: one a second for a chat with a short burst, 30 a second in all. */
  limiter: z.boolean().optional(),
});

export const updateTrickSchema = z.discriminatedUnion("trick", [
  /** Each waiting update comes `times` more times. */
  z.strictObject({ trick: z.literal("duplicate"), times: z.int().positive().default(1) }),
  z.strictObject({ trick: z.literal("shuffle"), seed: z.int().default(1) }),
  /** The next update's id: Telegram may jump after a quiet week. */
  z.strictObject({ trick: z.literal("jump"), to: z.int().positive() }),
]);

export type NewPerson = z.input<typeof newPersonSchema>;
export type SharedContact = z.infer<typeof contactSchema>;
export type SentFile = z.infer<typeof sentFileSchema>;
export type Act = z.infer<typeof actSchema>;
export type ClockMove = z.infer<typeof clockMoveSchema>;
export type Fault = z.infer<typeof faultSchema>;
export type FaultPlan = z.input<typeof faultPlanSchema>;
export type UpdateTrick = z.input<typeof updateTrickSchema>;

export interface PersonView {
  id: number;
  firstName: string;
  lastName?: string;
  username?: string;
  languageCode: string;
  phone: string;
}

/** `now` is the program's time, ISO in UTC. `movable` is false when the program gave no hook. */
export interface ClockView {
  now: string;
  movable: boolean;
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
  kind: "text" | "photo" | "document" | "voice" | "sticker" | "contact" | "service";
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
