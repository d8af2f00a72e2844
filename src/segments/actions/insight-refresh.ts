import type { DateTime } from "luxon";
import { giveLease, takeLease } from "../../platform/mongo/lock.ts";
import { newId } from "../../shared/id.ts";
import type { RankSettings } from "../rules/cutpoints.ts";
import { findCutpointsOfDay } from "../store/cutpoints.model.ts";
import { findLastInsight, keepInsight } from "../store/insight.model.ts";
import { drawConclusions, drawLines } from "./insight-draw.ts";
import type { InsightDeps } from "./insight-get.ts";

// After the night's ranking, before anybody comes to work.
const drawnFromHour = 3;
const lease = "segments.refresh-insight";
const leaseMs = 20 * 60_000;

/** Draws the day's conclusions once, from three in the night on; a shop without any gets its first at once. */
export function refreshInsightWith({ mongo, now, shop }: InsightDeps) {
  return async function refreshInsight(): Promise<void> {
    const settings = await shop();
    const here = now().setZone(settings.zone);
    const holder = newId();
    if (!(await isDue(here)) || !(await takeLease(mongo, lease, holder, leaseMs))) return;
    try {
      if (await isDue(here)) await draw(here, settings);
    } finally {
      await giveLease(mongo, lease, holder);
    }
  };

  async function isDue(here: DateTime): Promise<boolean> {
    const last = await findLastInsight(mongo);
    return !last || (last._id < dayOf(here) && here.hour >= drawnFromHour);
  }

  async function draw(here: DateTime, settings: RankSettings): Promise<void> {
    const ofNight = await findCutpointsOfDay(mongo, dayOf(here));
    const cuts = ofNight?.cuts ?? (await drawLines(mongo, here, settings));
    const conclusions = await drawConclusions(mongo, here, { cuts, settings });
    await keepInsight(mongo, { _id: dayOf(here), at: here.toJSDate(), conclusions });
  }
}

function dayOf(here: DateTime): string {
  return here.toFormat("yyyy-MM-dd");
}
