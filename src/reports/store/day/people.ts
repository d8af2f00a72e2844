import { type ClientRecord, clientModel, erasedModel } from "../../../clients/index.ts";
import { type Mongo, trusted } from "../../../platform/mongo/connect.ts";

/** What the figures need to know of whoever did something that day. */
export type Person = Pick<
  ClientRecord,
  "_id" | "createdAt" | "kind" | "source" | "firstPurchaseAt" | "purchaseDays" | "days"
>;

export async function findPeople(mongo: Mongo, ids: readonly string[]): Promise<Map<string, Person>> {
  if (ids.length === 0) return new Map();
  const theirs = { _id: trusted({ $in: [...new Set(ids)] }) };
  const people = await clientModel(mongo).find(theirs, fields).lean<Person[]>();
  if (people.length < theirs._id.$in.length)
    people.push(...(await erasedModel(mongo).find(theirs, fields).lean<Person[]>()));
  return new Map(people.map((person) => [person._id, person]));
}

const fields = {
  createdAt: 1,
  kind: 1,
  source: 1,
  firstPurchaseAt: 1,
  purchaseDays: 1,
  days: 1,
} as const;

/** Kinds of cards that nobody hopes to sell to. */
export const notLeads = ["partner", "supplier"] satisfies ClientRecord["kind"][];
