import { byClient, type ClientFact, type FactSource } from "../../clients/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import type { Vault } from "../../platform/vault/vault.ts";
import { type AppealRecord, appealModel } from "../store/appeal.model.ts";
import { appealFrom } from "../store/appeals.ts";

/** The orders of a client as his facts. What he complained of lies among the clients' own. */
export function feedbackFactsWith({ mongo, vault }: { mongo: Mongo; vault: Vault }): FactSource {
  return {
    async factsOf(clientId) {
      const rows = await appealModel(mongo).find({ clientId, kind: "order" }).lean<AppealRecord[]>();
      return rows.map(factOf);
    },
    async factsOfAll(clientIds) {
      const rows = await appealModel(mongo)
        .find({ clientId: trusted({ $in: [...clientIds] }), kind: "order" })
        .lean<AppealRecord[]>();
      return byClient(rows as (AppealRecord & { clientId: string })[], (row) => [factOf(row)]);
    },
  };

  function factOf(row: AppealRecord): ClientFact {
    const { id, no, at, words } = appealFrom(vault, row);
    return { id, no, at, kind: "order", ...(words === undefined ? {} : { words }) };
  }
}
