import { byClient, type FactSource } from "../../clients/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import { clientFactOf } from "../rules/sale-fact.ts";
import { type PurchaseRecord, purchaseModel } from "./purchase.model.ts";
import { purchaseFactOf } from "./seal-sale.ts";

const lastSalesRead = 100;

/** Every sale and storno of a client, for recounts and the history. */
export function purchaseFactsWith({ mongo, vault }: { mongo: Mongo; vault: Vault }): FactSource {
  const purchases = purchaseModel(mongo);
  const factOf = (row: PurchaseRecord) => clientFactOf(purchaseFactOf(vault, row));
  return {
    factsOf: async (clientId) => (await purchases.find({ clientId }).lean<PurchaseRecord[]>()).map(factOf),
    factsOfAll: async (clientIds) => {
      const of = { clientId: trusted({ $in: [...clientIds] }) };
      return byClient(await purchases.find(of).lean<PurchaseRecord[]>(), (row) => [factOf(row)]);
    },
  };
}

export function findRow(mongo: Mongo, id: string): Promise<PurchaseRecord | null> {
  return purchaseModel(mongo).findById(id).lean<PurchaseRecord>().exec();
}

/** What took a row back, one after another; at most one of them stands. */
export function findStornosOf(
  mongo: Mongo,
  { _id, clientId }: Pick<PurchaseRecord, "_id" | "clientId">,
): Promise<PurchaseRecord[]> {
  return purchaseModel(mongo).find({ clientId, of: _id }).sort({ at: 1 }).lean<PurchaseRecord[]>().exec();
}

export function findLastSale(mongo: Mongo, clientId: string): Promise<PurchaseRecord | null> {
  return purchaseModel(mongo)
    .findOne({ clientId, kind: "sale", stands: true })
    .sort({ at: -1 })
    .lean<PurchaseRecord>()
    .exec();
}

/** The products in the member's last sales, once for each time. */
export async function findSoldProducts(mongo: Mongo, by: string): Promise<string[]> {
  const sales = await purchaseModel(mongo)
    .find({ by, kind: "sale", stands: true }, { "items.product": 1 })
    .sort({ at: -1 })
    .limit(lastSalesRead)
    .lean<PurchaseRecord[]>();
  return sales.flatMap(({ items }) => items.flatMap(({ product }) => product ?? []));
}

/** The sums of the shop's last sales. */
export async function findLastSums(mongo: Mongo): Promise<number[]> {
  const sales = await purchaseModel(mongo)
    .find({ stands: true, kind: "sale" }, { _id: 0, totalKopecks: 1 })
    .sort({ at: -1 })
    .limit(lastSalesRead)
    .lean<PurchaseRecord[]>();
  return sales.map(({ totalKopecks }) => totalKopecks);
}

/** In the caller's transaction: two who change one row meet here, and the later one begins anew. */
export async function addRow(mongo: Mongo, row: PurchaseRecord): Promise<void> {
  await purchaseModel(mongo).insertMany([row], { lean: true });
}

export async function markStanding(mongo: Mongo, id: string, stands: boolean): Promise<void> {
  await purchaseModel(mongo).updateOne({ _id: id }, { stands });
}
