import { DateTime } from "luxon";
import type { ClientView } from "../../clients/index.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import type { Actor } from "../../shared/actor.ts";
import { defaultSettings, reasonTitle, type ShopSettings, sourceTitle } from "../../shop/index.ts";
import type { GetConclusions } from "../actions/insight-get.ts";
import type { SegmentDefinition } from "../rules/definition.ts";
import type { Conclusions } from "../rules/insight-conclusions.ts";
import type { InsightView } from "./insight-words.ts";

export interface InsightChatDeps {
  getConclusions: GetConclusions;
  shop(): Promise<Pick<ShopSettings, "zone" | "sources" | "lostReasons">>;
  productsById(productIds: string[]): Promise<ReadonlyMap<string, { name: string }>>;
  viewClients(actor: Actor, clientIds: readonly string[]): Promise<ReadonlyMap<string, ClientView>>;
  /** Opens a group of clients that nobody has saved: its first page, to hand out or to export. */
  openGroup(ctx: StaffContext, definition: SegmentDefinition): Promise<unknown>;
}

/** The conclusions with the names that the shop gives to what is in them. */
export async function viewOfConclusions(
  deps: InsightChatDeps,
  { t, actor }: StaffContext,
  { at, conclusions }: { at: Date; conclusions: Conclusions },
): Promise<InsightView> {
  const settings = await deps.shop();
  const products = await deps.productsById(productIdsIn(conclusions));
  const clientIds = conclusions.wallets.top.map(({ clientId }) => clientId);
  const clients = await deps.viewClients(actor, clientIds);
  const sources = [...settings.sources, ...defaultSettings.sources];
  const reasons = [...settings.lostReasons, ...defaultSettings.lostReasons];
  return {
    at: DateTime.fromJSDate(at, { zone: settings.zone }),
    conclusions,
    sourceOf: (id) => {
      const source = sources.find((one) => one.id === id);
      return source ? sourceTitle(t, source) : t.plain("insight-channels-unknown");
    },
    reasonOf: (id) => {
      const own = reasons.find((one) => one.id === id);
      return reasonTitle(t, own ?? { id: id === "no-contact" ? id : "other" }).toLowerCase();
    },
    productOf: (key) => products.get(key.slice(1))?.name ?? "…",
    clientOf: (id) => {
      const client = clients.get(id);
      return client && { name: client.title ?? t.plain("insight-client-unnamed"), code: client.code };
    },
    costsOf: (id) => settings.sources.find((one) => one.id === id)?.costs ?? [],
  };
}

function productIdsIn({ pairs, portrait }: Conclusions): string[] {
  const keys = [
    ...pairs.flatMap(({ has, also }) => [has, also]),
    ...portrait.differences.filter(({ trait }) => trait === "first").map(({ value }) => value),
  ];
  return [...new Set(keys)].map((key) => key.slice(1));
}
