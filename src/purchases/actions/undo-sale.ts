import type { DateTime } from "luxon";
import type { ClientFact } from "../../clients/index.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import { isUndoable } from "../rules/sale.ts";
import type { PurchaseRecord } from "../store/purchase.model.ts";
import { findRow, findStornosOf } from "../store/purchase.ts";
import type { PurchasesDeps } from "./deps.ts";
import { takeBackWith } from "./take-back.ts";

/** `id`: of a sale, a corrected sale or a storno. */
export type UndoSale = (actor: Actor, input: { id: string }) => Promise<Outcome<UndoneSale, UndoRefusal>>;

type UndoRefusal = "no-rights" | "sale-unknown" | "already-gone" | "minute-passed";

export interface UndoneSale {
  /** What was undone: the sale is gone, or stands again. */
  kind: "sale" | "storno";
  clientId: string;
  totalKopecks: number;
  /** Of a colleague's client. */
  foreign: boolean;
}

/** Takes back what was written within the minute, as if it had never been. Undone twice is undone. */
export function undoSaleWith(deps: PurchasesDeps): UndoSale {
  const { mongo, now } = deps;
  const takeBack = takeBackWith(deps);

  return async function undoSale(actor, { id }) {
    const stornoId = factId(id, "undo");

    return inTransaction(mongo, async () => {
      const row = await findRow(mongo, id);
      if (!row) return refused("sale-unknown");
      if (!may(actor, "sale.undo", { by: row.by })) return refused("no-rights");

      const isUndone = (await findRow(mongo, stornoId)) !== null;
      const refusal = isUndone ? undefined : undoRefusal(row, now());
      if (refusal) return refused(refusal);
      if (!isUndone) await undo(actor, row, stornoId);
      const { kind, clientId, totalKopecks, foreign = false } = row;
      return done({ kind, clientId, totalKopecks, foreign });
    });
  };

  async function undo(actor: Actor, row: PurchaseRecord, stornoId: string): Promise<void> {
    const taken = await takeBack(actor, row, { stornoId, deed: "sale.undo" });
    await deps.noteFact(row.clientId, taken, ...(await bringBack(actor, row)));
  }

  /** What a correction had taken back stands again. */
  async function bringBack(actor: Actor, { _id, clientId, instead }: PurchaseRecord): Promise<ClientFact[]> {
    if (instead === undefined) return [];
    const stornos = await findStornosOf(mongo, { _id: instead, clientId });
    const corrected = stornos.find(({ stands }) => stands);
    if (!corrected) return [];
    return [await takeBack(actor, corrected, { stornoId: factId(_id, "undo-storno"), deed: "sale.undo" })];
  }
}

function undoRefusal(row: PurchaseRecord, now: DateTime): "already-gone" | "minute-passed" | undefined {
  if (!row.stands) return "already-gone";
  return isUndoable(row.writtenAt, now) ? undefined : "minute-passed";
}
