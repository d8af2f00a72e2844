import type { Tick } from "../../platform/agenda/ticks.ts";

/** The morning list of everybody whose hour has come. */
export function planDigestsJob({ planDigests }: { planDigests: () => Promise<void> }): Tick {
  return { name: "calls.plan-digests", every: "1 minute", run: planDigests };
}
