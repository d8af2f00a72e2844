import type { ClientRecord } from "../../clients/index.ts";
import { clientModel } from "../../clients/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";

interface MonthDay {
  day: number;
  month: number;
}

export type DatedClient = Pick<ClientRecord, "_id" | "relatives"> &
  Partial<Pick<ClientRecord, "birthday" | "zone" | "reach">>;

const fields = { birthday: 1, relatives: 1, zone: 1, reach: 1 };

/** Who may be greeted and was born on one of these days. Index birthday.month, birthday.day. */
export function bornOn(mongo: Mongo, dates: readonly MonthDay[]): AsyncIterable<DatedClient> {
  const born = dates.map(({ day, month }) => ({ "birthday.month": month, "birthday.day": day }));
  return clientModel(mongo)
    .find({ $or: born, consents: "birthday" }, fields)
    .lean<DatedClient>()
    .cursor({ batchSize: 500 });
}

/** Who may be reminded and has a relative with one of these days. Index relatives.month, relatives.day. */
export function withRelativesOn(mongo: Mongo, dates: readonly MonthDay[]): AsyncIterable<DatedClient> {
  const theirs = dates.map(({ day, month }) => ({
    relatives: trusted({ $elemMatch: { day, month } }),
  }));
  return clientModel(mongo)
    .find({ $or: theirs, consents: "dates" }, fields)
    .lean<DatedClient>()
    .cursor({ batchSize: 500 });
}
