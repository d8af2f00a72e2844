import { DateTime } from "luxon";
import { clientModel } from "../../clients/index.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { defaultHour } from "../../shared/when/settle.ts";
import { type Call, isMissed } from "../rules/call.ts";
import type { ChosenBy } from "../rules/callback.ts";
import { retryAt } from "../rules/retry-ladder.ts";
import type { CallsDeps } from "./deps.ts";
import type { KnownClient } from "./known-client.ts";
import { insertNewCallback } from "./set-callback.ts";

/** What the seller chose to come next. `timeGiven` false: a day without a time. */
export type Next = { at: DateTime; timeGiven: boolean; words?: string } | "none";

interface Step {
  actor: Actor;
  order: { next?: Next; requestKey: string };
  call: Call;
  client: KnownClient;
}

/**
 * The callback that comes of a contact: the seller's choice, else the ladder's, else the way back. With 🔕 nothing
 * comes by itself.
 */
export function nextStepWith(deps: Pick<CallsDeps, "mongo" | "vault" | "now" | "shop">) {
  return {
    /** Writes it in the caller's transaction; undefined when nothing follows. */
    async addNext(step: Step) {
      const chosen = await choose(step);
      if (chosen === undefined) return undefined;
      const { actor, order, call, client } = step;
      const { dueAt, timeGiven, chosenBy, words } = chosen;
      const callback = {
        id: factId(order.requestKey, "callback"),
        clientId: client._id,
        memberId: holderOf(actor, client, chosenBy),
        ...{ dueAt, timeGiven, chosenBy, setBy: actor.memberId, callId: call.id },
        ...(words === undefined ? {} : { words }),
      };
      return insertNewCallback(deps, callback, call.at);
    },
  };

  async function choose({ order: { next }, call, client }: Step): Promise<Chosen | undefined> {
    if (next === "none") return undefined;
    if (next !== undefined) return { ...next, dueAt: next.at, chosenBy: "seller" };
    if (client.doNotDisturb) return undefined;
    if (isMissed(call.outcome)) return nextTry(call.outcome, client.missedInARow + 1);
    return call.lostFactId === undefined ? undefined : wayBack(client._id);
  }

  async function nextTry(outcome: "no-answer" | "busy", missedInARow: number): Promise<Chosen | undefined> {
    const shop = await deps.shop();
    const now = deps.now().setZone(shop.zone);
    return { dueAt: retryAt({ outcome, missedInARow }, shop, now), timeGiven: true, chosenBy: "ladder" };
  }

  async function wayBack(clientId: string): Promise<Chosen | undefined> {
    const { zone } = await deps.shop();
    const client = await clientModel(deps.mongo)
      .findById(clientId, { lost: 1 })
      .lean<Pick<KnownClient, "lost">>();
    if (client?.lost?.returnOn === undefined) return undefined;
    const day = DateTime.fromISO(client.lost.returnOn, { zone });
    return { dueAt: day.set({ hour: defaultHour }), timeGiven: false, chosenBy: "return" };
  }
}

interface Chosen {
  dueAt: DateTime;
  timeGiven: boolean;
  chosenBy: ChosenBy;
  words?: string;
}

/**
 * A retry stays with whoever tries. A new step of somebody who only borrowed the client goes back to the one
 * who leads him.
 */
function holderOf(actor: Actor, { responsible }: KnownClient, chosenBy: ChosenBy): string {
  if (chosenBy === "ladder" || actor.role === "owner") return actor.memberId;
  return responsible ?? actor.memberId;
}
