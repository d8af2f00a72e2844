import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { isDuplicateId } from "../../platform/mongo/duplicate.ts";
import { briefFigures, type DayFigures } from "../rules/day-figures.ts";
import type { Basis } from "./read-day.ts";
import { type RollupRecord, rollupModel } from "./rollup.model.ts";

/** How finely figures are told apart; brief: see `briefFigures`. */
export type Grain = "figures" | "brief";

/** The kept figures of these days and months, counted by this basis. */
export async function findRollups(
  mongo: Mongo,
  ids: readonly string[],
  basis: Basis,
  grain: Grain,
): Promise<Map<string, DayFigures>> {
  if (ids.length === 0) return new Map();
  const rows = await rollupModel(mongo)
    .find({ _id: trusted({ $in: [...ids] }) }, { basis: 1, [grain]: 1 })
    .lean<(Pick<RollupRecord, "_id" | "basis"> & Record<Grain, DayFigures>)[]>();
  const valid = rows.filter((row) => row.basis === basisKey(basis));
  return new Map(valid.map((row) => [row._id, row[grain]]));
}

/** Which days and months are kept. */
export async function findBuilt(mongo: Mongo, basis: Basis): Promise<Set<string>> {
  const rows = await rollupModel(mongo)
    .find({ basis: basisKey(basis) }, { _id: 1 })
    .hint({ basis: 1, _id: 1 })
    .lean<{ _id: string }[]>();
  return new Set(rows.map(({ _id }) => _id));
}

/** The row's number before its facts are read; undefined while there is none. */
export async function findRev(mongo: Mongo, id: string): Promise<number | undefined> {
  const row = await rollupModel(mongo).findById(id, { rev: 1 }).lean<{ rev: number }>();
  return row?.rev;
}

/**
 * Keeps figures unless somebody has kept others since `rev` was read: whoever read the facts earlier gives way.
 * Answers whether they are kept.
 */
export async function keepRollup(
  mongo: Mongo,
  { id, rev, basis, figures }: { id: string; rev: number | undefined; basis: Basis; figures: DayFigures },
): Promise<boolean> {
  const row = { basis: basisKey(basis), figures, brief: briefFigures(figures, id) };
  const rollups = rollupModel(mongo);
  if (rev === undefined) {
    const first = { ...row, _id: id, rev: 1 };
    return rollups.insertMany([first], { lean: true }).then(() => true, refusedBy(isDuplicateId));
  }
  const { matchedCount } = await rollups.updateOne({ _id: id, rev }, { $set: row, $inc: { rev: 1 } });
  return matchedCount === 1;
}

function refusedBy(isExpected: (error: unknown) => boolean) {
  return (error: unknown): false => {
    if (isExpected(error)) return false;
    throw error;
  };
}

// Raised when the shape of a row changes: rows of another number are counted anew.
const shape = 3;

function basisKey({ zone, fanFrom }: Basis): string {
  return `${shape}|${zone}|${fanFrom}`;
}
