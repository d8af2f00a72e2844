import type { DateTime } from "luxon";
import type { ReportsChatDeps } from "./deps.ts";

/** This moment in the shop's zone. */
export async function localNow({ now, zone }: Pick<ReportsChatDeps, "now" | "zone">): Promise<DateTime> {
  return now().setZone(await zone());
}
