import { type ClientRecord, clientModel } from "../../clients/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import { type PurchaseRecord, purchaseModel } from "../../purchases/store/purchase.model.ts";
import { openItems } from "../../purchases/store/seal-sale.ts";
import type { ProductSum, SaleRow } from "../rules/workbook-rows.ts";
import { type DateSpan, within } from "./within.ts";

const batchSize = 500;

type Person = Pick<ClientRecord, "_id" | "code" | "name" | "surname" | "patronymic">;

/** The standing sales of a span in their order, in batches; an index of the purchases gives both. */
export async function* salesInBatches(
  { mongo, vault }: { mongo: Mongo; vault: Vault },
  span: DateSpan,
): AsyncGenerator<SaleRow[]> {
  const cursor = purchaseModel(mongo)
    .find({ stands: true, kind: "sale", at: trusted(within(span)) })
    .sort({ at: 1 })
    .lean<PurchaseRecord[]>()
    .cursor({ batchSize });
  let batch: PurchaseRecord[] = [];
  for await (const sale of cursor as AsyncIterable<PurchaseRecord>) {
    batch.push(sale);
    if (batch.length < batchSize) continue;
    yield await rowsOf(mongo, vault, batch);
    batch = [];
  }
  if (batch.length > 0) yield await rowsOf(mongo, vault, batch);
}

async function rowsOf(mongo: Mongo, vault: Vault, sales: readonly PurchaseRecord[]): Promise<SaleRow[]> {
  const people = await clientModel(mongo)
    .find(
      { _id: trusted({ $in: [...new Set(sales.map(({ clientId }) => clientId))] }) },
      { code: 1, name: 1, surname: 1, patronymic: 1 },
    )
    .lean<Person[]>();
  const byId = new Map(people.map((person) => [person._id, person]));
  return sales.map((sale) => {
    const person = byId.get(sale.clientId);
    return {
      at: sale.at,
      ...(person && { client: { code: person.code, name: nameOf(person) } }),
      items: openItems(vault, sale).map(({ product, what }) => ({
        ...(product === undefined ? {} : { product }),
        ...(what === undefined ? {} : { what }),
      })),
      kopecks: sale.totalKopecks,
      by: sale.by,
    };
  });
}

function nameOf({ surname, name, patronymic }: Person): string {
  return [surname, name, patronymic].filter(Boolean).join(" ");
}

/** What was sold of each product in a span, the most revenue first. */
export async function productSums(mongo: Mongo, span: DateSpan): Promise<ProductSum[]> {
  const rows: { _id: string | null; count: number; kopecks: number }[] = await purchaseModel(mongo).aggregate(
    [
      { $match: { stands: true, kind: "sale", at: within(span) } },
      { $unwind: "$items" },
      { $group: { _id: "$items.product", count: { $sum: 1 }, kopecks: { $sum: "$items.amountKopecks" } } },
      { $sort: { kopecks: -1, _id: 1 } },
    ],
  );
  return rows.map(({ _id, ...sum }) => (_id === null ? sum : { product: _id, ...sum }));
}
