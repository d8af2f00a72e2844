import { DateTime, Duration } from "luxon";
import type { Now } from "../../shared/now.ts";

/** The program's clock: the machine's, shifted by an offset that trials and the sandbox's page move. */
export interface Clock {
  now: Now;
  readonly offset: Duration;
  shift(offset: Duration): void;
}

export function openClock(offset: Duration = Duration.fromMillis(0)): Clock {
  let current = offset;
  return {
    // Asked several times at each update, and hardly ever shifted.
    now: () => (current.toMillis() === 0 ? DateTime.utc() : DateTime.utc().plus(current)),
    get offset() {
      return current;
    },
    shift(next) {
      current = next;
    },
  };
}
