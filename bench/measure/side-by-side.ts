/** Durations in milliseconds, sorted. */
export type Times = readonly number[];

export type Works<Name extends string> = Record<Name, (round: number) => Promise<unknown>>;

/**
 * Runs the works in turn, round after round, so that whatever else the machine does meets all of them alike.
 * The first tenth warms up and is not counted. `round` is another one at each call of a work.
 */
export async function sideBySide<Name extends string>(
  rounds: number,
  works: Works<Name>,
): Promise<Record<Name, Times>> {
  const names = Object.keys(works) as Name[];
  const times = new Map(names.map((name) => [name, [] as number[]]));
  const warmUp = Math.ceil(rounds / 10);
  for (let round = 0; round < warmUp + rounds; round += 1) {
    for (const name of turned(names, round)) {
      const begun = performance.now();
      await works[name](round);
      if (round >= warmUp) times.get(name)?.push(performance.now() - begun);
    }
  }
  return Object.fromEntries([...times].map(([name, list]) => [name, sorted(list)])) as Record<Name, Times>;
}

/** Nobody is always the first: the one after a pause of the collector would be paying for the others. */
function turned<Item>(items: readonly Item[], by: number): Item[] {
  const from = by % items.length;
  return [...items.slice(from), ...items.slice(0, from)];
}

export function sorted(times: number[]): Times {
  return times.sort((left, right) => left - right);
}

/** The value below which that share of the times lies: `at(times, 0.99)`. */
export function at(times: Times, share: number): number {
  return times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? Number.NaN;
}
