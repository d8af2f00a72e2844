import { DateTime } from "luxon";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import type { ContactOrder, ToldContact } from "../actions/record-call.ts";
import { setLine } from "./callback.view.ts";
import type { BoughtContact, CallsChatDeps } from "./deps.ts";
import { type Speaker, sceneOf } from "./scene.ts";

/** What was told of a contact, as the sale carries it until it is written. */
export function boughtContactOf({
  via = "call",
  direction = "out",
  callbackId,
  next,
}: ToldContact): BoughtContact {
  return {
    ...{ via, direction },
    ...(callbackId === undefined ? {} : { callbackId }),
    ...(next && { next: { at: next.at.toUTC().toISO() ?? "", timeGiven: next.timeGiven } }),
  };
}

/**
 * Records the contact in which a sale was made, once the sale is written: a sale that was left leaves no contact
 * either. Answers what is to follow, in words; nothing when nothing follows.
 */
export function noteBoughtWith(deps: CallsChatDeps) {
  return async function noteBought(
    by: Speaker,
    { saleId, clientId }: { saleId: string; clientId: string },
    { next, ...told }: BoughtContact,
  ): Promise<string> {
    const order: ContactOrder = { ...told, clientId, outcome: "bought", requestKey: saleId };
    const at = next && DateTime.fromISO(next.at);
    const isAhead = at !== undefined && at > deps.now();
    const follows = isAhead && next ? { next: { at, timeGiven: next.timeGiven } } : {};
    const recorded = await deps.recordCall(by.actor, { ...order, ...follows });
    if (!recorded.ok || recorded.value.next === undefined) return "";
    return setLine(await sceneOf(deps, by, clientId), recorded.value.next);
  };
}

/** Takes the contact back with its sale; a sale without one is left alone. */
export function takeBackBoughtWith({ undoCall }: Pick<CallsChatDeps, "undoCall">) {
  return async function takeBackBought(actor: Actor, saleId: string): Promise<void> {
    await undoCall(actor, { callId: factId(saleId, "call"), requestKey: saleId });
  };
}
