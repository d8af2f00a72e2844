import type { Seal } from "./chain.ts";

/**
 * How far back a sealer looks for rows that were not there before. The server ends a transaction after 60 s and
 * each of our retries is a new row, so three minutes leave two for clocks that differ; thirty ticks as well, for
 * a machine that slept: ticks, unlike minutes, pass only while it is awake.
 */
export function isFarEnoughBack(nowMs: number): (newestFirst: readonly Seal[]) => boolean {
  return (newestFirst) => {
    const oldest = newestFirst.at(-1);
    if (oldest === undefined || oldest.at.getTime() >= nowMs - msBack) return false;
    return new Set(newestFirst.map((seal) => seal.at.getTime())).size > ticksBack;
  };
}

/**
 * Milliseconds since 1970 from which on rows may be unsealed; 0 while the chain is short. A seal holds only rows
 * written before it, so nothing from there on hides in an older seal than the given ones.
 */
export function lookBackFrom(newestFirst: readonly Seal[], nowMs: number): number {
  return isFarEnoughBack(nowMs)(newestFirst) ? (newestFirst.at(-1)?.at.getTime() ?? 0) : 0;
}

const ticksBack = 30;
const msBack = 3 * 60_000;
