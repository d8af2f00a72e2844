import type { Mongo } from "../../src/platform/mongo/connect.ts";
import { newId } from "../../src/shared/id.ts";
import { sorted, type Times } from "../measure/side-by-side.ts";

interface Due {
  _id: string;
  at: Date;
  claim?: string;
}

const batch = 2_500;

/** A batch claim of the bare driver over rows due now, and a row for each in an outbox: how late each was. */
export async function bareClaimLateness(mongo: Mongo, count: number): Promise<Times> {
  const db = mongo.getClient().db(mongo.name);
  const dues = db.collection<Due>("bench_dues");
  const outbox = db.collection<{ _id: string; at: Date }>("bench_outbox");
  await Promise.all([dues.deleteMany({}), outbox.deleteMany({})]);
  await dues.createIndex({ at: 1 });
  await dues.createIndex({ claim: 1 }, { sparse: true });
  const at = new Date();
  await dues.insertMany(Array.from({ length: count }, () => ({ _id: newId(), at })));

  const late: number[] = [];
  const begun = performance.now();
  while (late.length < count) {
    const claim = newId();
    const found = await dues
      .find({ at: { $lte: at }, claim: { $exists: false } }, { projection: { _id: 1 } })
      .limit(batch)
      .toArray();
    await dues.updateMany({ _id: { $in: found.map(({ _id }) => _id) } }, { $set: { claim } });
    const held = await dues.find({ claim }).toArray();
    await outbox.insertMany(held.map(({ _id }) => ({ _id, at })));
    await dues.updateMany({ claim }, { $unset: { at: 1 } });
    for (const _ of held) late.push(performance.now() - begun);
  }
  return sorted(late);
}
