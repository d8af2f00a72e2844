import type { Mongo } from "../../mongo/connect.ts";
import { type OutboxRecord, outboxModel } from "./outbox.ts";

/** How far the messages of one batch are: how many are in each state, and why some were skipped or given up. */
export interface BatchProgress extends Record<OutboxRecord["state"], number> {
  total: number;
  /** Of the skipped and the dead, by the outcome noted with them: `late`, `unreachable`, a gate's reason. */
  reasons: Record<string, number>;
}

/** Counts in the index alone: some milliseconds for 10,000 rows. */
export async function batchProgress(mongo: Mongo, batch: string): Promise<BatchProgress> {
  const groups = await outboxModel(mongo).aggregate<{ _id: Group; rows: number }>([
    { $match: { batch } },
    { $group: { _id: { state: "$state", outcome: "$outcome" }, rows: { $sum: 1 } } },
  ]);
  const progress: BatchProgress = { ...none, reasons: {} };
  for (const { _id, rows } of groups) {
    progress[_id.state] += rows;
    progress.total += rows;
    if (_id.state !== "skipped" && _id.state !== "dead") continue;
    const reason = _id.outcome ?? "";
    progress.reasons[reason] = (progress.reasons[reason] ?? 0) + rows;
  }
  return progress;
}

interface Group {
  state: OutboxRecord["state"];
  outcome?: string;
}

const none = { total: 0, pending: 0, sending: 0, sent: 0, unknown: 0, skipped: 0, dead: 0 };
