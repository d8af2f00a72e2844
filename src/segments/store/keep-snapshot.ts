import type { Rating } from "../../clients/index.ts";
import { type ClientRecord, clientModel } from "../../clients/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { ignoreRepeats } from "../../platform/mongo/duplicate.ts";
import type { Move } from "../rules/insight-migration.ts";
import { rankPageModel, rankSnapshotModel } from "./rank-snapshot.model.ts";

const onPage = 1_000;
const monthsKept = 13;

type RankedClient = Pick<ClientRecord, "_id" | "ranked">;

/**
 * Keeps the classes of the beginning of a month, once, and how the clients moved since the one kept before. Cut
 * short it is done over by the next run; nothing of it counts until its last write.
 */
export async function keepSnapshot(mongo: Mongo, day: string): Promise<void> {
  const snapshots = rankSnapshotModel(mongo);
  const month = day.slice(0, "2026-11".length);
  if (await snapshots.exists({ _id: month })) return;
  const before = await snapshots
    .findOne({ _id: trusted({ $lt: month }) })
    .sort({ _id: -1 })
    .lean();
  const moves = before ? await movesSince(mongo, before._id) : new Map<string, number>();
  const ratings = await keepPages(mongo, month);
  for (const [to, clients] of Object.entries(ratings)) {
    const stayedOrMoved = [...moves].reduce((sum, [move, n]) => sum + (move.endsWith(to) ? n : 0), 0);
    if (before && clients > stayedOrMoved) moves.set(`-${to}`, clients - stayedOrMoved);
  }
  const clients = Object.values(ratings).reduce((sum, count) => sum + count, 0);
  const previous = before ? { previous: before._id } : {};
  await snapshots
    .insertMany([{ _id: month, day, clients, ratings, ...previous, moves: listOf(moves) }], { lean: true })
    .catch(ignoreRepeats);
  await forgetOld(mongo);
}

/** `AB`: from A to B; `A-`: not ranked any more. */
async function movesSince(mongo: Mongo, month: string): Promise<Map<string, number>> {
  const moves = new Map<string, number>();
  for await (const { ids, ratings } of rankPageModel(mongo).find({ month }).lean().cursor()) {
    const now = await clientModel(mongo)
      .find({ _id: trusted({ $in: ids }) }, { "ranked.rating": 1 })
      .lean<RankedClient[]>();
    const ratingOf = new Map(now.map(({ _id, ranked }) => [_id, ranked?.rating]));
    for (const [place, id] of ids.entries()) {
      const move = `${ratings[place]}${ratingOf.get(id) ?? "-"}`;
      moves.set(move, (moves.get(move) ?? 0) + 1);
    }
  }
  return moves;
}

async function keepPages(mongo: Mongo, month: string): Promise<Partial<Record<Rating, number>>> {
  const pages = rankPageModel(mongo);
  // What a run that was cut short has left.
  await pages.deleteMany({ month });
  const counts: Partial<Record<Rating, number>> = {};
  let ids: string[] = [];
  let ratings = "";
  let page = 0;
  const flush = async () => {
    if (ids.length === 0) return;
    const row = { _id: `${month} ${page}`, month, ids, ratings };
    await pages.replaceOne({ _id: row._id }, row, { upsert: true });
    page += 1;
    ids = [];
    ratings = "";
  };
  const ranked = clientModel(mongo)
    .find({ ranked: trusted({ $exists: true }) }, { "ranked.rating": 1 })
    .sort({ _id: 1 })
    .lean<RankedClient[]>()
    .cursor();
  for await (const client of ranked as AsyncIterable<RankedClient>) {
    if (!client.ranked) continue;
    const { rating } = client.ranked;
    counts[rating] = (counts[rating] ?? 0) + 1;
    ids.push(client._id);
    ratings += rating;
    if (ids.length === onPage) await flush();
  }
  await flush();
  return counts;
}

function listOf(moves: ReadonlyMap<string, number>): Move[] {
  return [...moves].map(([move, clients]) => ({
    ...(move[0] === "-" ? {} : { from: move[0] as Rating }),
    ...(move[1] === "-" ? {} : { to: move[1] as Rating }),
    clients,
  }));
}

async function forgetOld(mongo: Mongo): Promise<void> {
  const kept = await rankSnapshotModel(mongo).find({}, { _id: 1 }).sort({ _id: -1 }).limit(monthsKept).lean();
  const oldest = kept.at(-1)?._id;
  if (oldest !== undefined) await rankPageModel(mongo).deleteMany({ month: trusted({ $lt: oldest }) });
}
