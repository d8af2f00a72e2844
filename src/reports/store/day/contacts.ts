import { callModel } from "../../../calls/index.ts";
import type { ContactOutcome } from "../../../clients/index.ts";
import type { Mongo } from "../../../platform/mongo/connect.ts";
import { reachedOutcomes } from "../../rules/figures.ts";
import { type DateSpan, within } from "../within.ts";

const standing = { kind: "contact", takenBack: { $ne: true } };

export function findContacts(
  mongo: Mongo,
  span: DateSpan,
): Promise<{ memberId: string; outcome: ContactOutcome; count: number }[]> {
  return callModel(mongo)
    .aggregate([
      { $match: { ...standing, at: within(span) } },
      { $group: { _id: { memberId: "$memberId", outcome: "$outcome" }, count: { $sum: 1 } } },
      { $project: { _id: 0, memberId: "$_id.memberId", outcome: "$_id.outcome", count: 1 } },
    ])
    .exec();
}

/** Contacts by the hour of the shop. */
export function findContactsByHour(
  mongo: Mongo,
  span: DateSpan,
  zone: string,
): Promise<{ hour: string; contacts: number }[]> {
  return callModel(mongo)
    .aggregate([
      { $match: { ...standing, at: within(span) } },
      {
        $group: {
          _id: { $dateToString: { date: "$at", format: "%H", timezone: zone } },
          contacts: { $sum: 1 },
        },
      },
      { $project: { _id: 0, hour: "$_id", contacts: 1 } },
    ])
    .exec();
}

const reached = { outcome: { $in: [...reachedOutcomes] } };

/** The clients that somebody got through to for the first time. */
export async function findReached(mongo: Mongo, span: DateSpan): Promise<string[]> {
  const rows: { _id: string }[] = await callModel(mongo).aggregate([
    { $match: { ...standing, ...reached, at: within(span) } },
    { $group: { _id: "$clientId" } },
  ]);
  const ids = rows.map(({ _id }) => _id);
  // Left to itself the server walks through all the calls before the span.
  const earlier: { _id: string }[] = await callModel(mongo)
    .aggregate([
      { $match: { clientId: { $in: ids }, at: { $lt: span.from }, ...standing, ...reached } },
      { $group: { _id: "$clientId" } },
    ])
    .hint({ clientId: 1, at: 1 });
  const known = new Set(earlier.map(({ _id }) => _id));
  return ids.filter((id) => !known.has(id));
}
