import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import { linePlan } from "../rules/line.ts";
import { dayOf } from "../rules/sale.ts";
import type { PurchaseRecord } from "../store/purchase.model.ts";
import { findRow } from "../store/purchase.ts";
import type { PurchasesDeps } from "./deps.ts";
import { takeBackWith } from "./take-back.ts";

export type StornoSale = (
  actor: Actor,
  input: { saleId: string; requestKey: string },
) => Promise<Outcome<StornoedSale, StornoRefusal>>;

/** `another-day`: it is his own sale, but of an earlier day: that is for the owner. */
export type StornoRefusal = "no-rights" | "another-day" | "sale-unknown" | "already-gone";

export interface StornoedSale {
  stornoId: string;
  saleId: string;
  clientId: string;
  totalKopecks: number;
}

/**
 * Takes a sale back from the history: a fact of its own. A seller his own of the same day, and the owner gets a
 * line; an owner any, any time (rules.md §18).
 */
export function stornoSaleWith(deps: PurchasesDeps): StornoSale {
  const takeBack = takeBackWith(deps);

  return async function stornoSale(actor, { saleId, requestKey }) {
    const stornoId = factId(requestKey, "storno");
    const zone = await deps.zone();

    return inTransaction(deps.mongo, async () => {
      const sale = await findRow(deps.mongo, saleId);
      if (sale?.kind !== "sale") return refused("sale-unknown");
      const refusal = stornoRefusal(actor, sale, dayOf(deps.now(), zone));
      if (refusal) return refused(refusal);

      const { clientId, totalKopecks } = sale;
      const stornoed = { stornoId, saleId, clientId, totalKopecks };
      if (await findRow(deps.mongo, stornoId)) return done(stornoed);
      if (!sale.stands) return refused("already-gone");

      await deps.noteFact(clientId, await takeBack(actor, sale, { stornoId, deed: "sale.storno" }));
      await tellOwnersWith(deps)(actor, "purchases.storno", stornoId);
      return done(stornoed);
    });
  };
}

export function stornoRefusal(
  actor: Actor,
  { by, day }: Pick<PurchaseRecord, "by" | "day">,
  today: string,
): "no-rights" | "another-day" | undefined {
  if (may(actor, "sale.storno", { by, sameDay: day === today })) return undefined;
  return by === actor.memberId ? "another-day" : "no-rights";
}

/** A line to every owner about what a seller did to his own sale, in the caller's transaction. */
export function tellOwnersWith({ findColleagues, planLines, now }: PurchasesDeps) {
  return async function tellOwners(
    actor: Actor,
    kind: "purchases.storno" | "purchases.correction",
    row: string,
  ): Promise<void> {
    if (actor.role === "owner") return;
    const owners = (await findColleagues()).filter(({ role }) => role === "owner");
    await planLines(owners.map(({ telegramId }) => linePlan(kind, row, telegramId, now())));
  };
}
