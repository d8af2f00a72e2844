import {
  type CallsChatDeps,
  callPageButton,
  handleForeignContactWith,
  onWhenButton,
  openOutcomeButton,
  planCallbackWith,
} from "../../calls/index.ts";
import type { ClientsChatDeps, HistoryPart } from "../../clients/index.ts";
import { onEraseClient, onGiveLink } from "../../consents/index.ts";
import { loyaltyLineWith } from "../../loyalty/index.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { salePageButton, startSale, startSaleButton } from "../../purchases/index.ts";
import { valueLinesWith, valuePart } from "../../segments/index.ts";
import type { Ground } from "../wire/ground.ts";
import { valueChatDeps } from "./insight.ts";
import { knownAtWith } from "./known-at.ts";
import { quietUntilWith } from "./quiet-until.ts";
import type { Wired } from "./wired.ts";

/** What the clients' screens take from the others. */
export function clientsChatDeps(
  ground: Ground,
  wired: Wired,
  { callsChat, fetchFile }: { callsChat: CallsChatDeps; fetchFile: ClientsChatDeps["fetchFile"] },
): ClientsChatDeps {
  const { mongo, now, planMessages } = ground;
  const { team, shop, clients, calls } = wired;
  return {
    ...team,
    clients: {
      ...clients,
      async addClient(...asked) {
        const added = await clients.addClient(...asked);
        if (added.ok) await shop.noteFirstStep("client");
        return added;
      },
    },
    now,
    planMessages,
    shop: shop.getShop,
    findActor: knownAtWith(team),
    quietUntil: quietUntilWith({ now, ...shop }),
    inOneTransaction: (work) => inTransaction(mongo, work),
    fetchFile,
    scheduleCallback: calls.scheduleCallback,
    startSale: (ctx, clientId, line) => startSale(ctx, clientId, { ...(line && { line }) }),
    startForeignContact: handleForeignContactWith(callsChat),
    remind: planCallbackWith(callsChat),
    afterReveal: (actor, clientId, ctx) =>
      calls.planOutcomeQuestion(actor, {
        clientId,
        requestKey: `${requestKeyOf(ctx)}|${ctx.callbackQuery?.id}`,
      }),
    parts: {
      outcome: (keyboard, { id }, t) =>
        openOutcomeButton.on(keyboard, t.plain("calls-card-outcome"), { client: id }),
      sale: (keyboard, { id }, t) =>
        startSaleButton.on(keyboard, t.plain("purchases-card-sale"), { client: id }),
      callback: (keyboard, { id }, t) =>
        onWhenButton(keyboard, t.plain("calls-card-callback"), id, now().toUnixInteger()),
    },
    cardLines: async (...asked) => {
      const parts = [valueLinesWith(valueChatDeps(ground, wired)), loyaltyLineWith(wired.loyalty)];
      return (await Promise.all(parts.map((lines) => lines(...asked)))).flat();
    },
    moreParts: [valuePart, onGiveLink, onEraseClient],
    historyParts,
  };
}

/** Lines of the history that other slices open. */
const historyParts: HistoryPart[] = [
  { kind: "contact", on: (keyboard, label, { id }) => callPageButton.on(keyboard, label, { call: id }) },
  { kind: "purchase", on: (keyboard, label, { id }) => salePageButton.on(keyboard, label, { sale: id }) },
];
