import type { Tick } from "../../platform/agenda/ticks.ts";

/** Ends erasures that a crash has left half done. */
export function finishErasuresJob({ finishErasures }: { finishErasures: () => Promise<unknown> }): Tick {
  return { name: "guest.finish-erasures", every: "1 minute", run: async () => void (await finishErasures()) };
}
