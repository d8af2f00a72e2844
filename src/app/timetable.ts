import type { Tick } from "../platform/agenda/ticks.ts";
import { sealTraceWith } from "../protection/index.ts";
import type { Rooms } from "./rooms.ts";
import type { Ground } from "./wire/ground.ts";

/** Everything in the product that comes round by itself, on one page. */
export function timetable(rooms: Rooms, { mongo, vault }: Ground): Tick[] {
  const sealTrace = sealTraceWith({ mongo, vault, systemMs: Date.now });
  return [
    ...rooms.ticks,
    {
      name: "protection.seal-trace",
      every: "5 seconds",
      run: async () => void (await sealTrace()),
    },
  ];
}
