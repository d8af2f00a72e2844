import type { DateTime } from "luxon";
import type { Log } from "../../../platform/log/log.ts";
import { openWorker, type WorkerDoor } from "../../../platform/worker/open-worker.ts";
import { WorkerFailed } from "../../../platform/worker/thread.ts";
import type { PairCounts } from "../../rules/cross-sell-counts.ts";
import type { Cutpoints, RankSettings } from "../../rules/cutpoints.ts";
import type { SegmentDefinition } from "../../rules/definition.ts";
import type { SegmentContext } from "../../rules/segment-facts.ts";
import type { ColumnsAnswers, ColumnsGiven, Relabelled, SentContext, SentMoment } from "./columns.worker.ts";
import type { Field } from "./tally.ts";

type Maybe<Value> = Promise<Value | undefined>;

/**
 * The whole base in a thread (design.md §7), made at the first question, kept current, dropped when idle. It is a
 * cache: what it cannot tell, and everything while it is being made, it leaves to the plain query by answering
 * undefined at once.
 */
export interface SegmentColumns {
  count(definition: SegmentDefinition, ctx: SegmentContext): Maybe<number>;
  /** At most `limit` of them, in no order that means anything. */
  ids(definition: SegmentDefinition, ctx: SegmentContext, limit: number): Maybe<string[]>;
  /** How many of the group each word of a field has; "" is who has none. */
  tally(definition: SegmentDefinition, ctx: SegmentContext, by: Field): Maybe<Record<string, number>>;
  /** The baskets of 12 months, two products by two. `now` is in the shop's zone, here and below. */
  pairs(now: DateTime): Maybe<PairCounts>;
  cutpoints(now: DateTime, settings: RankSettings): Maybe<Cutpoints>;
  /** Whose labels are others by these lines than those in his row; `after`: -1, then `next`. */
  relabelled(asked: { cuts: Cutpoints; after: number; limit: number }, now: DateTime): Maybe<Relabelled>;
  /** Waits until the columns are made. */
  warm(now: DateTime): Maybe<{ clients: number; bytes: number }>;
  close(): Promise<void>;
}

const idleMs = 15 * 60_000;

export function openColumns({ uri, log }: { uri: string; log: Log }): SegmentColumns {
  const given: ColumnsGiven = { uri };
  const entry = new URL("./columns.worker.ts", import.meta.url);
  const worker: WorkerDoor<ColumnsAnswers> = openWorker({ name: "columns", entry, idleMs, given, log });

  return {
    count: (definition, ctx) => orNothing(worker.ask("count", { definition, context: contextOf(ctx) })),
    ids: (definition, ctx, limit) =>
      orNothing(worker.ask("ids", { definition, context: contextOf(ctx), limit })),
    tally: (definition, ctx, by) =>
      orNothing(worker.ask("tally", { definition, context: contextOf(ctx), by })),
    pairs: (now) => orNothing(worker.ask("pairs", { moment: momentOf(now) })),
    cutpoints: (now, settings) => orNothing(worker.ask("cutpoints", { settings, moment: momentOf(now) })),
    relabelled: (asked, now) => orNothing(worker.ask("relabelled", { ...asked, moment: momentOf(now) })),
    warm: (now) => orNothing(worker.ask("warm", { moment: momentOf(now) })),
    close: () => worker.close(),
  };
}

function contextOf({ now, policy, giveUpAfter }: SegmentContext): SentContext {
  return { ...momentOf(now), policy, giveUpAfter };
}

function momentOf(now: DateTime): SentMoment {
  return { nowMs: now.toMillis(), zone: now.zoneName ?? "UTC" };
}

/** The thread is logged where it fails; whoever asked goes the plain way. */
async function orNothing<Value>(asked: Promise<Value>): Promise<Value | undefined> {
  try {
    return await asked;
  } catch (error) {
    if (error instanceof WorkerFailed) return undefined;
    throw error;
  }
}
