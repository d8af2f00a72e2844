import { DateTime } from "luxon";
import { serveRequests } from "../../../platform/worker/serve-requests.ts";
import type { Cutpoints, RankSettings } from "../../rules/cutpoints.ts";
import type { SegmentDefinition } from "../../rules/definition.ts";
import { moneyMonths, windowFrom } from "../../rules/money-year.ts";
import type { SegmentContext } from "../../rules/segment-facts.ts";
import { columnsBase } from "./base.ts";
import { countBits, rowsOf } from "./bitmap.ts";
import { bytesOf, type Columns } from "./columns.ts";
import type { Frame } from "./fill.ts";
import { labelOfCode } from "./label-code.ts";
import { pairCountsOf } from "./pairs.ts";
import { cutpointsOfColumns, eachRelabelled } from "./rank.ts";
import { canSelect, rowsOfDefinition } from "./select.ts";

/** A moment that can be sent to a thread. */
export interface SentMoment {
  nowMs: number;
  zone: string;
}

/** See `SegmentContext`. */
export type SentContext = SentMoment & Omit<SegmentContext, "now">;

export interface ColumnsGiven {
  uri: string;
}

export type ColumnsAnswers = ReturnType<typeof answersOf>;

serveRequests((given: ColumnsGiven, tellError) => {
  const base = columnsBase(given.uri, tellError);
  return { answers: answersOf(base), close: () => base.close() };
});

type Asked<More = unknown> = { moment: SentMoment } & More;
type AskedOf<More = unknown> = { context: SentContext; definition: SegmentDefinition } & More;

function answersOf(base: ReturnType<typeof columnsBase>) {
  /** Undefined: the definition asks for what columns do not know. */
  const select = ({ definition, context }: AskedOf) => {
    const ctx = { ...context, now: nowOf(context) };
    const columns = base.ready(frameOf(ctx.now));
    return columns && canSelect(definition, columns, ctx)
      ? { columns, ctx, rows: rowsOfDefinition(definition, columns, ctx) }
      : undefined;
  };

  return {
    warm: async ({ moment }: Asked) => describe(await base.make(frameOf(nowOf(moment)))),

    count(asked: AskedOf) {
      const selected = select(asked);
      return selected && countBits(selected.rows);
    },

    ids({ limit, ...asked }: AskedOf<{ limit: number }>) {
      const selected = select(asked);
      return selected && idsOf(selected.columns, selected.rows, limit);
    },

    pairs({ moment }: Asked) {
      const now = nowOf(moment);
      const columns = base.ready(frameOf(now));
      return columns && pairCountsOf(columns, now);
    },

    cutpoints({ settings, moment }: Asked<{ settings: RankSettings }>) {
      const now = nowOf(moment);
      const columns = base.ready(frameOf(now));
      return columns && cutpointsOfColumns(columns, now, settings);
    },

    relabelled({ cuts, after, limit, moment }: Asked<{ cuts: Cutpoints; after: number; limit: number }>) {
      const now = nowOf(moment);
      const columns = base.ready(frameOf(now));
      if (columns === undefined) return undefined;
      const changes: Relabelled["changes"] = [];
      let next = after;
      eachRelabelled(columns, { cuts, now, after }, (row, code) => {
        next = row;
        changes.push({ id: columns.ids.idOf(row), label: labelOfCode(code) });
        return changes.length >= limit ? "stop" : undefined;
      });
      return { changes, next: changes.length < limit ? undefined : next } satisfies Relabelled;
    },
  };
}

/** Clients whose labels changed; `next` is where to go on, undefined at the end. */
export interface Relabelled {
  changes: { id: string; label: ReturnType<typeof labelOfCode> }[];
  next: number | undefined;
}

function frameOf(now: DateTime): Frame {
  return { zone: now.zoneName ?? "UTC", moneyFrom: windowFrom(now, moneyMonths) };
}

function nowOf({ nowMs, zone }: SentMoment): DateTime {
  return DateTime.fromMillis(nowMs, { zone });
}

function idsOf(columns: Columns, rows: ReturnType<typeof rowsOfDefinition>, limit: number): string[] {
  const ids: string[] = [];
  for (const row of rowsOf(rows)) {
    if (ids.length >= limit) break;
    ids.push(columns.ids.idOf(row));
  }
  return ids;
}

function describe(columns: Columns) {
  return { clients: countBits(columns.alive), bytes: bytesOf(columns) };
}
