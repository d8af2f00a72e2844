import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { dayOf, isUndoable, readItems } from "../rules/sale.ts";
import { clientFactOf } from "../rules/sale-fact.ts";
import { paidItems, repricedItem, type SoldItem } from "../rules/sold-item.ts";
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
 * The rights are those of a storno. A receipt of several lines has no one sum to change. Where a discount or points
 * were agreed on, the sum is the one before them.
 */
export function correctSaleWith(deps: PurchasesDeps): CorrectSale {
  const { mongo, vault, now, loyalty, noteFact } = deps;
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

      return done(await correct(actor, sale, { items, correctedId, requestKey }));
    });
  };

  async function correct(
    actor: Actor,
    sale: PurchaseRecord,
    { items, correctedId, requestKey }: { items: SoldItem[]; correctedId: string; requestKey: string },
  ): Promise<KeptSale> {
    const { quote, deal } = await loyalty.settleCorrection({
      saleId: correctedId,
      clientId: sale.clientId,
      soldAt: sale.at,
      list: items.map(({ amountKopecks }) => amountKopecks),
      former: { saleId: sale._id, deal: sale.deal },
      thanks: isUndoable(sale.writtenAt, now()),
    });
    const stornoId = factId(requestKey, "storno");
    const taken = await takeBack(actor, sale, { stornoId, deed: "sale.correct" });
    const corrected = {
      ...sale,
      _id: correctedId,
      writtenAt: now().toJSDate(),
      items: sealItems(vault, correctedId, paidItems(items, quote.amounts)),
      totalKopecks: quote.totalKopecks,
      ...(deal && { deal }),
      instead: sale._id,
    } satisfies PurchaseRecord;
    await addRow(mongo, corrected);
    await noteFact(sale.clientId, taken, clientFactOf(purchaseFactOf(vault, corrected)));
    await tellOwners(actor, "purchases.correction", correctedId);
    return keptFrom(vault, corrected, { repeated: false });
  }
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
