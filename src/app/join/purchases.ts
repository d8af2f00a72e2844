import {
  type CallsChatDeps,
  noteBoughtWith,
  planCallbackWith,
  takeBackBoughtWith,
} from "../../calls/index.ts";
import type { ClientScreens } from "../../clients/index.ts";
import type { PurchasesChatDeps } from "../../purchases/index.ts";
import { newId } from "../../shared/id.ts";
import type { Ground } from "../wire/ground.ts";
import { readerAtWith } from "./calls.ts";
import { quietUntilWith } from "./quiet-until.ts";
import type { Wired } from "./wired.ts";

/** What the purchases' screens take from the others. */
export function purchasesChatDeps(
  { now }: Ground,
  { team, shop, clients, purchases }: Wired,
  { clientScreens, callsChat }: { clientScreens: () => ClientScreens; callsChat: () => CallsChatDeps },
): PurchasesChatDeps {
  const readerAt = readerAtWith(team);
  return {
    ...purchases,
    noteContact: (by, sale, contact) => noteBoughtWith(callsChat())(by, sale, contact),
    takeBackContact: (actor, saleId) => takeBackBoughtWith(callsChat())(actor, saleId),
    now,
    zone: async () => (await shop.getShop()).zone,
    newDraft: newId,
    findClients: clients.findClients,
    recentClients: async (actor) => clients.recentClients(actor, await team.findOpened(actor.memberId)),
    async filesOf(actor, { clientId, saleId }) {
      const found = await clients.findFiles(actor, { clientId, about: saleId });
      return found.ok ? found.value : [];
    },
    sendCard: (ctx, clientId) => clientScreens().sendCard(ctx, clientId),
    showHistory: (ctx, clientId) => clientScreens().showHistory(ctx, clientId),
    remind: (ctx, clientId, on) => planCallbackWith(callsChat())(ctx, clientId, on),
    localeAt: async (chatId) => (await readerAt(chatId))?.locale,
    quietUntil: quietUntilWith({ now, ...shop }),
  };
}
