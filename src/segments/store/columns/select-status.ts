import { type ConditionOf, stages } from "../../rules/condition.ts";
import { addAll, type Bitmap, emptyBitmap, takeAway } from "./bitmap.ts";
import { standing, stateBits } from "./bits.ts";
import { rowsAllowed, rowsBefore, rowsBetween } from "./scans.ts";
import type { Selection } from "./selection.ts";

type Status = ConditionOf<"status">["in"][number];

/** What `statusOf` would tell of each. */
export function rowsOfStatus(asked: readonly Status[], selection: Selection): Bitmap {
  const kept = (["target", "lead", "returner"] as const).filter((status) => asked.includes(status));
  const found = rowsStanding(
    kept.map((status) => standing[status]),
    selection,
  );
  if (!asked.some((status) => status === "sleeping" || status === "newbie" || status === "fan")) return found;

  const { columns, ctx } = selection;
  const buyers = rowsStanding([standing.buyer], selection);
  // Whoever has no instant of falling asleep never does.
  const asleep = rowsAsleep({ ...selection, among: buyers });
  if (asked.includes("sleeping")) addAll(found, asleep);
  const awake = takeAway(buyers, asleep);
  const fans = rowsBetween(
    columns.purchaseDays,
    awake,
    ctx.policy.fanFromPurchases,
    Number.POSITIVE_INFINITY,
  );
  if (asked.includes("fan")) addAll(found, fans);
  if (asked.includes("newbie")) addAll(found, takeAway(awake, fans));
  return found;
}

export function rowsOfStage(asked: ConditionOf<"stage">["in"], selection: Selection): Bitmap {
  const leads = rowsStanding([standing.lead], selection);
  const allowed = Uint8Array.from(stages, (stage) => (asked.includes(stage) ? 1 : 0));
  const part = { shift: stateBits.stageShift, mask: stateBits.stage };
  return rowsAllowed(selection.columns.state, leads, { allowed, ...part });
}

/** `now` is later than the instant. */
function rowsAsleep({ columns, ctx, among }: Selection): Bitmap {
  const nowMs = ctx.now.toMillis();
  return rowsBefore(columns.sleepsAt, columns.sleepsMs, among, {
    second: Math.floor(nowMs / 1_000),
    ms: nowMs % 1_000,
  });
}

function rowsStanding(kept: readonly number[], { columns, among }: Selection): Bitmap {
  if (kept.length === 0) return emptyBitmap(among.length * 32);
  const allowed = new Uint8Array(4);
  for (const code of kept) allowed[code] = 1;
  return rowsAllowed(columns.state, among, { allowed, mask: stateBits.standing });
}
