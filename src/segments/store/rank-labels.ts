import type { DateTime } from "luxon";
import { type ClientRecord, clientModel, type Ranked } from "../../clients/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { type Cutpoints, rankOf } from "../rules/cutpoints.ts";
import { type RankFacts, rankFields } from "../rules/rank-facts.ts";
import { projectionOf } from "./insight-scan.ts";

/** The labels a client is to have; none: he has not bought for so long that he loses his. */
export interface Relabelling {
  id: string;
  label: Omit<Ranked, "at"> | undefined;
}

/** Writes labels of a night. They are no change that anybody made: `rev` stays. */
export async function writeLabels(mongo: Mongo, changes: readonly Relabelling[], day: string): Promise<void> {
  if (changes.length === 0) return;
  await clientModel(mongo).bulkWrite(
    changes.map(({ id, label }) => ({
      updateOne: {
        filter: { _id: id },
        update: label ? { $set: { ranked: { ...label, at: day } } } : { $unset: { ranked: 1 } },
      },
    })) as never,
    { ordered: false },
  );
}

const batch = 1_000;

/** The plain way, for when there are no columns: reads every buyer and tells the labels that changed, in batches. */
export async function* relabelledPlainly(
  mongo: Mongo,
  cuts: Cutpoints,
  now: DateTime,
): AsyncGenerator<Relabelling[]> {
  const cursor = clientModel(mongo)
    .find(
      { $or: [{ lastPurchaseAt: trusted({ $exists: true }) }, { ranked: trusted({ $exists: true }) }] },
      projectionOf([...rankFields, "ranked"]),
    )
    .lean<RankedFacts[]>()
    .cursor({ batchSize: batch });
  let changes: Relabelling[] = [];
  for await (const client of cursor as AsyncIterable<RankedFacts>) {
    const ranked = rankOf(client, cuts, now);
    if (isSameLabel(client.ranked, ranked)) continue;
    const { at: _at, ...label } = ranked ?? { at: "" };
    changes.push({ id: client._id, label: ranked && (label as Omit<Ranked, "at">) });
    if (changes.length < batch) continue;
    yield changes;
    changes = [];
  }
  yield changes;
}

type RankedFacts = RankFacts & Pick<ClientRecord, "_id" | "ranked">;

const parts = ["rating", "rfm", "r", "f", "m", "vip", "proven", "pace"] as const;

function isSameLabel(stored: ClientRecord["ranked"], ranked: Ranked | undefined): boolean {
  if (stored === undefined || ranked === undefined) return stored === ranked;
  return parts.every((part) => stored[part] === ranked[part]);
}
