import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";
import type { DayFigures } from "../rules/day-figures.ts";

/**
 * The figures of one closed local day (`2026-11-21`) or month (`2026-11`), cell by cell: seller and source,
 * product, reason, hour. One row, so that it is replaced as a whole; `rev` grows with every replacement.
 */
export interface RollupRecord {
  _id: string;
  rev: number;
  /** What it was counted by: with another zone or another number of a fan's purchases it counts for nothing. */
  basis: string;
  figures: DayFigures;
  /** The same by seller and outcome only: all that the report itself shows, and little to add up of a year. */
  brief: DayFigures;
}

const schema = new Schema<RollupRecord>(
  {
    _id: { type: String, required: true },
    rev: { type: Number, required: true },
    basis: { type: String, required: true },
    figures: { type: Schema.Types.Mixed, required: true },
    brief: { type: Schema.Types.Mixed, required: true },
  },
  { strict: "throw", versionKey: false, autoIndex: false, minimize: false },
);

// findBuilt: which days and months are there, from the index alone.
schema.index({ basis: 1, _id: 1 });

export const rollupModel = defineModel<RollupRecord>("rollups", schema);
