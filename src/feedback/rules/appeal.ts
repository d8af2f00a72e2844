import type { Actor } from "../../shared/actor.ts";
import type { Locale } from "../../shared/locale.ts";
import type { Deed, Subject } from "../../team/index.ts";

/** What somebody turned to the shop with: an order, a complaint, or a low score that is treated like one. */
export type AppealKind = "order" | "complaint" | "score";

/** `taken`: somebody has said that it is his; `answered`: the client has heard from him. */
export type AppealState = "new" | "taken" | "answered" | "closed";

/** Words are in clear. */
export interface Appeal {
  id: string;
  kind: AppealKind;
  /** The number that the client was told. */
  no: number;
  clientId?: string;
  /** The language that whoever wrote it reads. */
  locale?: Locale;
  at: Date;
  words?: string;
  /** Telegram's id of the picture. */
  photo?: string;
  score?: number;
  state: AppealState;
  /** Who was told of it and may take it; once it is taken, who answers it. */
  to: string[];
  takenBy?: string;
  /** By when an answer was promised, where one was. */
  answerBy?: Date;
}

export const openStates = ["new", "taken"] as const satisfies readonly AppealState[];

export const wordsMax = 2000;
/** A conversation that has been silent for so long is over: new words are not its own. */
export const silentDays = 7;
/** A client's messages that are handed on within an hour. */
export const relayedInHour = 10;
export const complaintHours = 24;
/** How long the owner is left in peace, so that the words of a low score come with it. */
export const scoreMinutes = 3;
export const orderMinutes = 15;

/** «Ж-9»: a complaint's number tells it apart from an order's. */
export function numberOf({ kind, no }: Pick<Appeal, "kind" | "no">): string {
  return kind === "order" ? String(no) : `Ж-${no}`;
}

/** The row of the table of rights that a deed with it stands in. */
export function deedOf(kind: AppealKind, what: "take" | "answer" | "close"): Deed {
  if (kind === "order") return what === "take" ? "order.take" : "order.answer";
  if (what === "take") return "complaint.assign";
  return what === "answer" ? "complaint.answer" : "client.settle-grievance";
}

/** What the table of rights asks to know. Of a stranger's order everybody may be the one who leads it. */
export function subjectOf(
  { memberId }: Actor,
  { to }: Pick<Appeal, "to">,
  responsible: string | null,
): Subject {
  return { responsible, ...(to.includes(memberId) ? { offeredTo: memberId } : {}) };
}
