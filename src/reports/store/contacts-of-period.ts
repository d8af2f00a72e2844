import { callModel } from "../../calls/index.ts";
import type { ContactOutcome } from "../../clients/index.ts";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { reachedOutcomes } from "../rules/figures.ts";
import { type DateSpan, within } from "./within.ts";

/** Contacts by member and outcome. */
export async function contactsOfPeriod(
  mongo: Mongo,
  span: DateSpan,
): Promise<{ memberId: string; outcome: ContactOutcome; count: number }[]> {
  return callModel(mongo).aggregate([
    { $match: { ...standing, at: within(span) } },
    { $group: { _id: { memberId: "$memberId", outcome: "$outcome" }, count: { $sum: 1 } } },
    { $project: { _id: 0, memberId: "$_id.memberId", outcome: "$_id.outcome", count: 1 } },
  ]);
}

/** The clients that somebody got through to. */
export async function reachedClients(mongo: Mongo, span: DateSpan): Promise<Set<string>> {
  const rows: { _id: string }[] = await callModel(mongo).aggregate([
    { $match: { ...standing, at: within(span), outcome: { $in: [...reachedOutcomes] } } },
    { $group: { _id: "$clientId" } },
  ]);
  return new Set(rows.map(({ _id }) => _id));
}

const standing = { kind: "contact", takenBack: { $ne: true } };
