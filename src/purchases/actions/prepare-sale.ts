import { type ClientRecord, clientModel, maskPhonesIn, subjectOf, titleOf } from "../../clients/index.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import type { Product } from "../../shop/index.ts";
import { may } from "../../team/index.ts";
import { favouritesOf } from "../rules/favourites.ts";
import { type SaleItem, whatOf } from "../rules/sale.ts";
import { usualReceipt } from "../rules/slip.ts";
import { findLastSale, findLastSums, findSoldProducts } from "../store/purchase.ts";
import { openItems } from "../store/seal-sale.ts";
import type { PurchasesDeps } from "./deps.ts";

/** All that the questions of a sale need, in one go. Fit for JSON. */
export interface PreparedSale {
  clientId: string;
  /** How the client is called; absent when nobody knows, or it is not for this member to know. */
  title?: string;
  /** A colleague's client, or nobody's: it is logged from the counter. */
  foreign: boolean;
  favourites: Product[];
  /** «Как в прошлый раз»; of one's own clients only. */
  last?: { items: SaleItem[]; what: string; totalKopecks: number };
  /** The shop's usual receipt, to tell a slip of the finger; absent while there are few sales. */
  usualKopecks?: number;
}

export type PrepareSale = (
  actor: Actor,
  input: { clientId: string },
) => Promise<Outcome<PreparedSale, "no-rights" | "client-unknown">>;

export function prepareSaleWith({ mongo, vault, visibility, products }: PurchasesDeps): PrepareSale {
  return async function prepareSale(actor, { clientId }) {
    const client = await clientModel(mongo).findById(clientId, titleFields).lean<ClientRecord>();
    if (!client) return refused("client-unknown");
    const subject = subjectOf(actor, client, await visibility());
    const own = may(actor, "sale.log", subject);
    if (!own && !may(actor, "sale.log-foreign", subject)) return refused("no-rights");

    const title = may(actor, "client.see", subject) ? titleOf(client) : undefined;
    const usualKopecks = usualReceipt(await findLastSums(mongo));
    const last = own ? await lastOf(clientId) : undefined;
    return done({
      clientId,
      ...(title === undefined ? {} : { title }),
      foreign: !own,
      favourites: favouritesOf(await findSoldProducts(mongo, actor.memberId), await products()),
      ...(last === undefined ? {} : { last }),
      ...(usualKopecks === undefined ? {} : { usualKopecks }),
    });
  };

  async function lastOf(clientId: string): Promise<PreparedSale["last"]> {
    const sale = await findLastSale(mongo, clientId);
    if (!sale) return undefined;
    const items = openItems(vault, sale).map(
      ({ category: _its, costKopecks: _cost, marginPercent: _told, ...item }) => item,
    );
    return { items, what: maskPhonesIn(whatOf(items)), totalKopecks: sale.totalKopecks };
  }
}

const titleFields = { responsible: 1, callbacks: 1, surname: 1, name: 1, patronymic: 1 };
