import { type ClientRecord, clientModel, subjectOf } from "../../clients/index.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { type Deed, may } from "../../team/index.ts";
import { linePlan } from "../rules/line.ts";
import { dayOf, readItems, type SaleItem, totalOf } from "../rules/sale.ts";
import { clientFactOf } from "../rules/sale-fact.ts";
import type { PurchaseRecord } from "../store/purchase.model.ts";
import { addRow, findRow } from "../store/purchase.ts";
import { purchaseFactOf, sealItems } from "../store/seal-sale.ts";
import type { PurchasesDeps } from "./deps.ts";
import { type KeptSale, keptFrom } from "./kept-sale.ts";

export interface SaleOrder {
  clientId: string;
  items: readonly SaleItem[];
  requestKey: string;
}

export type SaleRefusal = "no-rights" | "client-unknown" | "sum-wrong" | "items-wrong";

type SaleDeed = Extract<Deed, "sale.log" | "sale.log-foreign">;

/** Writes a sale with all that follows from it: the client's summary and step, the trace, a colleague's line. */
export function keepSaleWith(deps: PurchasesDeps) {
  const { mongo, vault, noteFact, leaveTrace } = deps;

  return async function keepSale(
    actor: Actor,
    { clientId, items, requestKey }: SaleOrder,
    deed: SaleDeed,
  ): Promise<Outcome<KeptSale, SaleRefusal>> {
    const receipt = readItems(items);
    if (typeof receipt === "string") return refused(receipt);

    const row = {
      ...(await newRow(factId(requestKey, "sale"), receipt)),
      clientId,
      by: actor.memberId,
      ...(deed === "sale.log-foreign" ? { foreign: true } : {}),
    };
    return inTransaction(mongo, async () => {
      const earlier = await findRow(mongo, row._id);
      if (earlier) return done(keptFrom(vault, earlier, { repeated: true }));

      const client = await clientModel(mongo).findById(clientId, rightsFields).lean<ClientRecord>();
      if (!client) return refused("client-unknown");
      const subject = subjectOf(actor, client, await deps.visibility());
      if (!may(actor, deed, subject)) return refused("no-rights");

      await addRow(mongo, row);
      const noted = await noteFact(clientId, clientFactOf(purchaseFactOf(vault, row)));
      await leaveTrace(actor, "sale.record", { kind: "sale", id: row._id });
      if (row.foreign) await tellResponsible(actor, row._id, client.responsible);
      return done(keptFrom(vault, row, { repeated: false, noted }));
    });
  };

  async function newRow(
    saleId: string,
    receipt: SaleItem[],
  ): Promise<Omit<PurchaseRecord, "clientId" | "by">> {
    const at = deps.now();
    const cycleDays = await cycleOf(receipt);
    return {
      _id: saleId,
      kind: "sale",
      at: at.toJSDate(),
      day: dayOf(at, await deps.zone()),
      writtenAt: at.toJSDate(),
      items: sealItems(vault, saleId, receipt),
      totalKopecks: totalOf(receipt),
      stands: true,
      ...(cycleDays === undefined ? {} : { cycleDays }),
    };
  }

  async function cycleOf(items: readonly SaleItem[]): Promise<number | undefined> {
    const bought = new Set(items.flatMap(({ product }) => product ?? []));
    if (bought.size === 0) return undefined;
    const products = (await deps.products()).filter(({ productId }) => bought.has(productId));
    const cycles = products.flatMap(({ cycleDays }) => cycleDays ?? []);
    return cycles.length === 0 ? undefined : Math.max(...cycles);
  }

  async function tellResponsible(actor: Actor, saleId: string, responsible: string | null): Promise<void> {
    const hearer = responsible === null ? undefined : await deps.findHearer(responsible);
    if (hearer === undefined || hearer.memberId === actor.memberId) return;
    await deps.planLines([linePlan("purchases.foreign-sale", saleId, hearer.telegramId, deps.now())]);
  }
}

const rightsFields = { responsible: 1, callbacks: 1 };
