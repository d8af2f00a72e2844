import type { Tick } from "../../platform/agenda/ticks.ts";

/** Points whose day has passed are written off. */
export function expirePointsTick({ expirePoints }: { expirePoints: () => Promise<void> }): Tick {
  return { name: "loyalty.expire-points", every: "1 hour", run: expirePoints };
}
