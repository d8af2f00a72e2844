import type { DataPart } from "../../clients/index.ts";
import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import { whatOf } from "../rules/sale.ts";
import { type PurchaseRecord, purchaseModel } from "../store/purchase.model.ts";
import { openItems } from "../store/seal-sale.ts";

interface OwnDeps {
  mongo: Mongo;
  vault: Vault;
}

/** What the purchases keep of a person: every receipt and every return. */
export function purchasesDataWith({ mongo, vault }: OwnDeps): DataPart {
  return {
    async dataOf({ clientId }) {
      const rows = await purchaseModel(mongo).find({ clientId }).sort({ at: 1 }).lean<PurchaseRecord[]>();
      if (rows.length === 0) return [];
      return [
        {
          key: "purchases",
          rows: rows.map((row) => ({
            ...{ at: row.at.toISOString(), kind: row.kind, what: whatOf(openItems(vault, row)) },
            totalKopecks: row.totalKopecks,
            stands: row.stands,
          })),
        },
      ];
    },
  };
}

export interface OwnPurchase {
  at: Date;
  what: string;
  kopecks: number;
}

const shownMax = 10;

/** «🛒 Мои покупки»: the last ones that stand, for the client himself. */
export function findOwnPurchasesWith({ mongo, vault }: OwnDeps) {
  return async function findOwnPurchases(clientId: string): Promise<OwnPurchase[]> {
    const rows = await purchaseModel(mongo)
      .find({ clientId, kind: "sale", stands: true })
      .sort({ at: -1 })
      .limit(shownMax)
      .lean<PurchaseRecord[]>();
    return rows.map((row) => ({
      at: row.at,
      what: whatOf(openItems(vault, row)),
      kopecks: row.totalKopecks,
    }));
  };
}
