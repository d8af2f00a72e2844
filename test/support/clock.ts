import { DateTime, type DurationLike } from "luxon";
import type { Now } from "../../src/shared/now.ts";

/** A clock that stands until the test moves it: `testClock("2026-11-21T12:00", "Europe/Moscow")`. */
export function testClock(iso: string, zone = "Europe/Moscow"): TestClock {
  let instant = DateTime.fromISO(iso, { zone }).toUTC();
  return {
    now: () => instant,
    set: (next) => {
      instant = DateTime.fromISO(next, { zone }).toUTC();
    },
    advance: (duration) => {
      instant = instant.plus(duration);
    },
  };
}

export interface TestClock {
  now: Now;
  set(iso: string): void;
  advance(duration: DurationLike): void;
}
