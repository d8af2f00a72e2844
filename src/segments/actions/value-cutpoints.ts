import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Now } from "../../shared/now.ts";
import type { Cutpoints } from "../rules/cutpoints.ts";
import { findLastInsight } from "../store/insight.model.ts";

/** The last lines that clients are told apart by; nothing before the first night. */
export type FindCutpoints = () => Promise<Cutpoints | undefined>;

const keptMs = 60_000;

/** They change once a night, so a card asks for them at most once a minute. */
export function findCutpointsWith({
  mongo,
  now,
  findLast = async () => (await findLastInsight(mongo))?.conclusions.cuts,
}: {
  mongo: Mongo;
  now: Now;
  findLast?: FindCutpoints;
}): FindCutpoints {
  let kept: { until: number; cuts: Promise<Cutpoints | undefined> } | undefined;
  return function findCutpoints() {
    const at = now().toMillis();
    if (kept === undefined || kept.until <= at || kept.until > at + keptMs) {
      const cuts = findLast();
      cuts.catch(() => {
        kept = undefined;
      });
      kept = { until: at + keptMs, cuts };
    }
    return kept.cuts;
  };
}
