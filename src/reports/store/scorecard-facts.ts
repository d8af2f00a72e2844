import { clientModel } from "../../clients/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { notLeads } from "./day/people.ts";
import { type DateSpan, within } from "./within.ts";

/** The leads of a span that a member leads, and how many of them have bought by its end. */
export async function leadsTaken(
  mongo: Mongo,
  memberId: string,
  span: DateSpan,
): Promise<{ taken: number; bought: number }> {
  const mine = {
    createdAt: trusted(within(span)),
    kind: trusted({ $nin: [...notLeads] }),
    responsible: memberId,
  };
  const [taken, bought] = await Promise.all([
    clientModel(mongo).countDocuments(mine),
    clientModel(mongo).countDocuments({ ...mine, firstPurchaseAt: trusted({ $lt: span.until }) }),
  ]);
  return { taken, bought };
}

export interface Discipline {
  /** Leads in work for whom nothing is planned. */
  withoutStep: number;
  withoutName: number;
  withoutSource: number;
  clients: number;
}

/** What is left undone in a member's cards at this moment. */
export async function disciplineOf(mongo: Mongo, memberId: string): Promise<Discipline> {
  const mine = { responsible: memberId };
  const missing = trusted({ $exists: false });
  const [clients, withoutStep, withoutName, withoutSource] = await Promise.all([
    clientModel(mongo).countDocuments(mine),
    clientModel(mongo).countDocuments({
      ...mine,
      purchaseDays: 0,
      stage: "working",
      callbacks: trusted({ $size: 0 }),
    }),
    clientModel(mongo).countDocuments({ ...mine, name: missing, surname: missing }),
    clientModel(mongo).countDocuments({ ...mine, source: missing }),
  ]);
  return { clients, withoutStep, withoutName, withoutSource };
}
