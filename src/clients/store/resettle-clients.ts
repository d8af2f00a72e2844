import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { gapsOf } from "../../shared/day-number.ts";
import { sleepsAtOf } from "../rules/cycle.ts";
import type { StatusPolicy } from "../rules/policy.ts";
import { type ClientRecord, clientModel } from "./client.model.ts";

const atOnce = 500;

/** The gaps between purchase days of every client, in days. */
export async function gapsOfShop(mongo: Mongo): Promise<number[]> {
  const gaps: number[] = [];
  const buyers = clientModel(mongo)
    .find({ purchaseDays: trusted({ $gte: 2 }) }, { _id: 0, days: 1 })
    .lean<Pick<ClientRecord, "days">>()
    .cursor();
  for await (const { days } of buyers) gaps.push(...gapsOf(days));
  return gaps;
}

/**
 * Gives every buyer the `sleepsAt` of this policy, batch by batch; when it is cut short, the next run goes on.
 * Returns how many it changed.
 */
export async function resettleClients(mongo: Mongo, policy: StatusPolicy): Promise<number> {
  const clients = clientModel(mongo);
  for (let changed = 0; ; ) {
    const batch = await clients
      .find({ policyNo: trusted({ $lt: policy.no }) })
      .limit(atOnce)
      .lean<ClientRecord[]>();
    if (batch.length === 0) return changed;
    const { modifiedCount } = await clients.bulkWrite(
      batch.map((record) => {
        const sleepsAt = sleepsAtOf(record, policy);
        // A sale that came in between has settled him by itself.
        const filter = { _id: record._id, rev: record.rev };
        const set = { sleepsAt, nextStatusAt: sleepsAt, policyNo: policy.no };
        return { updateOne: { filter, update: { $set: set } } };
      }) as never,
    );
    changed += modifiedCount;
  }
}
