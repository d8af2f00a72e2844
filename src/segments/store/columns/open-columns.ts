import type { DateTime } from "luxon";
import type { Log } from "../../../platform/log/log.ts";
import { openWorker, type WorkerDoor } from "../../../platform/worker/open-worker.ts";
import { WorkerFailed } from "../../../platform/worker/thread.ts";
import type { PairCounts } from "../../rules/cross-sell-counts.ts";
import type { Cutpoints, RankSettings } from "../../rules/cutpoints.ts";
import type { SegmentDefinition } from "../../rules/definition.ts";
import type { SegmentContext } from "../../rules/segment-facts.ts";
import type { ColumnsAnswers, ColumnsGiven, Relabelled, SentContext, SentMoment } from "./columns.worker.ts";

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

/** `isWorthIt`: asked before each question; no is answered by undefined, and no thread is started. */
export function openColumns({
  uri,
  log,
  isWorthIt = async () => true,
}: {
  uri: string;
  log: Log;
  isWorthIt?: () => Promise<boolean>;
}): SegmentColumns {
  const given: ColumnsGiven = { uri };
  const entry = new URL("./columns.worker.ts", import.meta.url);
  const worker: WorkerDoor<ColumnsAnswers> = openWorker({ name: "columns", entry, idleMs, given, log });

  return {
    count: (definition, ctx) => ask("count", { definition, context: contextOf(ctx) }),
    ids: (definition, ctx, limit) => ask("ids", { definition, context: contextOf(ctx), limit }),
    pairs: (now) => ask("pairs", { moment: momentOf(now) }),
    cutpoints: (now, settings) => ask("cutpoints", { settings, moment: momentOf(now) }),
    relabelled: (asked, now) => ask("relabelled", { ...asked, moment: momentOf(now) }),
    warm: (now) => ask("warm", { moment: momentOf(now) }),
    close: () => worker.close(),
  };

  async function ask<Name extends keyof ColumnsAnswers>(
    name: Name,
    asked: Parameters<ColumnsAnswers[Name]>[0],
  ): Maybe<Awaited<ReturnType<ColumnsAnswers[Name]>>> {
    if (!(await isWorthIt())) return undefined;
    try {
      return await worker.ask(name, asked);
    } catch (error) {
      // It is logged where it fails; whoever asked goes the plain way.
      if (error instanceof WorkerFailed) return undefined;
      throw error;
    }
  }
}

function contextOf({ now, ...context }: SegmentContext): SentContext {
  return { ...momentOf(now), ...context };
}

function momentOf(now: DateTime): SentMoment {
  return { nowMs: now.toMillis(), zone: now.zoneName ?? "UTC" };
}
