import { Schema } from "mongoose";
import { defineModel } from "../../platform/mongo/define-model.ts";

/**
 * What was noted about a client and is neither a contact nor a sale: added, notes, files, refusals, steps, edits,
 * hand-overs, grievances and what takes them back. A row is never overwritten. `plain` holds ids and closed words,
 * `sealed` (place notes|_id|fact) whatever a person typed.
 */
export interface NoteRecord {
  _id: string;
  clientId: string;
  at: Date;
  by?: string;
  kind:
    | "created"
    | "note"
    | "file"
    | "refusal"
    | "reopened"
    | "lead-step"
    | "edited"
    | "handed-over"
    | "grievance"
    | "grievance-settled"
    | "storno";
  plain: Record<string, unknown>;
  sealed?: string;
}

const schema = new Schema<NoteRecord>(
  {
    _id: { type: String, required: true },
    clientId: { type: String, required: true },
    at: { type: Date, required: true },
    by: String,
    kind: { type: String, required: true },
    plain: { type: Schema.Types.Mixed, required: true },
    sealed: String,
  },
  { strict: "throw", versionKey: false, autoIndex: false, minimize: false },
);

// clientFacts: the history page, recounts, undo.
schema.index({ clientId: 1, at: -1 });
// countRefusals: lost reasons of a period.
schema.index({ kind: 1, at: 1 });

export const noteModel = defineModel<NoteRecord>("notes", schema);
