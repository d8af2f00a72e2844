import type { Tick } from "../../platform/agenda/ticks.ts";
import type { Reminders } from "../actions/reminders.ts";

/** Greetings and come-backs are planned hour by hour; a gift follows its message at once. */
export function reminderTicks({
  planGreetings,
  planComeBacks,
  giveGifts,
}: Pick<Reminders, "planGreetings" | "planComeBacks" | "giveGifts">): Tick[] {
  return [
    { name: "mailings.plan-greetings", every: "1 hour", run: planGreetings },
    { name: "mailings.plan-come-backs", every: "1 hour", run: planComeBacks },
    { name: "mailings.give-gifts", every: "10 seconds", run: giveGifts },
  ];
}
