import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";
import type { SegmentDefinition } from "../rules/definition.ts";

/**
 * A group somebody made. Without a name it is a draft that lives for a day (`draftUntil`). `shared`: sellers have it
 * too, each over his own clients. `rev` grows with every change.
 */
export interface SegmentRecord {
  _id: string;
  by: string;
  name?: string;
  definition: SegmentDefinition;
  shared: boolean;
  rev: number;
  createdAt: Date;
  draftUntil?: Date;
  /** What a removed one was called: for its day it can be brought back. */
  removedName?: string;
}

const schema = new Schema<SegmentRecord>(
  {
    _id: { type: String, required: true },
    by: { type: String, required: true },
    name: String,
    definition: { type: Schema.Types.Mixed, required: true },
    shared: { type: Boolean, required: true },
    rev: { type: Number, required: true },
    createdAt: { type: Date, required: true },
    draftUntil: Date,
    removedName: String,
  },
  { strict: "throw", versionKey: false },
);

// listSegments: what a member has saved, and what is shared with everybody.
schema.index({ by: 1, name: 1 });
schema.index({ shared: 1 }, { partialFilterExpression: { shared: true } });
// Drafts end by our clock in the query; this only sweeps.
schema.index({ draftUntil: 1 }, { expireAfterSeconds: 86_400 });

export const segmentModel = defineModel<SegmentRecord>("segments", schema);
