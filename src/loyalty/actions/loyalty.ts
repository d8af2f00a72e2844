import type { LoyaltyDeps } from "./deps.ts";
import { expirePointsWith } from "./expire-points.ts";
import { getNoticeWith } from "./get-notice.ts";
import { grantPointsWith } from "./grant-points.ts";
import { operationsOfWith } from "./operations-of.ts";
import { reverseSaleWith } from "./reverse-sale.ts";
import { settleCorrectionWith } from "./settle-correction.ts";
import { settleSaleWith } from "./settle-sale.ts";
import { standingOfWith } from "./standing-of.ts";
import { termsForWith } from "./terms-for.ts";

/** Everything that can be done with tiers and points, over one set of dependencies. */
export function loyaltyWith(deps: LoyaltyDeps) {
  return {
    standingOf: standingOfWith(deps),
    operationsOf: operationsOfWith(deps),
    grantPoints: grantPointsWith(deps),
    termsFor: termsForWith(deps),
    settleSale: settleSaleWith(deps),
    settleCorrection: settleCorrectionWith(deps),
    reverseSale: reverseSaleWith(deps),
    expirePoints: expirePointsWith(deps),
    getNotice: getNoticeWith(deps),
  };
}

export type Loyalty = ReturnType<typeof loyaltyWith>;
/** What a sale needs of it. */
export type SaleLoyalty = Pick<Loyalty, "termsFor" | "settleSale" | "settleCorrection" | "reverseSale">;
