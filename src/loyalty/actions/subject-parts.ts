import { DateTime } from "luxon";
import type { DataPart, ErasePart } from "../../clients/index.ts";
import { findOperations, removeRowsOf } from "../store/points.ts";
import type { LoyaltyDeps } from "./deps.ts";

/** With a person his points go: nobody else has a right to them. */
export function erasePointsWith({ mongo }: Pick<LoyaltyDeps, "mongo">): ErasePart {
  return { erase: ({ clientId }) => removeRowsOf(mongo, clientId) };
}

const allOfThem = 10_000;

/** Every operation with a person's points. */
export function pointsDataWith({ mongo }: Pick<LoyaltyDeps, "mongo">): DataPart {
  return {
    async dataOf({ clientId }) {
      const rows = await findOperations(mongo, clientId, allOfThem);
      return [
        {
          key: "points",
          rows: rows.map(({ kind, points, at, until, why }) => ({
            kind,
            points,
            at: isoOf(at),
            ...(kind === "accrual" || kind === "grant" ? { expiresAt: isoOf(until) } : {}),
            ...(why && { why }),
          })),
        },
      ];
    },
  };
}

function isoOf(at: Date): string {
  return DateTime.fromJSDate(at, { zone: "utc" }).toISO() ?? "";
}
