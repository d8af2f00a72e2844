import type { PipelineStage } from "mongoose";
import { type ClientRecord, clientModel } from "../../clients/index.ts";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { conditionsOf, type SegmentDefinition } from "../rules/definition.ts";
import type { SegmentContext } from "../rules/segment-facts.ts";
import type { Filter } from "./filter.ts";
import { op } from "./filter.ts";
import { type Elsewhere, elsewhereOf, filterOf } from "./segment-filter.ts";
import { orderOf, type SegmentOrder } from "./segment-order.ts";

/** A group as one read of `clients`. `where` is exact, unless `sold` has still to look elsewhere. */
export interface SegmentQuery {
  where: Filter;
  order: SegmentOrder;
  sold?: { lookups: PipelineStage[]; where: Filter };
}

export function queryOf(definition: SegmentDefinition, ctx: SegmentContext): SegmentQuery {
  const order = orderOf(definition);
  const closed = allElsewhere(definition, ctx);
  const isSure = closed.length === 0;
  const where = filterOf(
    definition,
    ctx,
    () => "yes",
    () => "no",
  );
  if (isSure) return { where, order };
  const placeOf = (what: Elsewhere) => closed.findIndex((known) => keyOf(known) === keyOf(what));
  return {
    where,
    order,
    sold: {
      lookups: closed.map(lookUp),
      where: filterOf(definition, ctx, (what) => ({ [`sold${placeOf(what)}._id`]: op({ $gt: "" }) })),
    },
  };
}

/** The ids of so many of the group from `skip` on, in its order. */
export async function findPage(
  mongo: Mongo,
  query: SegmentQuery,
  { skip, limit }: { skip: number; limit: number },
): Promise<string[]> {
  const page = [...(skip > 0 ? [{ $skip: skip }] : []), { $limit: limit }, { $project: { _id: 1 as const } }];
  const rows = await aggregation<{ _id: string }>(mongo, query, page).exec();
  return rows.map(({ _id }) => _id);
}

export async function countByQuery(mongo: Mongo, query: SegmentQuery): Promise<number> {
  if (query.sold === undefined) return clientModel(mongo).countDocuments(query.where);
  const unordered = { ...query, order: { sort: {} } };
  const [counted] = await aggregation<{ n: number }>(mongo, unordered, [{ $count: "n" }]).exec();
  return counted?.n ?? 0;
}

/** Everybody in the group, page by page of the cursor: for hand-outs and files. */
export function walk(mongo: Mongo, query: SegmentQuery): AsyncIterable<ClientRecord> {
  return aggregation<ClientRecord>(mongo, query, []).cursor({ batchSize: 500 });
}

export function aggregation<Row = ClientRecord>(mongo: Mongo, query: SegmentQuery, last: PipelineStage[]) {
  const { sort, hint } = query.order;
  const stages: PipelineStage[] = [
    { $match: query.where },
    ...(Object.keys(sort).length > 0 ? [{ $sort: sort }] : []),
    ...(query.sold ? [...query.sold.lookups, { $match: query.sold.where }] : []),
    ...last,
  ];
  const made = clientModel(mongo).aggregate<Row>(stages);
  return hint === undefined ? made : made.hint(hint);
}

function allElsewhere(definition: SegmentDefinition, ctx: SegmentContext): Elsewhere[] {
  const all = conditionsOf(definition).flatMap((asked) => elsewhereOf(asked, ctx) ?? []);
  return [...new Map(all.map((what) => [keyOf(what), what])).values()];
}

function keyOf(what: Elsewhere): string {
  return "mailing" in what ? `mailing|${what.mailing}` : `${what.what}|${what.from}|${what.to}`;
}

/** One standing sale of it in the period, or one delivered message of the mailing, if there is one. */
function lookUp(elsewhere: Elsewhere, place: number): PipelineStage {
  if ("mailing" in elsewhere) return lookUpMessage(elsewhere.mailing, place);
  const { what, from, to } = elsewhere;
  const item = what.startsWith("p") ? "items.product" : "items.category";
  return {
    $lookup: {
      from: "purchases",
      localField: "_id",
      foreignField: "clientId",
      pipeline: [
        { $match: { kind: "sale", stands: true, day: { $gte: from, $lte: to }, [item]: what.slice(1) } },
        { $limit: 1 },
        { $project: { _id: 1 } },
      ],
      as: `sold${place}`,
    },
  };
}

function lookUpMessage(mailing: string, place: number): PipelineStage {
  return {
    $lookup: {
      from: "outbox",
      localField: "_id",
      foreignField: "clientId",
      pipeline: [{ $match: { batch: mailing, state: "sent" } }, { $limit: 1 }, { $project: { _id: 1 } }],
      as: `sold${place}`,
    },
  };
}
