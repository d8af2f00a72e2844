import { findLastInsight, keepInsight } from "../store/insight.model.ts";
import { drawConclusions } from "./insight-draw.ts";
import type { InsightDeps } from "./insight-get.ts";

// After the night's ranking, before anybody comes to work.
const drawnFromHour = 3;

/** Draws the day's conclusions once, from three in the night on; a shop without any gets its first at once. */
export function refreshInsightWith(deps: InsightDeps) {
  return async function refreshInsight(): Promise<void> {
    const settings = await deps.shop();
    const now = deps.now().setZone(settings.zone);
    const day = now.toFormat("yyyy-MM-dd");
    const last = await findLastInsight(deps.mongo);
    if (last && (last._id >= day || now.hour < drawnFromHour)) return;
    const conclusions = await drawConclusions(deps, now, settings);
    await keepInsight(deps.mongo, { _id: day, at: now.toJSDate(), conclusions });
  };
}
