import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { dayOf, readItems } from "../rules/sale.ts";
import { clientFactOf } from "../rules/sale-fact.ts";
import { repricedItem, type SoldItem } from "../rules/sold-item.ts";
import type { PurchaseRecord } from "../store/purchase.model.ts";
import { addRow, findRow } from "../store/purchase.ts";
import { openItems, purchaseFactOf, sealItems } from "../store/seal-sale.ts";
import type { PurchasesDeps } from "./deps.ts";
import { type KeptSale, keptFrom } from "./kept-sale.ts";
import { type StornoRefusal, stornoRefusal, tellOwnersWith } from "./storno-sale.ts";
import { takeBackWith } from "./take-back.ts";

export type CorrectSale = (
  actor: Actor,
  input: { saleId: string; amountKopecks: number; requestKey: string },
) => Promise<Outcome<KeptSale, StornoRefusal | "sum-wrong" | "several-items">>;

/**
 * Puts another sum in the place of a sale's: the sale is taken back and stands anew with its own time and seller.
 * The rights are those of a storno. A receipt of several lines has no one sum to change.
 */
export function correctSaleWith(deps: PurchasesDeps): CorrectSale {
  const { mongo, vault, now, noteFact } = deps;
  const takeBack = takeBackWith(deps);
  const tellOwners = tellOwnersWith(deps);

  return async function correctSale(actor, { saleId, amountKopecks, requestKey }) {
    const correctedId = factId(requestKey, "sale");
    const today = dayOf(now(), await deps.zone());

    return inTransaction(mongo, async () => {
      const earlier = await findRow(mongo, correctedId);
      if (earlier) return done(keptFrom(vault, earlier, { repeated: true }));

      const sale = await findRow(mongo, saleId);
      if (sale?.kind !== "sale") return refused("sale-unknown");
      const refusal = stornoRefusal(actor, sale, today);
      if (refusal) return refused(refusal);
      if (!sale.stands) return refused("already-gone");
      const items = repriced(openItems(vault, sale), amountKopecks);
      if (typeof items === "string") return refused(items);

      const stornoId = factId(requestKey, "storno");
      const taken = await takeBack(actor, sale, { stornoId, deed: "sale.correct" });
      const corrected = {
        ...sale,
        _id: correctedId,
        writtenAt: now().toJSDate(),
        items: sealItems(vault, correctedId, items),
        totalKopecks: amountKopecks,
        instead: saleId,
      } satisfies PurchaseRecord;
      await addRow(mongo, corrected);
      await noteFact(sale.clientId, taken, clientFactOf(purchaseFactOf(vault, corrected)));
      await tellOwners(actor, "purchases.correction", correctedId);
      return done(keptFrom(vault, corrected, { repeated: false }));
    });
  };
}

function repriced(
  items: readonly SoldItem[],
  amountKopecks: number,
): SoldItem[] | "sum-wrong" | "several-items" {
  const [item, second] = items;
  if (item === undefined || second !== undefined) return "several-items";
  const read = readItems([{ ...item, amountKopecks }]);
  return typeof read === "string" ? "sum-wrong" : [repricedItem(item, amountKopecks)];
}
