import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import type { Appeal } from "../rules/appeal.ts";
import { type AppealRecord, appealModel } from "../store/appeal.model.ts";
import { appealFrom } from "../store/appeals.ts";

const shownMax = 10;

/** A client's own orders, the newest first. */
export function findOwnOrdersWith({ mongo, vault }: { mongo: Mongo; vault: Vault }) {
  return async function findOwnOrders(clientId: string): Promise<Appeal[]> {
    const rows = await appealModel(mongo)
      .find({ clientId, kind: trusted({ $eq: "order" }) })
      .sort({ at: -1 })
      .limit(shownMax)
      .lean<AppealRecord[]>();
    return rows.map((row) => appealFrom(vault, row));
  };
}
