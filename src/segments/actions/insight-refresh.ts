import { findCutpointsOfDay } from "../store/cutpoints.model.ts";
import { findLastInsight, keepInsight } from "../store/insight.model.ts";
import { drawConclusions, drawLines } from "./insight-draw.ts";
import type { InsightDeps } from "./insight-get.ts";

// After the night's ranking, before anybody comes to work.
const drawnFromHour = 3;

/** Draws the day's conclusions once, from three in the night on; a shop without any gets its first at once. */
export function refreshInsightWith({ mongo, now, shop }: InsightDeps) {
  return async function refreshInsight(): Promise<void> {
    const settings = await shop();
    const here = now().setZone(settings.zone);
    const day = here.toFormat("yyyy-MM-dd");
    const last = await findLastInsight(mongo);
    if (last && (last._id >= day || here.hour < drawnFromHour)) return;
    const ofNight = await findCutpointsOfDay(mongo, day);
    const cuts = ofNight?.cuts ?? (await drawLines(mongo, here, settings));
    const conclusions = await drawConclusions(mongo, here, { cuts, settings });
    await keepInsight(mongo, { _id: day, at: here.toJSDate(), conclusions });
  };
}
