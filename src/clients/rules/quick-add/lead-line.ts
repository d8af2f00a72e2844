import type { PhoneProblem } from "../../../shared/phone.ts";
import type { Birthday } from "../../../shared/when/birthday.ts";
import type { When } from "../../../shared/when.ts";

/** What one typed line tells about a client; dialogues §3.3. */
export interface LeadLine {
  name?: string;
  /** E.164, in their order and once each. The first is the client's; the others stand in the note as typed. */
  phones: string[];
  /** Small letters, without «@». */
  username?: string;
  email?: string;
  /** The id of a source of the shop. */
  source?: string;
  referredBy?: string;
  callback?: When;
  budgetKopecks?: number;
  tags: string[];
  birthday?: Birthday;
  note?: string;
  hints: LeadHint[];
}

/** What the answer should add: an offer, a question or a warning. Whatever a hint is about stays in the note. */
export type LeadHint =
  | { kind: "no-phone" }
  | { kind: "bad-phone"; problem: PhoneProblem; read: string }
  | { kind: "more-phones"; count: number }
  | { kind: "sale"; kopecks: number; what: string }
  | { kind: "budget-ambiguous"; readings: readonly [number, number] }
  | { kind: "callback-timeless" }
  | { kind: "callback-no-such-date"; words: string }
  | { kind: "callback-past"; at: When["at"]; proposed: When }
  | { kind: "birthday-unreadable" }
  | { kind: "name-cut" }
  | { kind: "note-cut" };

/** The line, or why nothing can be saved from it. It fits `Outcome`. */
export type LeadLineReading =
  | { ok: true; value: LeadLine }
  | { ok: false; refusal: "empty" }
  | { ok: false; refusal: "bad-phone"; problem: PhoneProblem; read: string };
