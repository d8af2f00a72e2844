import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { isDuplicateId } from "../../platform/mongo/duplicate.ts";
import { briefFigures, type DayFigures, type Grain, noFigures } from "../rules/day-figures.ts";
import type { Basis } from "./read-day.ts";
import { type RollupRecord, rollupModel } from "./rollup.model.ts";

const kept = { whole: "figures", brief: "brief", sold: "brief.sales" } as const satisfies Record<
  Grain,
  string
>;

/** Read so many at once, as a year is a megabyte and people wait for their cards meanwhile. */
const rowsAtOnce = 8;

/** The kept figures of these days and months, counted by this basis. */
export async function findRollups(
  mongo: Mongo,
  ids: readonly string[],
  basis: Basis,
  grain: Grain,
): Promise<Map<string, DayFigures>> {
  if (ids.length === 0) return new Map();
  const rows = rollupModel(mongo)
    .find({ _id: trusted({ $in: [...ids] }), basis: basisKey(basis) }, { [kept[grain]]: 1 })
    .lean<Partial<RollupRecord> & { _id: string }>()
    .cursor({ batchSize: rowsAtOnce });
  const found = new Map<string, DayFigures>();
  for await (const { _id, figures, brief } of rows) found.set(_id, { ...noFigures(), ...(figures ?? brief) });
  return found;
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
