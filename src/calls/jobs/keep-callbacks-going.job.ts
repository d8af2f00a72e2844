import type { Tick } from "../../platform/agenda/ticks.ts";
import type { Calls } from "../actions/calls.ts";

/** Callbacks that nobody took go back, those of who is away go to who stands in for him. */
export function keepCallbacksGoingJob({
  returnExpiredOffers,
  lendOfPaused,
}: Pick<Calls, "returnExpiredOffers" | "lendOfPaused">): Tick {
  return {
    name: "calls.keep-callbacks-going",
    every: "1 minute",
    async run() {
      await returnExpiredOffers();
      await lendOfPaused();
    },
  };
}
