/** Who brings the shop its money; rules.md §5. */
export interface Pareto {
  /** The fewest clients who give 80 % of the sum: whoever crosses the line is one of them. */
  clients: number;
  /** Of all who gave anything, 0–1. */
  share: number;
  /** What the biggest of them gives, 0–1. */
  topShare: number;
  /** From which sum on a client is one of the 80 %, and of the next 15 %. */
  from: number;
  fromNext: number;
}

const most = 0.8;
const nearlyAll = 0.95;
const dependent = 0.25;
// Among fewer the biggest is always big: rules.md §12.
const enoughClients = 10;

/** Sums ≤ 0 give nothing and are left out. Of clients with equal sums `clients` counts only as many as it takes. */
export function paretoOf(ascendingSums: Float64Array): Pareto {
  const sorted = ascendingSums.toReversed();
  const givers = countGivers(sorted);
  let total = 0;
  for (let at = 0; at < givers; at++) total += sorted[at] ?? 0;
  const clients = reach(sorted, givers, total * most);
  const next = reach(sorted, givers, total * nearlyAll);
  return {
    clients,
    share: givers === 0 ? 0 : clients / givers,
    topShare: total === 0 ? 0 : (sorted[0] ?? 0) / total,
    from: sorted[clients - 1] ?? 0,
    fromNext: sorted[next - 1] ?? 0,
  };
}

/** So much of the money comes from one client that losing him would hurt. `clients`: who gave anything. */
export function dependsOnOne({ topShare }: Pick<Pareto, "topShare">, clients: number): boolean {
  return clients >= enoughClients && topShare > dependent;
}

/** A: one of those who give 80 %; B: of the next 15 %; C: of the rest. Equal sums are of one class. */
export function paretoClassOf(kopecks: number, { from, fromNext }: Pick<Pareto, "from" | "fromNext">) {
  if (kopecks <= 0) return "C";
  return kopecks >= from ? "A" : kopecks >= fromNext ? "B" : "C";
}

function countGivers(descending: Float64Array): number {
  const none = descending.findIndex((sum) => sum <= 0);
  return none < 0 ? descending.length : none;
}

/** How many of the biggest it takes to reach a sum. */
function reach(descending: Float64Array, givers: number, sum: number): number {
  let given = 0;
  for (let at = 0; at < givers; at++) {
    given += descending[at] ?? 0;
    if (given >= sum) return at + 1;
  }
  return givers;
}
