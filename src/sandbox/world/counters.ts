import type { SandboxStore } from "../store/sandbox-store.ts";

export type CounterName = "person" | "message" | "update" | "file";

export interface Counters {
  next(name: CounterName): number;
  /** The next id will be `to`; going back is not possible. */
  jump(name: CounterName, to: number): void;
  /** Writes the exact numbers down, so that a calm restart leaves no gap. */
  settle(): void;
}

const first: Record<CounterName, number> = {
  person: 5_000_000_001,
  message: 1,
  update: 100_000_001,
  file: 1,
};
const stride = 1_000;

/**
 * Ids that are never given twice, though the store lags: what is kept is a number not yet reached, moved on
 * long before it is. A kill therefore leaves a gap of at most two strides.
 */
export function countersOver(store: SandboxStore, kept: Map<string, number>): Counters {
  const following = new Map<CounterName, number>();
  const ceilings = new Map<CounterName, number>();
  for (const name of Object.keys(first) as CounterName[]) {
    following.set(name, kept.get(name) ?? first[name]);
    raise(name);
  }

  function numberOf(name: CounterName): number {
    return following.get(name) ?? first[name];
  }

  function raise(name: CounterName): void {
    const ceiling = numberOf(name) + 2 * stride;
    ceilings.set(name, ceiling);
    store.put("counter", name, ceiling);
  }

  return {
    next: (name) => {
      const id = numberOf(name);
      following.set(name, id + 1);
      if (id + stride >= (ceilings.get(name) ?? 0)) raise(name);
      return id;
    },
    jump: (name, to) => {
      following.set(name, Math.max(to, numberOf(name)));
      raise(name);
    },
    settle: () => {
      for (const [name, id] of following) store.put("counter", name, id);
    },
  };
}
