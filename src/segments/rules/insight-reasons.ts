import { type Months, monthOf } from "./insight-months.ts";

/** The refusals of a month by reason, the most frequent first. */
export interface ReasonsOfMonth {
  month: string;
  refusals: number;
  reasons: { reasonId: string; count: number }[];
}

export function reasonsByMonth(
  months: Months,
  refusals: Iterable<{ at: Date; reasonId: string }>,
): ReasonsOfMonth[] {
  const counts = months.names.map(() => new Map<string, number>());
  for (const { at, reasonId } of refusals) {
    const count = counts[monthOf(months, at.getTime())];
    count?.set(reasonId, (count.get(reasonId) ?? 0) + 1);
  }
  return months.names.map((month, place) => {
    const reasons = [...(counts[place] ?? [])].map(([reasonId, count]) => ({ reasonId, count }));
    return {
      month,
      refusals: reasons.reduce((sum, { count }) => sum + count, 0),
      reasons: reasons.sort(
        (left, right) => right.count - left.count || (left.reasonId < right.reasonId ? -1 : 1),
      ),
    };
  });
}
