/**
 * An even pace for bulk sending: at most `perSecond` calls, one every 1000/perSecond ms, a short burst after a
 * rest. Time is monotonic, so a change of the wall clock neither floods nor starves.
 */
export function openPace(perSecond: number, burst = 3): () => Promise<void> {
  const gapMs = 1_000 / perSecond;
  let next = 0;
  return async () => {
    const now = performance.now();
    next = Math.max(next + gapMs, now - burst * gapMs);
    if (next > now) await new Promise((resolve) => setTimeout(resolve, next - now));
  };
}
