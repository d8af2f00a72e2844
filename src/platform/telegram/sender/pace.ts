/**
 * An even pace: `perSecond` calls, one every 1000/perSecond ms, a short burst after a rest. Time is monotonic, so a
 * change of the wall clock neither floods nor starves.
 */
export interface Pace {
  /** Waits for its place. */
  wait(): Promise<void>;
  /** Takes a place without waiting: whoever waits comes later for it, though by half a second at most. */
  spend(): void;
}

const spentAheadMs = 500;

export function openPace(perSecond: number, burst = 3): Pace {
  const gapMs = 1_000 / perSecond;
  let next = 0;
  const placeAfter = (now: number) => Math.max(next + gapMs, now - burst * gapMs);

  return {
    async wait() {
      const now = performance.now();
      next = placeAfter(now);
      if (next > now) await new Promise((resolve) => setTimeout(resolve, next - now));
    },
    spend() {
      const now = performance.now();
      next = Math.max(next, Math.min(placeAfter(now), now + spentAheadMs));
    },
  };
}
