import type { DateTime } from "luxon";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { buyerOf, columnsOf } from "../rules/buyer.ts";
import { type Cutpoints, cutpointsOf, type RankSettings } from "../rules/cutpoints.ts";
import { insightTally } from "../rules/insight.ts";
import { type Conclusions, firstTouchOf, touchDays } from "../rules/insight-conclusions.ts";
import { migrationOf } from "../rules/insight-migration.ts";
import { monthsUntil } from "../rules/insight-months.ts";
import { reasonsByMonth } from "../rules/insight-reasons.ts";
import type { Buyer } from "../rules/rank-facts.ts";
import { findRefusals } from "../store/insight-reasons.ts";
import { forEachBuyer, forEachClient } from "../store/insight-scan.ts";
import { findFirstTouches } from "../store/insight-touches.ts";
import { findLastMoves } from "../store/rank-snapshot.model.ts";

const reasonMonths = 6;

/** One look over the whole base, by the given lines. `now` is in the shop's zone. Reads only. */
export async function drawConclusions(
  mongo: Mongo,
  now: DateTime,
  { cuts, settings }: { cuts: Cutpoints; settings: RankSettings },
): Promise<Conclusions> {
  const tally = insightTally(now, cuts, settings);
  await forEachClient(mongo, tally.add);
  const months = monthsUntil(now, reasonMonths);
  const refusals = await findRefusals(mongo, new Date(months.starts[0] ?? 0));
  const touches = await findFirstTouches(mongo, now.minus({ days: touchDays }).toJSDate());
  const moved = await findLastMoves(mongo);
  return {
    ...tally.result(),
    cuts,
    reasons: reasonsByMonth(months, refusals),
    firstTouch: firstTouchOf(touches),
    ...(moved && { migration: { ...migrationOf(moved.moves), from: moved.from, to: moved.to } }),
  };
}

/** The lines of this moment, from every buyer's summary. */
export async function drawLines(mongo: Mongo, now: DateTime, settings: RankSettings): Promise<Cutpoints> {
  const buyers: Buyer[] = [];
  await forEachBuyer(mongo, (client) => {
    const buyer = buyerOf(client, now);
    if (buyer) buyers.push(buyer);
  });
  return cutpointsOf(columnsOf(buyers), now, settings);
}
