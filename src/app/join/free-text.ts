import {
  type ClientScreens,
  type FileSubject,
  isFileTooBig,
  isVcard,
  routeText,
} from "../../clients/index.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Outcome } from "../../shared/outcome.ts";
import type { FreeTextDeps } from "../screens/free-text.composer.ts";
import type { ReplyTarget } from "../screens/reply-target.ts";
import type { CallScreens } from "./calls.ts";
import type { Wired } from "./wired.ts";

interface Screens {
  clients: ClientScreens;
  calls: CallScreens;
  menu: FreeTextDeps["menu"];
}

/** Where what staff type, share or send goes: the router of dialogues.md §3.2. */
export function freeTextDeps(wired: Wired, { clients, calls, menu }: Screens): FreeTextDeps {
  const subjectClient = subjectClientWith(wired);

  return {
    menu,
    contact: clients.saveContact,
    saveLine: clients.saveLine,
    search: clients.search,
    recent: clients.recentChoices,

    async typed(ctx, text) {
      if (ctx.message?.forward_origin !== undefined) {
        await clients.saveForward(ctx);
        return "taken";
      }
      if (await calls.takeTypedWhen(ctx, text)) return "taken";
      if (await calls.takeFreshWords(ctx, text)) return "taken";
      const { country } = await wired.shop.getShop();
      const route = routeText(text, country);
      // Whoever opens another client does not wait for a time of this one any more.
      if (route.to !== "unclear") await calls.forgetWhen(ctx);
      switch (route.to) {
        case "known-phone":
        case "quick-add":
          await clients.saveLine(ctx, text);
          return "taken";
        case "card":
          await clients.openByCode(ctx, route.code);
          return "taken";
        case "search":
          await clients.search(ctx, route.by === "tag" ? `#${route.query}` : route.query);
          return "taken";
        case "phone-tail":
          await clients.searchByTail(ctx, route.digits, route.short);
          return "taken";
        case "unclear":
          return "unclear";
      }
    },

    async replied(ctx, target, text) {
      await calls.forgetWhen(ctx);
      const clientId = await subjectClient(ctx.actor, target);
      if (clientId === undefined) return ctx.reply(ctx.t("app-text-subject-gone"));
      const line = await calls.readLine(ctx, text);
      return line === undefined
        ? clients.noteFor(ctx, clientId, text)
        : calls.handleLine(ctx, clientId, line, aboutIn(target));
    },

    async vcard(ctx) {
      if (ctx.message === undefined || !isVcard(ctx.message)) return false;
      await clients.saveVcard(ctx);
      return true;
    },

    isTooBig: isFileTooBig,

    async keepFile(ctx, target, file) {
      const clientId = await subjectClient(ctx.actor, target);
      if (clientId === undefined) return ctx.reply(ctx.t("app-text-subject-gone"));
      return clients.keepFile(ctx, { clientId, about: aboutOf(clientId, target) }, file);
    },
  };
}

/** The client that a replied message is about, whichever of his facts it shows. */
function subjectClientWith({ calls, purchases }: Wired) {
  return async (actor: Actor, { client, sale, call, callback }: ReplyTarget): Promise<string | undefined> => {
    if (client !== undefined) return client;
    if (sale !== undefined) return valueIn(await purchases.getSale(actor, { saleId: sale }))?.clientId;
    if (call !== undefined) return valueIn(await calls.getCall(actor, { callId: call }))?.call.clientId;
    if (callback === undefined) return undefined;
    return valueIn(await calls.getCallback(actor, { callbackId: callback }))?.clientId;
  };
}

/** The reminder that was replied to. */
function aboutIn({ callback }: ReplyTarget): { callbackId?: string } {
  return callback === undefined ? {} : { callbackId: callback };
}

function valueIn<Value>(outcome: Outcome<Value, string>): Value | undefined {
  return outcome.ok ? outcome.value : undefined;
}

/** A file goes with the sale or the call that was replied to, else with the client. */
function aboutOf(clientId: string, { sale, call }: ReplyTarget): FileSubject {
  if (sale !== undefined) return { kind: "purchase", id: sale };
  return call === undefined ? { kind: "client", id: clientId } : { kind: "call", id: call };
}
