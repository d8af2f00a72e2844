import { type ClientRecord, clientModel, maskPhonesIn, subjectOf, titleOf } from "../../clients/index.ts";
import type { Deal } from "../../loyalty/index.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import { dayOf, whatOf } from "../rules/sale.ts";
import type { PurchaseRecord } from "../store/purchase.model.ts";
import { findRow, findStornosOf } from "../store/purchase.ts";
import { openItems } from "../store/seal-sale.ts";
import type { PurchasesDeps } from "./deps.ts";
import { stornoRefusal } from "./storno-sale.ts";

/** A sale as its page shows it. Instants are ISO. */
export interface SaleView {
  saleId: string;
  /** The sales that this one corrects: what was kept with them is its own. */
  formerIds: string[];
  clientId: string;
  /** Absent when nobody knows it, or it is not for this member to know. */
  title?: string;
  what: string;
  items: { what?: string; amountKopecks: number }[];
  totalKopecks: number;
  deal?: Deal;
  at: string;
  byName?: string;
  takenBack?: { at: string; byName?: string };
  /** How often it was taken back already. */
  rev: number;
  mayStorno: boolean;
  /** A receipt of several lines has no one sum to change. */
  mayCorrect: boolean;
  mayFile: boolean;
  /** May open the client's card. */
  maySeeClient: boolean;
}

export type GetSale = (
  actor: Actor,
  input: { saleId: string },
) => Promise<Outcome<SaleView, "no-rights" | "sale-unknown">>;

/** One sale: for whoever may see the client, and for the one who made it. A storno's id opens its sale. */
export function getSaleWith({ mongo, vault, now, zone, visibility, namesOfMembers }: PurchasesDeps): GetSale {
  return async function getSale(actor, { saleId }) {
    const sale = await findSale(saleId);
    if (!sale) return refused("sale-unknown");
    const client = await clientModel(mongo).findById(sale.clientId, titleFields).lean<ClientRecord>();
    if (!client) return refused("sale-unknown");

    const subject = { ...subjectOf(actor, client, await visibility()), by: sale.by };
    const maySeeClient = may(actor, "client.see", subject);
    if (!maySeeClient && sale.by !== actor.memberId) return refused("no-rights");

    const title = maySeeClient ? titleOf(client) : undefined;
    const mayStorno = sale.stands && !stornoRefusal(actor, sale, dayOf(now(), await zone()));
    return done({
      ...(await facts(sale)),
      ...(title === undefined ? {} : { title }),
      mayStorno,
      mayCorrect: mayStorno && sale.items.length === 1,
      mayFile: sale.stands && may(actor, "client.file", subject),
      maySeeClient,
    });
  };

  async function findSale(id: string): Promise<PurchaseRecord | undefined> {
    const row = await findRow(mongo, id);
    if (row?.kind === "storno" && row.of !== undefined) return findSale(row.of);
    return row ?? undefined;
  }

  async function formerIds({ instead }: PurchaseRecord): Promise<string[]> {
    const former = instead === undefined ? null : await findRow(mongo, instead);
    return former ? [former._id, ...(await formerIds(former))] : [];
  }

  async function facts(sale: PurchaseRecord) {
    const stornos = await findStornosOf(mongo, sale);
    const storno = stornos.find(({ stands }) => stands);
    const names = await namesOfMembers([sale.by, ...stornos.map((row) => row.by)]);
    const named = (by: string) => (names.has(by) ? { byName: names.get(by) as string } : {});
    const items = openItems(vault, sale).map(({ what, amountKopecks }) => ({
      ...(what === undefined ? {} : { what: maskPhonesIn(what) }),
      amountKopecks,
    }));
    return {
      saleId: sale._id,
      formerIds: await formerIds(sale),
      clientId: sale.clientId,
      what: whatOf(items),
      items,
      totalKopecks: sale.totalKopecks,
      ...(sale.deal && { deal: sale.deal }),
      at: sale.at.toISOString(),
      rev: stornos.length,
      ...named(sale.by),
      ...(storno ? { takenBack: { at: storno.at.toISOString(), ...named(storno.by) } } : {}),
    };
  }
}

const titleFields = { responsible: 1, callbacks: 1, surname: 1, name: 1, patronymic: 1 };
