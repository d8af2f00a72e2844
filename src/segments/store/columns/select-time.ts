import { sinceDays } from "../../rules/calendar-tests.ts";
import type { ConditionOf } from "../../rules/condition.ts";
import { addAll, type Bitmap, emptyBitmap } from "./bitmap.ts";
import { rhythmBits, standing, stateBits } from "./bits.ts";
import { firstYear } from "./put-row.ts";
import { rowsAllowed, rowsBetween, rowsWhere } from "./scans.ts";
import type { Selection } from "./selection.ts";

const noEnd = Number.POSITIVE_INFINITY;

export function createdSince({ days }: ConditionOf<"created">, { columns, ctx, among }: Selection): Bitmap {
  return rowsBetween(columns.createdAt, among, secondOf(sinceDays(days, ctx)), noEnd);
}

export function workedSince(days: number, { columns, ctx, among }: Selection): Bitmap {
  return rowsBetween(columns.workedAt, among, Math.max(1, secondOf(sinceDays(days, ctx))), noEnd);
}

/** Local days since the last purchase are told by the midnights between. */
export function silentBetween(
  { from, to }: ConditionOf<"silent">,
  { columns, ctx, among }: Selection,
): Bitmap {
  const earliest = to === undefined ? 1 : Math.max(1, secondOf(sinceDays(to, ctx)));
  const latest = from === undefined ? noEnd : secondOf(sinceDays(from - 1, ctx)) - 1;
  return rowsBetween(columns.lastPurchaseAt, among, earliest, latest);
}

export function nextStepIn(asked: ConditionOf<"next-step">, { columns, ctx, among }: Selection): Bitmap {
  const { now } = ctx;
  const soon = Math.ceil(now.toMillis() / 1_000);
  const tomorrow = secondOf(now.startOf("day").plus({ days: 1 }).toJSDate());
  const spans = {
    none: [0, 0],
    overdue: [1, soon - 1],
    today: [soon, tomorrow - 1],
    later: [tomorrow, noEnd],
  } as const;
  return asked.in.reduce<Bitmap>(
    (found, step) => {
      const [from, to] = spans[step];
      return addAll(found, rowsBetween(columns.nextDueAt, among, from, to));
    },
    emptyBitmap(among.length * 32),
  );
}

/** See `yearsOld`. */
export function ageBetween(
  { from = -noEnd, to = noEnd }: ConditionOf<"age">,
  { columns, ctx, among }: Selection,
): Bitmap {
  const { birthYear, birthMonthDay } = columns;
  const { year, month, day } = ctx.now;
  const today = month * 32 + day;
  return rowsWhere(rowsBetween(birthYear, among, 1, 255), (row) => {
    const born = firstYear - 1 + (birthYear[row] ?? 0);
    const age = year - born - (today < (birthMonthDay[row] ?? 0) ? 1 : 0);
    return age >= from && age <= to;
  });
}

/** See `rhythmOf`. */
export function rowsInRhythm(asked: "due" | "cooling", { columns, ctx, among }: Selection): Bitmap {
  const { lastPurchaseAt, lastPurchaseMs, sleepsAt, sleepsMs, rhythm } = columns;
  const { due } = ctx;
  const { patience, shopMedianGapDays } = ctx.policy;
  const nowMs = ctx.now.toMillis();
  const content = Uint8Array.from({ length: 4 }, (_, code) => (code === standing.returner ? 0 : 1));
  const awake = rowsBetween(
    columns.sleepsAt,
    rowsAllowed(columns.state, among, { allowed: content, mask: stateBits.standing }),
    Math.max(1, Math.floor(nowMs / 1_000)),
    noEnd,
  );
  return rowsWhere(rowsBetween(lastPurchaseAt, awake, 1, noEnd), (row) => {
    const lastMs = (lastPurchaseAt[row] ?? 0) * 1_000 + (lastPurchaseMs[row] ?? 0);
    const asleepMs = (sleepsAt[row] ?? 0) * 1_000 + (sleepsMs[row] ?? 0);
    if (nowMs > asleepMs) return false;
    const bits = rhythm[row] ?? 0;
    const isOwn = (bits & rhythmBits.own) !== 0 || shopMedianGapDays !== undefined;
    const cycles = (bits & rhythmBits.planned) === 0 && isOwn ? patience : 1;
    const cycleMs = (asleepMs - lastMs) / cycles;
    const silentMs = nowMs - lastMs;
    if (silentMs * 100 < due.from * cycleMs) return false;
    const isCooling = silentMs * 100 > due.till * cycleMs;
    return isCooling === (asked === "cooling");
  });
}

function secondOf(at: Date): number {
  return Math.floor(at.getTime() / 1_000);
}
