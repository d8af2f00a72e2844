import type { DateTime } from "luxon";
import { buyerOf } from "./buyer.ts";
import { type Channel, channelTally } from "./channel.ts";
import { type Cohort, cohortTally } from "./cohort.ts";
import { type Churn, churnTally } from "./cohort-churn.ts";
import { type Pair, pairsOf } from "./cross-sell.ts";
import { pairTally } from "./cross-sell-counts.ts";
import type { Cutpoints, RankSettings } from "./cutpoints.ts";
import type { InsightFacts, Tally } from "./insight-facts.ts";
import { type Movement, movementTally } from "./insight-movement.ts";
import { type Wallets, walletTally } from "./insight-wallets.ts";
import { type Lifetime, lifetimeTally } from "./ltv.ts";
import { type Portrait, portraitTally } from "./portrait.ts";
import { ratingOf } from "./rating.ts";

/** What one look over the whole base says. */
export interface Insight {
  pairs: Pair[];
  wallets: Wallets;
  lifetime: Lifetime;
  cohorts: Cohort[];
  churn: Churn[];
  channels: Channel[];
  movement: Movement;
  portrait: Portrait;
}

const pairsKept = 20;

/** Goes over the base once. `now` is in the shop's zone; the classes are those of the given lines. */
export function insightTally(now: DateTime, cuts: Cutpoints, settings: RankSettings): Tally<Insight> {
  const pairs = pairTally(now);
  const wallets = walletTally(now);
  const lifetime = lifetimeTally({ cycleDays: settings.purchaseCycleDays });
  const cohorts = cohortTally(now);
  const churn = churnTally(now);
  const channels = channelTally(now, cuts.rating);
  const movement = movementTally(now);
  const portrait = portraitTally(now, (client) => classOf(client, cuts, now));
  const all = [pairs, wallets, lifetime, cohorts, churn, channels, movement, portrait];
  return {
    add: (client) => {
      for (const tally of all) tally.add(client);
    },
    result: () => ({
      pairs: pairsOf(pairs.result()).slice(0, pairsKept),
      wallets: wallets.result(),
      lifetime: lifetime.result(),
      cohorts: cohorts.result(),
      churn: churn.result(),
      channels: channels.result(),
      movement: movement.result(),
      portrait: portrait.result(),
    }),
  };
}

function classOf(client: InsightFacts, cuts: Cutpoints, now: DateTime): string | undefined {
  const buyer = buyerOf(client, now);
  return buyer && ratingOf(buyer, cuts.rating).rating;
}
