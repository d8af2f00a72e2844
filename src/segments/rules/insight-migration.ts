import type { Rating } from "../../clients/index.ts";

/** How clients moved between two months' classes. A class that is missing: he was not ranked then. */
export interface Move {
  from?: Rating;
  to?: Rating;
  clients: number;
}

export interface Migration {
  stayed: number;
  rose: number;
  fell: number;
  /** Ranked for the first time, and ranked no longer. */
  came: number;
  went: number;
  /** The moves themselves, those of most clients first. */
  moves: Move[];
}

/** A is better than B: rose means towards A. */
export function migrationOf(moves: readonly Move[]): Migration {
  const sum = (belongs: (move: Move) => boolean) =>
    moves.filter(belongs).reduce((clients, move) => clients + move.clients, 0);
  return {
    stayed: sum(({ from, to }) => from !== undefined && from === to),
    rose: sum(({ from, to }) => from !== undefined && to !== undefined && to < from),
    fell: sum(({ from, to }) => from !== undefined && to !== undefined && to > from),
    came: sum(({ from }) => from === undefined),
    went: sum(({ to }) => to === undefined),
    moves: moves
      .filter(({ from, to }) => from !== to)
      .sort((left, right) => right.clients - left.clients || (keyOf(left) < keyOf(right) ? -1 : 1)),
  };
}

function keyOf({ from, to }: Move): string {
  return `${from ?? "-"}${to ?? "-"}`;
}
