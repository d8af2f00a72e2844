import type { Actor } from "../../shared/actor.ts";
import type { Now } from "../../shared/now.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import type { RankSettings } from "../rules/cutpoints.ts";
import type { Conclusions } from "../rules/insight-conclusions.ts";
import { findLastInsight } from "../store/insight.model.ts";
import { countClients } from "../store/insight-scan.ts";
import { type DrawDeps, drawConclusions } from "./insight-draw.ts";

export interface InsightDeps extends DrawDeps {
  now: Now;
  shop(): Promise<RankSettings & { zone: string }>;
}

/** `at`: when they were drawn. */
export type GetConclusions = (
  actor: Actor,
) => Promise<Outcome<{ at: Date; conclusions: Conclusions }, "no-rights" | "not-drawn">>;

// So many clients are looked over before anybody notices.
const drawnAtOnce = 3_000;

/** The conclusions about the whole base, for the owner: of this moment in a small shop, else of the last night. */
export function getConclusionsWith(deps: InsightDeps): GetConclusions {
  return async function getConclusions(actor) {
    if (!may(actor, "report.see")) return refused("no-rights");
    if ((await countClients(deps.mongo)) <= drawnAtOnce) {
      const settings = await deps.shop();
      const now = deps.now().setZone(settings.zone);
      return done({ at: now.toJSDate(), conclusions: await drawConclusions(deps, now, settings) });
    }
    const last = await findLastInsight(deps.mongo);
    return last ? done({ at: last.at, conclusions: last.conclusions }) : refused("not-drawn");
  };
}
