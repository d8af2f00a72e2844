import { type ClientRecord, clientModel, maskPhonesIn, subjectOf, titleOf } from "../../clients/index.ts";
import { quoteOf, type SaleTerms } from "../../loyalty/index.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import type { Product } from "../../shop/index.ts";
import { may } from "../../team/index.ts";
import { favouritesOf } from "../rules/favourites.ts";
import { type SaleItem, whatOf } from "../rules/sale.ts";
import { usualReceipt } from "../rules/slip.ts";
import type { PurchaseRecord } from "../store/purchase.model.ts";
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
  /** The discount and the points of the client; of a colleague's client the discount has no name. */
  terms: SaleTerms;
  /** «Как в прошлый раз», with the prices of then; of one's own clients only. `totalKopecks`: what is to be paid now. */
  last?: { items: SaleItem[]; what: string; totalKopecks: number };
  /** The shop's usual receipt, to tell a slip of the finger; absent while there are few sales. */
  usualKopecks?: number;
}

export type PrepareSale = (
  actor: Actor,
  input: { clientId: string },
) => Promise<Outcome<PreparedSale, "no-rights" | "client-unknown">>;

export function prepareSaleWith({ mongo, vault, visibility, products, loyalty }: PurchasesDeps): PrepareSale {
  return async function prepareSale(actor, { clientId }) {
    const client = await clientModel(mongo).findById(clientId, titleFields).lean<ClientRecord>();
    if (!client) return refused("client-unknown");
    const subject = subjectOf(actor, client, await visibility());
    const own = may(actor, "sale.log", subject);
    if (!own && !may(actor, "sale.log-foreign", subject)) return refused("no-rights");

    const title = may(actor, "client.see", subject) ? titleOf(client) : undefined;
    return done({
      clientId,
      ...(title === undefined ? {} : { title }),
      foreign: !own,
      ...(await figuresOf(actor, client, own)),
    });
  };

  async function figuresOf(
    actor: Actor,
    client: ClientRecord,
    own: boolean,
  ): Promise<Omit<PreparedSale, "clientId" | "title" | "foreign">> {
    const [lastSums, sale, soldProducts, listed, known] = await Promise.all([
      findLastSums(mongo),
      own ? findLastSale(mongo, client._id) : null,
      findSoldProducts(mongo, actor.memberId),
      products(),
      loyalty.termsFor(client),
    ]);
    const usualKopecks = usualReceipt(lastSums);
    const terms = own ? known : unnamed(known);
    const last = sale === null ? undefined : lastOf(sale, terms);
    return {
      favourites: favouritesOf(soldProducts, listed),
      terms,
      ...(last === undefined ? {} : { last }),
      ...(usualKopecks === undefined ? {} : { usualKopecks }),
    };
  }

  function lastOf(sale: PurchaseRecord, terms: SaleTerms): PreparedSale["last"] {
    const items = openItems(vault, sale).map(({ product, what, amountKopecks, listKopecks }) => ({
      ...(product === undefined ? {} : { product }),
      ...(what === undefined ? {} : { what }),
      amountKopecks: listKopecks ?? amountKopecks,
    }));
    const { totalKopecks } = quoteOf(
      items.map(({ amountKopecks }) => amountKopecks),
      terms,
    );
    return { items, what: maskPhonesIn(whatOf(items)), totalKopecks };
  }
}

function unnamed({ tier, ...terms }: SaleTerms): SaleTerms {
  return tier === undefined ? terms : { ...terms, tier: { ...tier, name: "" } };
}

const titleFields = {
  responsible: 1,
  callbacks: 1,
  surname: 1,
  name: 1,
  patronymic: 1,
  totalKopecks: 1,
  reach: 1,
};
