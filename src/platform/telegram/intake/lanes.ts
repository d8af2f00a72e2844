/**
 * Lanes: work of one lane runs one after another, different lanes side by side, at most `width` at once.
 * Work must not throw: what it can't do it tells by itself.
 */
export function openLanes(width: number) {
  const waiting = new Map<string, (() => Promise<void>)[]>();
  const ready: string[] = [];
  const idlers: (() => void)[] = [];
  let running = 0;

  function fill(): void {
    while (running < width && ready.length > 0) {
      const lane = ready.shift() as string;
      running += 1;
      void runNext(lane);
    }
    if (running === 0) for (const wake of idlers.splice(0)) wake();
  }

  async function runNext(lane: string): Promise<void> {
    const queue = waiting.get(lane) ?? [];
    const work = queue.shift();
    try {
      await work?.();
    } finally {
      running -= 1;
      if (queue.length > 0) ready.push(lane);
      else waiting.delete(lane);
      fill();
    }
  }

  return {
    push(lane: string, work: () => Promise<void>): void {
      const queue = waiting.get(lane);
      if (queue !== undefined) {
        queue.push(work);
        return;
      }
      waiting.set(lane, [work]);
      ready.push(lane);
      fill();
    },

    /** Whether work of this lane would begin at once. */
    isFree: (lane: string): boolean => running + ready.length < width && !waiting.has(lane),

    /** Resolves when nothing is running and nothing waits. */
    idle(): Promise<void> {
      if (running === 0 && ready.length === 0) return Promise.resolve();
      return new Promise((resolve) => idlers.push(resolve));
    },

    get depth(): number {
      let waitingNow = running;
      for (const queue of waiting.values()) waitingNow += queue.length;
      return waitingNow;
    },
  };
}

export type Lanes = ReturnType<typeof openLanes>;
