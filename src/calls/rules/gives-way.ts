import type { DateTime } from "luxon";
import type { Callback } from "./callback.ts";
import { sectionOf } from "./day-plan.ts";

type Planned = Pick<Callback, "memberId" | "dueAt" | "timeGiven" | "chosenBy" | "words" | "callId">;

/**
 * Whether a planned call gives way to a new one that a seller chose: he has one next call per client. What the bot
 * planned only to try again always does, and so does what came of the same contact before; what is overdue waits
 * for its answer, and where the words of both tell two purposes apart, both stay. `now` is the shop's time.
 */
export function givesWay(
  planned: Planned,
  chosen: Pick<Callback, "memberId" | "setBy" | "words" | "callId">,
  now: DateTime,
): boolean {
  const isOfSameContact = planned.callId !== undefined && planned.callId === chosen.callId;
  if (planned.chosenBy === "ladder" || isOfSameContact) return true;
  const isSameSellers = planned.memberId === chosen.memberId || planned.memberId === chosen.setBy;
  if (!isSameSellers || sectionOf(planned, now) === "overdue") return false;
  return planned.words === undefined || chosen.words === undefined || planned.words === chosen.words;
}
