import {
  type CallsChatDeps,
  handleCallLineWith,
  handleFreshWordsWith,
  handleTypedWhenWith,
  type Reader,
  readCallLineWith,
} from "../../calls/index.ts";
import type { ClientScreens } from "../../clients/index.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { handleSaleLineWith, type PurchasesChatDeps, startSale } from "../../purchases/index.ts";
import { taskRows } from "../../touches/index.ts";
import type { Ground } from "../wire/ground.ts";
import type { Team } from "../wire/team.ts";
import type { Wired } from "./wired.ts";

interface Neighbours {
  /** Asked when a screen is opened: clients, calls and purchases open one another's. */
  clientScreens: () => ClientScreens;
  purchasesChat: () => PurchasesChatDeps;
}

/** What the calls' screens take from the others. */
export function callsChatDeps(
  ground: Ground,
  { team, shop, clients, calls }: Wired,
  { clientScreens, purchasesChat }: Neighbours,
): CallsChatDeps {
  const { now, planMessages } = ground;
  return {
    ...calls,
    now,
    planMessages,
    things: taskRows,
    shop: shop.getShop,
    viewClients: clients.viewClients,
    findClients: clients.findClients,
    recentClients: async (actor) => clients.recentClients(actor, await team.findOpened(actor.memberId)),
    findColleagues: team.findColleagues,
    namesOfMembers: team.namesOfMembers,
    startSale: (ctx, clientId, contact) => startSale(ctx, clientId, { contact }),
    handleSaleLine: (...told) => handleSaleLineWith(purchasesChat())(...told),
    showCard: (ctx, clientId) => clientScreens().showCard(ctx, clientId),
    revealPhone: (ctx, clientId) => clientScreens().reveal(ctx, clientId),
    search: (ctx, typed) => clientScreens().search(ctx, typed),
    readerAt: readerAtWith(team),
  };
}

/** What the router of typed text opens of the calls. */
export function callScreens(deps: CallsChatDeps) {
  return {
    readLine: readCallLineWith(deps),
    handleLine: handleCallLineWith(deps),
    takeTypedWhen: handleTypedWhenWith(deps),
    takeFreshWords: handleFreshWordsWith(deps),
    forgetWhen: (ctx: StaffContext) => deps.forgetWhenAsked(ctx.actor, requestKeyOf(ctx)),
  };
}

export type CallScreens = ReturnType<typeof callScreens>;

/** Who works in a private chat; nobody when the access there has ended. */
export function readerAtWith({ findActor }: Pick<Team, "findActor">) {
  return async function readerAt(chatId: number): Promise<Reader | undefined> {
    const known = await findActor(chatId);
    if (known?.actor === undefined) return undefined;
    const { reminderSound: sound, askAfterReveal } = known.settings;
    return { actor: known.actor, locale: known.locale ?? "ru", sound, askAfterReveal };
  };
}
