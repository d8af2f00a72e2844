import { type ClientRecord, clientModel } from "../../clients/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";

/** A client as the come-back reads him. */
export type Reminded = Pick<
  ClientRecord,
  "_id" | "kind" | "purchaseDays" | "days" | "callbacks" | "grievances" | "responsible"
> &
  Partial<
    Pick<
      ClientRecord,
      | "lastPurchaseAt"
      | "sleepsAt"
      | "grievedAt"
      | "plannedCycleDays"
      | "productCycleDays"
      | "bought"
      | "doNotDisturb"
      | "lastContact"
      | "consents"
      | "reach"
      | "zone"
      | "name"
      | "patronymic"
    >
  >;

const fields = {
  ...{ kind: 1, purchaseDays: 1, days: 1, callbacks: 1, grievances: 1, responsible: 1, lastPurchaseAt: 1 },
  ...{ sleepsAt: 1, grievedAt: 1, plannedCycleDays: 1, productCycleDays: 1, bought: 1, doNotDisturb: 1 },
  ...{ "lastContact.at": 1, consents: 1, reach: 1, zone: 1, name: 1, patronymic: 1 },
};

/** Everybody who has bought and may be reminded. Index consents, sleepsAt. */
export function remindable(mongo: Mongo): AsyncIterable<Reminded> {
  return clientModel(mongo)
    .find({ consents: "renew", sleepsAt: trusted({ $exists: true }) }, fields)
    .lean<Reminded>()
    .cursor({ batchSize: 500 });
}

export function countSleepers(mongo: Mongo, now: Date): Promise<number> {
  return clientModel(mongo).countDocuments({ consents: "renew", sleepsAt: trusted({ $lt: now }) });
}

export function findReminded(mongo: Mongo, clientId: string): Promise<Reminded | null> {
  return clientModel(mongo).findById(clientId, fields).lean<Reminded>().exec();
}
