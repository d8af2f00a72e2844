import type { Tick } from "../../platform/agenda/ticks.ts";

/** Ranks the base after the shop's midnight: asks often, does it once a day. */
export function rankClientsTick({ rankClients }: { rankClients(): Promise<unknown> }): Tick {
  return {
    name: "segments.rank-clients",
    every: "5 minutes",
    run: async () => void (await rankClients()),
  };
}
