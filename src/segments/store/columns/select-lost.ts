import { dayMs } from "../../../shared/day-number.ts";
import { sinceDays } from "../../rules/calendar-tests.ts";
import type { ConditionOf } from "../../rules/condition.ts";
import { addAll, type Bitmap, emptyBitmap, keepCommon } from "./bitmap.ts";
import { workedSince } from "./select-time.ts";
import type { Selection } from "./selection.ts";

/** The lists know the day (UTC) of the last work; only where the window begins within a day, the moment is asked. */
export function lostFor(
  { reasons, workedDays }: Omit<ConditionOf<"lost">, "is">,
  selection: Selection,
): Bitmap {
  const { columns, among, ctx } = selection;
  const asked = reasons?.flatMap((reason) => columns.lost.get(reason) ?? []);
  const lists = asked ?? [...columns.lost.values()];
  const workedOn = (from: number, to: number): Bitmap => {
    const found = emptyBitmap(among.length * 32);
    for (const list of lists) list.markBetween(found, from, to);
    return keepCommon(found, among);
  };
  if (workedDays === undefined) return workedOn(1, lastOfAll);

  const first = Math.floor(sinceDays(workedDays, ctx).getTime() / dayMs);
  const onFirst = workedSince(workedDays, { ...selection, among: workedOn(first, first) });
  return addAll(workedOn(first + 1, lastOfAll), onFirst);
}

const lastOfAll = 0xffff;
