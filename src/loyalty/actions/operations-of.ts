import type { GrantWhy, PointsKind } from "../rules/points.ts";
import { findOperations } from "../store/points.ts";
import type { LoyaltyDeps } from "./deps.ts";

/** A line of a client's account; `points` is signed. `expiresAt`: the end of points that were given. */
interface Operation {
  kind: PointsKind;
  points: number;
  at: Date;
  why?: GrantWhy;
  expiresAt?: Date;
}

export type OperationsOf = (clientId: string, limit: number) => Promise<Operation[]>;

/** The last operations with a client's points, the newest first. */
export function operationsOfWith({ mongo }: Pick<LoyaltyDeps, "mongo">): OperationsOf {
  return async function operationsOf(clientId, limit) {
    const rows = await findOperations(mongo, clientId, limit);
    return rows.map(({ kind, points, at, why, until }) => ({
      ...{ kind, points, at },
      ...(why && { why }),
      ...(kind === "accrual" || kind === "grant" ? { expiresAt: until } : {}),
    }));
  };
}
