import type { DateTime } from "luxon";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { buyerOf, columnsOf } from "../rules/buyer.ts";
import { type Cutpoints, cutpointsOf, type RankSettings } from "../rules/cutpoints.ts";
import { insightTally } from "../rules/insight.ts";
import { type Conclusions, firstTouchOf, touchDays } from "../rules/insight-conclusions.ts";
import { type Move, migrationOf } from "../rules/insight-migration.ts";
import { monthsUntil } from "../rules/insight-months.ts";
import { reasonsByMonth } from "../rules/insight-reasons.ts";
import type { Buyer } from "../rules/rank-facts.ts";
import { findRefusals } from "../store/insight-reasons.ts";
import { forEachBuyer, forEachClient } from "../store/insight-scan.ts";
import { findFirstTouches } from "../store/insight-touches.ts";

export interface DrawDeps {
  mongo: Mongo;
  /** The lines of a night, when they were drawn on that local day already. */
  findCutpoints?(day: string): Promise<Cutpoints | undefined>;
  /** How the clients moved between the classes of the last two months kept. */
  findMoves?(): Promise<{ from: string; to: string; moves: Move[] } | undefined>;
}

const reasonMonths = 6;

/** One look over the whole base. `now` is in the shop's zone. Reads only. */
export async function drawConclusions(
  { mongo, findCutpoints, findMoves }: DrawDeps,
  now: DateTime,
  settings: RankSettings,
): Promise<Conclusions> {
  const cuts = (await findCutpoints?.(now.toFormat("yyyy-MM-dd"))) ?? (await drawLines(mongo, now, settings));
  const tally = insightTally(now, cuts, settings);
  await forEachClient(mongo, tally.add);
  const months = monthsUntil(now, reasonMonths);
  const refusals = await findRefusals(mongo, new Date(months.starts[0] ?? 0));
  const touches = await findFirstTouches(mongo, now.minus({ days: touchDays }).toJSDate());
  const moves = await findMoves?.();
  return {
    ...tally.result(),
    cuts,
    reasons: reasonsByMonth(months, refusals),
    firstTouch: firstTouchOf(touches),
    ...(moves && { migration: { ...migrationOf(moves.moves), from: moves.from, to: moves.to } }),
  };
}

async function drawLines(mongo: Mongo, now: DateTime, settings: RankSettings): Promise<Cutpoints> {
  const buyers: Buyer[] = [];
  await forEachBuyer(mongo, (client) => {
    const buyer = buyerOf(client, now);
    if (buyer) buyers.push(buyer);
  });
  return cutpointsOf(columnsOf(buyers), now, settings);
}
