import type { Tick } from "../../platform/agenda/ticks.ts";
import type { Calls } from "../actions/calls.ts";

/** Hands the reminders that are due to the outbox. */
export function remindDueCallbacksJob({ remindDueCallbacks }: Pick<Calls, "remindDueCallbacks">): Tick {
  return {
    name: "calls.remind-due-callbacks",
    every: "1 second",
    run: async () => void (await remindDueCallbacks()),
  };
}
