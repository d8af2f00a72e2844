import { at, sideBySide, type Works } from "../measure/side-by-side.ts";
import { type Row, row } from "../row.ts";

export interface Side {
  name: string;
  rounds: number;
  ours: (round: number) => Promise<unknown>;
  /** By the peer's name. */
  peers: Record<string, ((round: number) => Promise<unknown>) | undefined>;
  /** The most that the ratio to a peer is meant to be. */
  aims?: Record<string, number>;
  /** Which share of the times is shown. */
  share?: number;
}

/** One question beside its peers, a row for each. */
export async function sides({ name, rounds, ours, peers, aims = {}, share = 0.5 }: Side): Promise<Row[]> {
  const there = Object.entries(peers).filter(([, work]) => work !== undefined);
  const works = { ours, ...Object.fromEntries(there) } as Works<string>;
  const times = await sideBySide(rounds, works);
  const label = `${name}, p${share * 100}`;
  return there.map(([peerName]) => {
    const max = aims[peerName];
    const one = row({
      ...{ name: label, unit: "ms", peerName },
      ...{ ours: at(times.ours ?? [], share), peer: at(times[peerName] ?? [], share) },
    });
    return max === undefined ? one : { ...one, aim: { of: "ratio", max } };
  });
}

/** Both must have found the same, or the race is about nothing. */
export function mustEqual(what: string, ours: unknown, theirs: unknown): void {
  if (JSON.stringify(ours) !== JSON.stringify(theirs)) {
    throw new Error(`${what}: ours ${JSON.stringify(ours)}, theirs ${JSON.stringify(theirs)}`);
  }
}
