import type { ClientRecord } from "../../clients/index.ts";
import { balanceOf, lotsOf } from "../rules/points.ts";
import type { SaleTerms } from "../rules/quote.ts";
import { termsOf } from "../rules/terms.ts";
import { findLivingRows } from "../store/points.ts";
import type { LoyaltyDeps } from "./deps.ts";

/** What a sale to this client would be counted by; the points are read beside whatever else is read. */
export type TermsFor = (client: Pick<ClientRecord, "_id" | "totalKopecks" | "reach">) => Promise<SaleTerms>;

export function termsForWith({ mongo, now, shop }: LoyaltyDeps): TermsFor {
  return async function termsFor({ _id, totalKopecks, reach }) {
    const { loyalty } = await shop();
    const joined = reach !== undefined;
    const at = now();
    const rows = loyalty.on && joined ? await findLivingRows(mongo, _id, at.toJSDate()) : [];
    return termsOf(loyalty, { totalKopecks, joined, points: balanceOf(lotsOf(rows, at)) });
  };
}
