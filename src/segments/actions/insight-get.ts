import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Now } from "../../shared/now.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import type { RankSettings } from "../rules/cutpoints.ts";
import type { Conclusions } from "../rules/insight-conclusions.ts";
import { findLastInsight } from "../store/insight.model.ts";
import { countClients } from "../store/insight-scan.ts";
import { drawConclusions, drawLines } from "./insight-draw.ts";

export interface InsightDeps {
  mongo: Mongo;
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
export function getConclusionsWith({ mongo, now, shop }: InsightDeps): GetConclusions {
  return async function getConclusions(actor) {
    if (!may(actor, "report.see")) return refused("no-rights");
    if ((await countClients(mongo)) <= drawnAtOnce) {
      const settings = await shop();
      const here = now().setZone(settings.zone);
      const cuts = await drawLines(mongo, here, settings);
      return done({
        at: here.toJSDate(),
        conclusions: await drawConclusions(mongo, here, { cuts, settings }),
      });
    }
    const last = await findLastInsight(mongo);
    return last ? done({ at: last.at, conclusions: last.conclusions }) : refused("not-drawn");
  };
}
