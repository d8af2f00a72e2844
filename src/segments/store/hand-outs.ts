import { clientModel } from "../../clients/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { type Filter, op } from "./filter.ts";
import { type HandOutRecord, handOutModel, type LeftOut } from "./hand-out.model.ts";
import { countByQuery, findPage, type SegmentQuery } from "./segment-query.ts";

/** How many clients each member was handed out since then. */
export async function countHandedOut(mongo: Mongo, since: Date): Promise<Map<string, number>> {
  const rows = await handOutModel(mongo)
    .find({ at: trusted({ $gt: since }) }, { calls: 1 })
    .lean<Pick<HandOutRecord, "calls">[]>();
  const counted = new Map<string, number>();
  for (const { memberId } of rows.flatMap(({ calls }) => calls)) {
    counted.set(memberId, (counted.get(memberId) ?? 0) + 1);
  }
  return counted;
}

export function findHandOut(mongo: Mongo, id: string): Promise<HandOutRecord | null> {
  return handOutModel(mongo).findById(id).lean<HandOutRecord>().exec();
}

const isFree = { callbacks: op({ $eq: [] }) };
const isOpen = { doNotDisturb: op({ $ne: true }) };
const isGrieved = { "grievances.0": op({ $exists: true }) };

/** The next of this member's clients in the group whom he may be asked to call. */
export function findToCall(
  mongo: Mongo,
  query: SegmentQuery,
  { memberId, limit }: { memberId: string; limit: number },
): Promise<string[]> {
  if (limit <= 0) return Promise.resolve([]);
  return findPage(mongo, callable(query, { responsible: memberId }), { skip: 0, limit });
}

/** Why the others of the group get no call; everybody is counted once. */
export async function countLeftOut(
  mongo: Mongo,
  query: SegmentQuery,
  { atWork, called }: { atWork: readonly string[]; called: number },
): Promise<LeftOut> {
  const led: Filter = { responsible: op({ $in: [...atWork] }) };
  const count = (...filters: Filter[]) => countByQuery(mongo, narrowed(query, ...filters));
  const all = await count();
  const ofSellers = await count(led);
  const free = await count(led, isFree);
  const open = await count(led, isFree, isOpen);
  const grieved = await count(led, isFree, isOpen, isGrieved);
  return {
    ...{ nobodys: all - ofSellers, busy: ofSellers - free, quiet: free - open, grieved },
    later: Math.max(0, open - grieved - called),
  };
}

/** Still without a call to come: a seller may have planned one since the hand-out was made. */
export async function isStillFree(mongo: Mongo, clientId: string): Promise<boolean> {
  const filter: Filter = { _id: clientId, ...isFree, ...isOpen };
  return (await clientModel(mongo).countDocuments(filter)) === 1;
}

function callable(query: SegmentQuery, whose: Filter): SegmentQuery {
  return narrowed(query, whose, isFree, isOpen, { $nor: op([isGrieved]) });
}

function narrowed(query: SegmentQuery, ...filters: Filter[]): SegmentQuery {
  return filters.length === 0 ? query : { ...query, where: { $and: [query.where, ...filters] } };
}
