import { type ClientRecord, clientModel } from "../../clients/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { reachedClients } from "./contacts-of-period.ts";
import { type DateSpan, within } from "./within.ts";

/** The leads created in the period; of them, who was reached and who bought in it. */
export async function leadsOfPeriod(
  mongo: Mongo,
  span: DateSpan,
): Promise<{ created: number; reached: number; bought: number }> {
  const [leads, reached] = await Promise.all([findLeads(mongo, span), reachedClients(mongo, span)]);
  return {
    created: leads.length,
    reached: leads.filter(({ _id }) => reached.has(_id)).length,
    bought: leads.filter(({ firstPurchaseAt }) => firstPurchaseAt && firstPurchaseAt < span.until).length,
  };
}

function findLeads(mongo: Mongo, span: DateSpan): Promise<Pick<ClientRecord, "_id" | "firstPurchaseAt">[]> {
  return clientModel(mongo)
    .find(
      { createdAt: trusted(within(span)), kind: trusted({ $nin: ["partner", "supplier"] }) },
      { firstPurchaseAt: 1 },
    )
    .lean<Pick<ClientRecord, "_id" | "firstPurchaseAt">[]>()
    .exec();
}
