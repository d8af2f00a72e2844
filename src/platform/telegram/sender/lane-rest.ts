import type { DateTime } from "luxon";
import type { Now } from "../../../shared/now.ts";
import type { SentOrNot } from "./outbox-call.ts";

const refusedMax = 5;

export interface LaneRest {
  isOn(): boolean;
  /** Takes note of a call and answers for how many seconds the lane rests after it. */
  after(outcome: SentOrNot): number;
}

/**
 * When a lane keeps still: for as long as a 429 tells it to, and longer from time to time while nobody can be
 * connected to. What Telegram refuses to one message it would refuse to the next.
 */
export function openLaneRest(now: Now): LaneRest {
  let until: DateTime | undefined;
  let refusedInARow = 0;

  return {
    isOn: () => until !== undefined && now() < until,
    after(outcome) {
      refusedInARow = outcome.class === "not-sent" ? refusedInARow + 1 : 0;
      const seconds = secondsAfter(outcome, refusedInARow);
      const next = now().plus({ seconds });
      if (seconds > 0 && (until === undefined || until < next)) until = next;
      return seconds;
    },
  };
}

function secondsAfter(outcome: SentOrNot, refusedInARow: number): number {
  if (outcome.class === "later") return outcome.afterSeconds;
  // 1, 2, 4, … 16: whoever comes back is met within half a minute.
  return outcome.class === "not-sent" ? 2 ** Math.min(refusedInARow - 1, refusedMax - 1) : 0;
}
