import { foundMax } from "../../src/clients/store/find-clients.ts";
import { newId } from "../../src/shared/id.ts";
import type { BenchDatabase } from "./ground.ts";

/** The searches as bare finds of the driver, one each, with nothing opened, ordered or worded. */
export function bareFindsWith({ mongo, vault }: BenchDatabase) {
  const db = mongo.getClient().db(mongo.name);
  const clients = db.collection<{ _id: string; responsible?: string }>("clients");
  const phones = db.collection<{ _id: string; holders: string[] }>("phones");
  const members = db.collection<{ _id: string }>("members");
  const find = (filter: object) =>
    clients
      .find(filter)
      .limit(foundMax + 1)
      .toArray();
  const of = (memberId: string | undefined) => (memberId === undefined ? {} : { responsible: memberId });

  return {
    byName: (word: string, memberId?: string) =>
      find({ ...of(memberId), words: { $gte: word, $lt: `${word}\uffff` } }),
    byTail: (last4: string, memberId?: string) =>
      find({ ...of(memberId), "phones.tail": vault.tailKey(last4) }),
    /** The holder of a number, and who leads him, with a trace. */
    holderOf: async (phone: string) => {
      const held = await phones.findOne({ _id: vault.indexKey(phone) });
      await db.collection<{ _id: string }>("bench_traces").insertOne({ _id: newId() });
      const holder = await clients.findOne({ _id: held?.holders[0] ?? "" });
      return members.findOne({ _id: holder?.responsible ?? "" });
    },
  };
}
