/**
 * How far back a sealer looks for rows that were not there before. The server ends a transaction after 60 s and
 * each of our retries is a new row, so three minutes leave two for clocks that differ; thirty ticks as well, for
 * a machine that slept: ticks, unlike minutes, pass only while it is awake.
 */
const msBack = 3 * 60_000;
export const ticksBack = 30;

/**
 * Given the times of the latest ticks (any order, milliseconds since 1970): before this instant every row is
 * settled; undefined while there were too few ticks to know.
 */
export function settledBefore(ticksMs: readonly number[], nowMs: number): number | undefined {
  const newestFirst = [...new Set(ticksMs)].sort((one, other) => other - one);
  const far = newestFirst[ticksBack - 1];
  return far === undefined ? undefined : Math.min(far, nowMs - msBack);
}
