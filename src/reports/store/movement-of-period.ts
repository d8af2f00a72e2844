import { type ClientRecord, clientModel, transitionModel } from "../../clients/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { type DateSpan, within } from "./within.ts";

type Buyer = Pick<ClientRecord, "_id" | "firstPurchaseAt" | "purchaseDays" | "days">;

/**
 * Who became a newbie and who a fan. The steps say who may have; whether it still holds says the summary, because
 * a purchase may have been taken back since. `days`: the period's first and last local ISO date.
 */
export async function movementOfPeriod(
  mongo: Mongo,
  span: DateSpan,
  { fanFrom, days }: { fanFrom: number; days: readonly [string, string] },
): Promise<{ newbies: number; fans: number }> {
  const clientIds: string[] = await transitionModel(mongo).distinct("clientId", {
    to: trusted({ $in: ["newbie", "fan"] }),
    at: trusted(within(span)),
  });
  const buyers = await clientModel(mongo)
    .find({ _id: trusted({ $in: clientIds }) }, { firstPurchaseAt: 1, purchaseDays: 1, days: 1 })
    .lean<Buyer[]>();

  const isNewbie = ({ firstPurchaseAt: at }: Buyer) => at !== undefined && at >= span.from && at < span.until;
  const isFan = (buyer: Buyer) => {
    const day = fanDayOf(buyer, fanFrom);
    return day !== undefined && day >= days[0] && day <= days[1];
  };
  return { newbies: buyers.filter(isNewbie).length, fans: buyers.filter(isFan).length };
}

/** The day that made a fan; of whoever has bought oftener than the summary remembers it was long ago. */
function fanDayOf({ purchaseDays, days }: Buyer, fanFrom: number): string | undefined {
  return days.length === purchaseDays ? days[fanFrom - 1] : undefined;
}
