import type { Tick } from "../../platform/agenda/ticks.ts";
import type { Calls } from "../actions/calls.ts";

/** Ten thousand of one second take longer than a second: they stand in the outbox when their moment comes. */
const aheadMs = 3_000;

/** Hands the reminders that are due to the outbox. */
export function remindDueCallbacksJob({ remindDueCallbacks }: Pick<Calls, "remindDueCallbacks">): Tick {
  return {
    name: "calls.remind-due-callbacks",
    every: "1 second",
    run: async () => void (await remindDueCallbacks({ aheadMs })),
  };
}
