import type { DateTime } from "luxon";
import { type Call, endsCallbacks } from "./call.ts";

/** Who chose the time: a seller, the retry ladder after an unanswered call, or the way back after a refusal. */
export type ChosenBy = "seller" | "ladder" | "return";

/** `undone`: set by a call that was taken back, so it never was. */
type CallbackState = "open" | "done" | "cancelled" | "undone";

/** A call to come. `memberId` is whose it is now; words are in clear. */
export interface Callback {
  id: string;
  clientId: string;
  memberId: string;
  dueAt: Date;
  /** The first time it was set for: being on time is counted from it. */
  firstDueAt: Date;
  /** False: only a day was said, and the usual hour stands for it. */
  timeGiven: boolean;
  chosenBy: ChosenBy;
  words?: string;
  rev: number;
  state: CallbackState;
  /** Reminders of this rev that went out: the first one, and one silent repeat. */
  reminders: number;
  /** Who made it, and the call it came of. */
  setBy: string;
  setAt: Date;
  callId?: string;
  /** Whose it was before a colleague took it. */
  lentBy?: string;
  /** An offer to a colleague that nobody has answered yet. */
  offer?: CallbackOffer;
}

export interface CallbackOffer {
  to: string;
  by: string;
  until: Date;
}

export const offerMinutes = 30;
export const repeatMinutes = 30;
const onTimeMinutes = 60;

/**
 * On time: an outcome at most an hour after the first due time (dialogues.md §3.7), on its day where only a day was
 * said: the hour is ours then, not the seller's. `closedAt`: in the shop's zone.
 */
export function isOnTime(
  { firstDueAt, timeGiven }: Pick<Callback, "firstDueAt" | "timeGiven">,
  closedAt: DateTime,
): boolean {
  const border = timeGiven ? closedAt.minus({ minutes: onTimeMinutes }) : closedAt.startOf("day");
  return firstDueAt.getTime() >= border.toMillis();
}

/**
 * Whether a contact answers this callback: it is the one meant, its time has come (an hour early counts), the
 * bot chose it only to try again, or the contact ends all of them.
 */
export function isAnsweredBy(
  callback: Pick<Callback, "id" | "dueAt" | "chosenBy">,
  call: Pick<Call, "outcome">,
  now: DateTime,
  meantId?: string,
): boolean {
  return (
    callback.id === meantId ||
    callback.chosenBy === "ladder" ||
    endsCallbacks(call.outcome) ||
    callback.dueAt.getTime() <= now.toMillis() + onTimeMinutes * 60_000
  );
}
