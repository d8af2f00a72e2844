import type { DateTime } from "luxon";
import type { Now } from "../../../shared/now.ts";
import type { SentOrNot } from "./outbox-call.ts";

const doublesMax = 4;
// One lost answer is chance; where every answer is lost, each further message is at stake.
const unknownsBeforeRest = 3;

export interface LaneRest {
  isOn(): boolean;
  /** Takes note of a call and answers for how many seconds the lane rests after it. */
  after(outcome: SentOrNot): number;
}

/**
 * When a lane keeps still: for as long as a 429 tells it to, and longer from time to time while nobody can be
 * connected to or no answer comes back. What befalls one message would befall the next.
 */
export function openLaneRest(now: Now): LaneRest {
  let until: DateTime | undefined;
  let inARow = { class: "sent", times: 0 };

  return {
    isOn: () => until !== undefined && now() < until,
    after(outcome) {
      inARow = { class: outcome.class, times: outcome.class === inARow.class ? inARow.times + 1 : 1 };
      const seconds = secondsAfter(outcome, inARow.times);
      const next = now().plus({ seconds });
      if (seconds > 0 && (until === undefined || until < next)) until = next;
      return seconds;
    },
  };
}

function secondsAfter(outcome: SentOrNot, timesInARow: number): number {
  switch (outcome.class) {
    case "later":
      return outcome.afterSeconds;
    // 1, 2, 4, … 16: whoever comes back is met within half a minute.
    case "not-sent":
      return doubled(1, timesInARow - 1);
    // 15, 30, … 240: a try costs a message to a client.
    case "unknown":
      return timesInARow < unknownsBeforeRest ? 0 : doubled(15, timesInARow - unknownsBeforeRest);
    default:
      return 0;
  }
}

function doubled(seconds: number, times: number): number {
  return seconds * 2 ** Math.min(times, doublesMax);
}
