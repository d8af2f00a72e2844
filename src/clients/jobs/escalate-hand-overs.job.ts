import type { Tick } from "../../platform/agenda/ticks.ts";
import type { ClientsChatDeps } from "../chat/deps.ts";
import { planEscalated } from "../chat/hand-over.news.ts";

type EscalatingDeps = Pick<
  ClientsChatDeps,
  "clients" | "inOneTransaction" | "findColleagues" | "findHearer" | "planMessages" | "now"
>;

/** What the clients' screens leave to be done later. */
export function clientsTicks(deps: EscalatingDeps): Tick[] {
  return [escalateHandOversTick(deps)];
}

/** Asks the owner about hand-overs that nobody answered for an hour. */
function escalateHandOversTick(deps: EscalatingDeps): Tick {
  return {
    name: "clients.escalate-hand-overs",
    every: "1 minute",
    run: () =>
      deps.inOneTransaction(async () => {
        const waiting = await deps.clients.escalateHandOvers();
        await planEscalated(
          deps,
          waiting.map(({ _id }) => _id),
        );
      }),
  };
}
