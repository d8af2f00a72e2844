import type { DateTime } from "luxon";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { giveLease, takeLease } from "../../platform/mongo/lock.ts";
import { newId } from "../../shared/id.ts";
import type { Now } from "../../shared/now.ts";
import { buyerOf, columnsOf } from "../rules/buyer.ts";
import { type Cutpoints, cutpointsOf, type RankSettings } from "../rules/cutpoints.ts";
import type { Buyer } from "../rules/rank-facts.ts";
import type { Relabelled } from "../store/columns/columns.worker.ts";
import type { SegmentColumns } from "../store/columns/open-columns.ts";
import { findLastCutpoints, keepCutpoints, noteRanked } from "../store/cutpoints.model.ts";
import { forEachBuyer } from "../store/insight-scan.ts";
import { keepSnapshot } from "../store/keep-snapshot.ts";
import { type Relabelling, relabelledPlainly, writeLabels } from "../store/rank-labels.ts";

export interface RankDeps {
  mongo: Mongo;
  now: Now;
  shop(): Promise<RankSettings & { zone: string }>;
  /** Where there are none, the clients are read one by one. */
  columns?: Pick<SegmentColumns, "warm" | "cutpoints" | "relabelled">;
}

// A day closes ten minutes after midnight.
const rankedFromMinute = 15;
const atOnce = 1_000;
const leaseMs = 10 * 60_000;

/**
 * Ranks the whole base once a local day, after midnight; a shop that was never ranked at once. Only who is called
 * otherwise than before is written to. Cut short, the next run goes on by the same lines; run twice it changes
 * nothing. Returns how many labels it wrote, undefined when there was nothing to do.
 */
export function rankClientsWith({ mongo, now, shop, columns }: RankDeps) {
  return async function rankClients(): Promise<number | undefined> {
    const settings = await shop();
    const local = now().setZone(settings.zone);
    if (!(await isDue(local))) return undefined;
    const holder = newId();
    if (!(await takeLease(mongo, "segments.rank-clients", holder, leaseMs))) return undefined;
    try {
      return (await isDue(local)) ? await rank(local, settings) : undefined;
    } finally {
      await giveLease(mongo, "segments.rank-clients", holder);
    }
  };

  async function isDue(local: DateTime): Promise<boolean> {
    const last = await findLastCutpoints(mongo);
    const day = local.toFormat("yyyy-MM-dd");
    if (!last) return true;
    if (last._id >= day) return last._id === day && last.doneAt === undefined;
    return local.hour > 0 || local.minute >= rankedFromMinute;
  }

  async function rank(local: DateTime, settings: RankSettings): Promise<number> {
    const day = local.toFormat("yyyy-MM-dd");
    const last = await findLastCutpoints(mongo);
    const isReady = (await columns?.warm(local)) !== undefined;
    const drawn = last?._id === day ? last.cuts : await draw(local, settings, isReady);
    const cuts = await keepCutpoints(mongo, { _id: day, at: local.toJSDate(), cuts: drawn });
    let written = 0;
    for await (const changes of isReady ? relabelled(cuts, local) : relabelledPlainly(mongo, cuts, local)) {
      await writeLabels(mongo, changes, day);
      written += changes.length;
    }
    await keepSnapshot(mongo, day);
    await noteRanked(mongo, day, now().toJSDate());
    return written;
  }

  async function draw(local: DateTime, settings: RankSettings, isReady: boolean): Promise<Cutpoints> {
    const drawn = isReady ? await columns?.cutpoints(local, settings) : undefined;
    if (drawn) return drawn;
    const buyers: Buyer[] = [];
    await forEachBuyer(mongo, (client) => {
      const buyer = buyerOf(client, local);
      if (buyer) buyers.push(buyer);
    });
    return cutpointsOf(columnsOf(buyers), local, settings);
  }

  async function* relabelled(cuts: Cutpoints, local: DateTime): AsyncGenerator<Relabelling[]> {
    for (let after: number | undefined = -1; after !== undefined; ) {
      const page: Relabelled | undefined = await columns?.relabelled({ cuts, after, limit: atOnce }, local);
      if (page === undefined) {
        // The thread was lost on the way: whoever has his labels already is passed over.
        yield* relabelledPlainly(mongo, cuts, local);
        return;
      }
      yield page.changes;
      after = page.next;
    }
  }
}
