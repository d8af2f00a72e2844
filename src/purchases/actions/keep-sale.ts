import { type ClientRecord, clientModel, subjectOf, untilUnchanged } from "../../clients/index.ts";
import type { Deal, Quote, ShownDeal } from "../../loyalty/index.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import { writeOnce } from "../../platform/mongo/write-once.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { type Deed, may } from "../../team/index.ts";
import { linePlan } from "../rules/line.ts";
import { dayOf, readItems, type SaleItem, totalOf } from "../rules/sale.ts";
import { clientFactOf } from "../rules/sale-fact.ts";
import { cycleDaysOf, paidItems, soldItems } from "../rules/sold-item.ts";
import type { PurchaseRecord } from "../store/purchase.model.ts";
import { addRow, findRow } from "../store/purchase.ts";
import { purchaseFactOf, sealItems } from "../store/seal-sale.ts";
import type { PurchasesDeps } from "./deps.ts";
import { type KeptSale, keptFrom } from "./kept-sale.ts";

export interface SaleOrder {
  clientId: string;
  /** With their prices, before discount and points. */
  items: readonly SaleItem[];
  /** What the seller was shown and chose. Without it the items are what was paid. */
  shown?: ShownDeal;
  requestKey: string;
}

export type SaleRefusal = "no-rights" | "client-unknown" | "sum-wrong" | "items-wrong" | "terms-changed";

type SaleDeed = Extract<Deed, "sale.log" | "sale.log-foreign">;

/** Writes a sale with all that follows from it: the client's summary and step, the trace, a colleague's line. */
export function keepSaleWith(deps: PurchasesDeps) {
  const { mongo, vault, noteFact, leaveTrace } = deps;

  return async function keepSale(
    actor: Actor,
    { clientId, items, shown, requestKey }: SaleOrder,
    deed: SaleDeed,
  ): Promise<Outcome<KeptSale, SaleRefusal>> {
    const receipt = readItems(items);
    if (typeof receipt === "string") return refused(receipt);

    const saleId = factId(requestKey, "sale");
    const attempt = async () => {
      const [client, bought] = await Promise.all([
        clientModel(mongo).findById(clientId).lean<ClientRecord>(),
        newRow(saleId, receipt),
      ]);
      const refusal = await refusalOf(actor, client, deed);
      if (refusal !== undefined || client === null) {
        return (await findEarlier(saleId)) ?? refused(refusal ?? "client-unknown");
      }
      const foreign = deed === "sale.log-foreign" ? { foreign: true } : {};
      const row = { ...bought, clientId, by: actor.memberId, ...foreign };
      return inTransaction(mongo, () => write(actor, row, { client, shown }));
    };
    return writeOnce(
      mongo,
      () => untilUnchanged(mongo, attempt),
      () => findEarlier(saleId),
    );
  };

  async function write(
    actor: Actor,
    listed: PurchaseRecord,
    { client, shown }: { client: ClientRecord; shown: ShownDeal | undefined },
  ) {
    const list = listed.items.map(({ amountKopecks }) => amountKopecks);
    const { _id: saleId, at } = listed;
    const settled = await deps.loyalty.settleSale({ saleId, client, at, list, shown });
    if (!settled.ok) return (await findEarlier(saleId)) ?? settled;
    const { quote, deal, next } = settled.value;
    const row = paidRow(listed, quote, deal);
    await addRow(mongo, row);
    const noted = await noteFact(client, clientFactOf(purchaseFactOf(vault, row)));
    await leaveTrace(actor, "sale.record", { kind: "sale", id: row._id });
    if (row.foreign) await tellResponsible(actor, row._id, client.responsible);
    return done(keptFrom(vault, row, { repeated: false, noted, next }));
  }

  async function findEarlier(saleId: string) {
    const earlier = await findRow(mongo, saleId);
    return earlier === null ? undefined : done(keptFrom(vault, earlier, { repeated: true }));
  }

  async function refusalOf(actor: Actor, client: ClientRecord | null, deed: SaleDeed) {
    if (client === null) return "client-unknown";
    const subject = subjectOf(actor, client, await deps.visibility());
    return may(actor, deed, subject) ? undefined : "no-rights";
  }

  async function newRow(
    saleId: string,
    receipt: SaleItem[],
  ): Promise<Omit<PurchaseRecord, "clientId" | "by">> {
    const at = deps.now();
    const products = receipt.some(({ product }) => product !== undefined) ? await deps.products() : [];
    const cycleDays = cycleDaysOf(receipt, products);
    return {
      _id: saleId,
      kind: "sale",
      at: at.toJSDate(),
      day: dayOf(at, await deps.zone()),
      writtenAt: at.toJSDate(),
      items: sealItems(vault, saleId, soldItems(receipt, products)),
      totalKopecks: totalOf(receipt),
      stands: true,
      ...(cycleDays === undefined ? {} : { cycleDays }),
    };
  }

  async function tellResponsible(actor: Actor, saleId: string, responsible: string | null): Promise<void> {
    const hearer = responsible === null ? undefined : await deps.findHearer(responsible);
    if (hearer === undefined || hearer.memberId === actor.memberId) return;
    await deps.planLines([linePlan("purchases.foreign-sale", saleId, hearer.telegramId, deps.now())]);
  }
}

function paidRow(
  listed: PurchaseRecord,
  { amounts, totalKopecks }: Quote,
  deal: Deal | undefined,
): PurchaseRecord {
  return { ...listed, items: paidItems(listed.items, amounts), totalKopecks, ...(deal && { deal }) };
}
