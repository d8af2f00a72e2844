import type { Tick } from "../../platform/agenda/ticks.ts";

/** Draws the conclusions of the day: asks often, does it once a night. */
export function refreshInsightTick({ refreshInsight }: { refreshInsight(): Promise<void> }): Tick {
  return { name: "segments.refresh-insight", every: "30 minutes", run: refreshInsight };
}
