import { DateTime } from "luxon";
import type { ClientFact } from "../../clients/index.ts";
import type { Actor } from "../../shared/actor.ts";
import { dayOf } from "../rules/sale.ts";
import { clientFactOf } from "../rules/sale-fact.ts";
import type { PurchaseRecord } from "../store/purchase.model.ts";
import { addRow, findRow, markStanding } from "../store/purchase.ts";
import { openItems, purchaseFactOf, sealItems } from "../store/seal-sale.ts";
import type { PurchasesDeps } from "./deps.ts";

/** `undo`: no line in the history, as after an undo within the minute or a correction. */
export interface TakingBack {
  stornoId: string;
  deed: "sale.undo" | "sale.storno" | "sale.correct";
  undo?: boolean;
}

/**
 * Takes one standing row back by a storno of its own, in the caller's transaction. A storno of a storno lets the
 * sale stand again. Answers the fact, to be noted with the others of the same moment: one step for them all.
 */
export function takeBackWith(deps: PurchasesDeps) {
  const { mongo, vault, now, zone, loyalty, leaveTrace, noteLateChange } = deps;

  return async function takeBack(
    actor: Actor,
    row: PurchaseRecord,
    { stornoId, deed, undo = deed !== "sale.storno" }: TakingBack,
  ): Promise<ClientFact> {
    // Of one instant neither would be the later one, and the fold needs to know.
    const at = DateTime.max(now(), DateTime.fromJSDate(row.at).plus(1));
    const storno: PurchaseRecord = {
      _id: stornoId,
      kind: "storno",
      clientId: row.clientId,
      by: actor.memberId,
      at: at.toJSDate(),
      day: dayOf(at, await zone()),
      writtenAt: at.toJSDate(),
      items: sealItems(vault, stornoId, openItems(vault, row)),
      totalKopecks: row.totalKopecks,
      stands: true,
      of: row._id,
      ofKind: row.kind === "sale" ? "purchase" : "storno",
      ...(undo ? { undo } : {}),
    };
    await addRow(mongo, storno);
    await markStanding(mongo, row._id, false);
    if (row.kind === "storno" && row.of !== undefined) await markStanding(mongo, row.of, true);
    const stands = row.kind === "storno";
    await loyalty.reverseSale({ saleId: (stands ? row.of : undefined) ?? row._id, stands, key: stornoId });
    const sale = row.kind === "storno" && row.of !== undefined ? await findRow(mongo, row.of) : row;
    await noteLateChange?.({ clientId: row.clientId, at: (sale ?? row).at, factId: stornoId });
    await leaveTrace(actor, deed, { kind: "sale", id: row._id });
    return clientFactOf(purchaseFactOf(vault, storno));
  };
}
