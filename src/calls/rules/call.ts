import type { DateTime } from "luxon";
import type { ContactOutcome, OfferAnswer } from "../../clients/index.ts";
import { cutTo } from "../../shared/text.ts";

export type { ContactOutcome };

export type ContactKind = "call" | "visit" | "chat";
export type Direction = "in" | "out";

export interface Offer {
  what: string;
  answer: OfferAnswer;
}

/** One contact with a client: a call, a visit or a chat, as the seller told it. Words are in clear. */
export interface Call {
  id: string;
  clientId: string;
  memberId: string;
  at: Date;
  via: ContactKind;
  direction: Direction;
  outcome: ContactOutcome;
  durationMinutes?: number;
  /** The key of the number that it says is dead, or lives again. */
  number?: string;
  words?: string;
  offer?: Offer;
  /** The lost reason, when the outcome is a refusal. */
  reasonId?: string;
  /** The clients' own fact of that refusal. */
  lostFactId?: string;
  /** Logged by somebody who does not lead this client: dialogues.md §3.3. */
  foreign?: true;
  /** The callbacks that this contact has answered, and the one that came of it. */
  closed: string[];
  next?: string;
}

export const outcomes = [
  "answered",
  "no-answer",
  "busy",
  "callback",
  "refused",
  "bought",
  "wrong-number",
] as const satisfies readonly ContactOutcome[];

export const wordsMax = 1000;
/** Words as they are kept; `cut`: their end is left out. */
export interface KeptWords {
  words: string;
  cut: boolean;
}

/** Words added to what was noted before, on a line of their own; the same ones again stand already. */
export function withWords(before: string | undefined, added: string): KeptWords {
  const { text, cut } = cutTo(added.trim(), wordsMax);
  if (before === undefined) return { words: text, cut };
  if (before === text || before.endsWith(`\n${text}`)) return { words: before, cut };
  const both = cutTo(`${before}\n${text}`, wordsMax);
  return { words: both.text, cut: both.cut || cut };
}

export const offerMax = 200;
export const durationMax = 600;

/** Nobody was spoken to: the next try comes by itself. */
export function isMissed(outcome: ContactOutcome): outcome is "no-answer" | "busy" {
  return outcome === "no-answer" || outcome === "busy";
}

/** Nothing more is to be called for: every open callback of the client ends. */
export function endsCallbacks(outcome: ContactOutcome): boolean {
  return outcome === "refused" || outcome === "wrong-number";
}

const undoSeconds = 60;

/** A write can be taken back by its button for a minute (dialogues.md §0.5). */
export function mayUndo(at: Date, now: DateTime): boolean {
  return now.toMillis() - at.getTime() <= undoSeconds * 1_000;
}
