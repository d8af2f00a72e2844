import { enoughCases } from "./compare.ts";
import type { ParetoCurve } from "./series.ts";

const largeShare = 0.8;
const pointsMax = 120;

export interface Pareto {
  clients: number;
  kopecks: number;
  points: [clients: number, kopecks: number][];
  /** The share of clients that brings 80 % of the money; `kopecks` is what they really bring. */
  mark: { clients: number; share: number; kopecks: number };
}

/** The curve as shares from 0 to 1, thinned to what a picture can show; nothing of fewer than ten buyers. */
export function paretoOf({ clients, kopecks, points }: ParetoCurve): Pareto | undefined {
  if (clients < enoughCases || kopecks <= 0 || points.length === 0) return undefined;
  const shares = [...points]
    .map((point): [number, number] => [shareIn(point.clients), shareIn(point.kopecks)])
    .sort(([left], [right]) => left - right);
  const every = Math.ceil(shares.length / pointsMax);
  const thinned = shares.filter((_, at) => at % every === 0 || at === shares.length - 1);
  const [share, brought] = shares.find(([, money]) => money >= largeShare) ?? [1, 1];
  return {
    clients,
    kopecks,
    points: [[0, 0], ...thinned.filter(([x]) => x > 0)],
    mark: { clients: Math.max(1, Math.round(share * clients)), share, kopecks: brought },
  };
}

function shareIn(value: number): number {
  return Math.min(1, Math.max(0, value));
}
