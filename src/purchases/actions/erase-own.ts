import type { ErasePart } from "../../clients/index.ts";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { purchaseModel } from "../store/purchase.model.ts";

/** The purchases' share in erasing a person: sums and products stay for the books, what was typed goes. */
export function erasePurchasesWith({ mongo }: { mongo: Mongo }): ErasePart {
  return {
    async erase({ clientId }) {
      await purchaseModel(mongo).updateMany({ clientId }, { $unset: { "items.$[].what": 1 } });
    },
  };
}
