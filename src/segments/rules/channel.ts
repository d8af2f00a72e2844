import type { DateTime } from "luxon";
import { type InsightFacts, isLeadOrClient, type Tally } from "./insight-facts.ts";
import { monthsUntil } from "./insight-months.ts";
import { moneyMonths, yearOf } from "./money-year.ts";
import { type RatingCuts, worthOf } from "./rating.ts";

/** What a source brought in 12 months: the running one and the eleven before it. */
export interface Channel {
  /** Missing: nobody knows where they came from. */
  source?: string;
  leads: number;
  /** First purchases. */
  clients: number;
  refusals: number;
  kopecks: number;
  /** The margin of it, or the revenue while too few costs are known. */
  worthKopecks: number;
  /** All who ever bought, and all they ever paid. */
  buyers: number;
  totalKopecks: number;
}

type Basis = Pick<RatingCuts, "basis" | "marginRate">;

/** Every source by what it brought; rules.md §7. */
export function channelTally(today: DateTime, basis: Basis): Tally<Channel[]> {
  const { starts } = monthsUntil(today, moneyMonths);
  const [from = 0] = starts;
  const channels = new Map<string, Channel>();
  return {
    add(client) {
      if (!isLeadOrClient(client)) return;
      const known = channels.get(client.source ?? "") ?? emptyChannel(client.source);
      channels.set(client.source ?? "", known);
      count(known, client, { from, today, basis });
    },
    result: () =>
      [...channels.values()].sort(
        (left, right) =>
          right.kopecks - left.kopecks ||
          right.leads - left.leads ||
          ((left.source ?? "") < (right.source ?? "") ? -1 : 1),
      ),
  };
}

function emptyChannel(source: string | undefined): Channel {
  const none = { leads: 0, clients: 0, refusals: 0, kopecks: 0, worthKopecks: 0, buyers: 0, totalKopecks: 0 };
  return source === undefined ? none : { source, ...none };
}

function count(
  channel: Channel,
  client: InsightFacts,
  { from, today, basis }: { from: number; today: DateTime; basis: Basis },
): void {
  const { createdAt, firstPurchaseAt, lost, stage } = client;
  const year = yearOf(client.months ?? [], today);
  if (createdAt.getTime() >= from) channel.leads += 1;
  if (stage === "lost" && lost && lost.at.getTime() >= from) channel.refusals += 1;
  if (!firstPurchaseAt) return;
  if (firstPurchaseAt.getTime() >= from) channel.clients += 1;
  channel.kopecks += year.kopecks;
  channel.worthKopecks += worthOf(year, basis);
  channel.buyers += 1;
  channel.totalKopecks += client.totalKopecks;
}
