import type { Tick } from "../../platform/agenda/ticks.ts";

/** Begins mailings whose time has come, writes down their recipients, brings their owner's screens up to date. */
export function runMailingsTick({ runMailings }: { runMailings(): Promise<void> }): Tick {
  return { name: "mailings.run-mailings", every: "5 seconds", run: runMailings };
}
