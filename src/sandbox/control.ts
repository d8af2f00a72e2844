import { z } from "zod";

export type * from "./control-views.ts";

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
 * A refusal is `{ error: string, refusal?: ActRefusal }` with 400 (bad body, nothing to tap), 404 (no such person,
 * message, file) or 501 (the program gave no hook for it).
 */
export const controlRoot = "/_sandbox";

/** What Telegram lets a deep link carry. */
export const startPayload = /^[\w-]{1,64}$/;

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

const contactSchema = z.strictObject({
  phone: z.string(),
  firstName: z.string(),
  lastName: z.string().optional(),
  userId: z.int().optional(),
  vcard: z.string().optional(),
});

const sentFileSchema = z.strictObject({
  kind: z.enum(["photo", "document", "voice", "audio", "video", "sticker"]),
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
  z.strictObject({ act: z.literal("opens"), payload: z.string().regex(startPayload).optional() }),
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
  /** Deletes the account, for good: nothing reaches it any more. */
  z.strictObject({ act: z.literal("leaves") }),
  /** Turns the app to another language: the next update tells it to the bot. */
  z.strictObject({ act: z.literal("speaks"), languageCode: z.string().min(2).max(8) }),
]);

/** `advance` is an ISO 8601 duration ("PT1H"), `set` an ISO instant or a local time of the zone. */
export const clockMoveSchema = z.union([
  z.strictObject({ advance: z.string() }),
  z.strictObject({ set: z.string(), zone: z.string().optional() }),
]);

const faultSchema = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("flood"), retryAfter: z.int().positive() }),
  z.strictObject({ kind: z.literal("error"), code: z.int().min(500).max(599) }),
  z.strictObject({
    kind: z.literal("forbidden"),
    why: z.enum(["blocked", "deactivated"]).default("blocked"),
  }),
  z.strictObject({ kind: z.literal("reset-before") }),
  z.strictObject({ kind: z.literal("hang") }),
  /** The call is taken, and then nobody learns of it. */
  z.strictObject({ kind: z.literal("reset-after") }),
  z.strictObject({ kind: z.literal("error-after"), code: z.int().min(500).max(599) }),
  z.strictObject({ kind: z.literal("hang-after") }),
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
export type SentFile = z.infer<typeof sentFileSchema>;
export type Act = z.infer<typeof actSchema>;
export type ClockMove = z.infer<typeof clockMoveSchema>;
export type Fault = z.infer<typeof faultSchema>;
export type FaultPlan = z.input<typeof faultPlanSchema>;
export type UpdateTrick = z.input<typeof updateTrickSchema>;
