import type { Cutpoints } from "../rules/cutpoints.ts";
import { findLastCutpoints } from "../store/cutpoints.model.ts";
import { countClients } from "../store/insight-scan.ts";
import { drawLines } from "./insight-draw.ts";
import type { InsightDeps } from "./insight-get.ts";

/** The lines that clients are told apart by: of the last night, in a small shop of this moment. */
export type FindCutpoints = () => Promise<Cutpoints | undefined>;

const keptMs = 60_000;
// A shop's first clients would be compared with nobody until the night.
const drawnAtOnce = 300;

/** Those of a night change once a day, so a card asks for them, also in vain, at most once a minute. */
export function findCutpointsWith({ mongo, now, shop }: InsightDeps): FindCutpoints {
  let kept: { until: number; cuts: Cutpoints | undefined } | undefined;
  return async function findCutpoints() {
    const at = now().toMillis();
    if (kept && at < kept.until && at > kept.until - 2 * keptMs) return kept.cuts;
    if ((await countClients(mongo)) <= drawnAtOnce) {
      const settings = await shop();
      return drawLines(mongo, now().setZone(settings.zone), settings);
    }
    const last = await findLastCutpoints(mongo);
    kept = { until: at + keptMs, cuts: last?.cuts };
    return kept.cuts;
  };
}
