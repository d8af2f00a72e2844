import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { dirtyDayModel } from "./dirty-day.model.ts";

/** Marks days as changed by a fact, in the caller's transaction; twice is once. */
export async function markDirty(mongo: Mongo, days: readonly string[], factId: string): Promise<void> {
  const marks = [...new Set(days)].map((day) => `${day}|${factId}`);
  if (marks.length === 0) return;
  await dirtyDayModel(mongo).bulkWrite(
    marks.map((_id) => ({ updateOne: { filter: { _id }, update: { $setOnInsert: { _id } }, upsert: true } })),
  );
}

/** Which days of these are changed since they were counted. */
export async function findDirtyDays(mongo: Mongo, first: string, last: string): Promise<Set<string>> {
  const marks = await dirtyDayModel(mongo)
    .find({ _id: trusted({ $gte: first, $lt: `${last}~` }) })
    .lean();
  return new Set(marks.map(({ _id }) => dayOfMark(_id)));
}

/** Marks that wait, by their day. */
export async function findMarks(mongo: Mongo, limit: number): Promise<Map<string, string[]>> {
  const marks = await dirtyDayModel(mongo).find().sort({ _id: -1 }).limit(limit).lean();
  const byDay = new Map<string, string[]>();
  for (const { _id } of marks) byDay.set(dayOfMark(_id), [...(byDay.get(dayOfMark(_id)) ?? []), _id]);
  return byDay;
}

export async function dropMarks(mongo: Mongo, marks: readonly string[]): Promise<void> {
  if (marks.length > 0) await dirtyDayModel(mongo).deleteMany({ _id: trusted({ $in: [...marks] }) });
}

function dayOfMark(id: string): string {
  return id.slice(0, "2026-11-21".length);
}
