import { inTransaction } from "../../platform/mongo/transaction.ts";
import { writeOnce } from "../../platform/mongo/write-once.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { cutTo } from "../../shared/text.ts";
import { may } from "../../team/index.ts";
import { wordsMax } from "../rules/call.ts";
import type { Callback } from "../rules/callback.ts";
import { callbackFrom, findCallback, findOpenOfClient } from "../store/callbacks.ts";
import { changeCall } from "../store/calls.ts";
import type { CallsDeps } from "./deps.ts";
import { findKnownClient, permittedClient } from "./known-client.ts";
import { makeRoom } from "./make-room.ts";
import type { Next } from "./next-step.ts";
import { insertNewCallback } from "./set-callback.ts";

/**
 * `callId`: the contact that it comes of; it takes the place of what came of that contact before. `memberId`: whose
 * call it will be, when an owner hands it out.
 */
export interface CallbackOrder extends Exclude<Next, "none"> {
  clientId: string;
  memberId?: string;
  callId?: string;
  requestKey: string;
}

export type ScheduleRefusal = "client-unknown" | "no-rights" | "past" | "do-not-disturb";

/**
 * Sets a call to come. It takes the place of what was planned for this client before. For one with 🔕 nobody sets
 * any until it is lifted. dialogues.md §3.5.
 */
export function scheduleCallbackWith(deps: CallsDeps) {
  const { mongo, vault } = deps;

  return async function scheduleCallback(
    actor: Actor,
    order: CallbackOrder,
  ): Promise<Outcome<{ callback: Callback; repeated: boolean }, ScheduleRefusal>> {
    const id = factId(order.requestKey, "callback");
    const [earlier, permitted] = await Promise.all([
      first(id),
      permittedClient(deps, actor, { clientId: order.clientId, deed: "callback.set" }),
    ]);
    if (earlier !== undefined) return earlier;
    if (!permitted.ok) return permitted;
    if (order.memberId !== undefined && !may(actor, "client.assign")) return refused("no-rights");
    if (order.at <= deps.now()) return refused("past");

    const inOne = () => inTransaction(mongo, () => write(actor, order, id));
    return writeOnce(mongo, inOne, () => first(id));
  };

  async function first(id: string) {
    const record = await findCallback(mongo, id);
    return record === null ? undefined : done({ callback: callbackFrom(vault, record), repeated: true });
  }

  async function write(actor: Actor, order: CallbackOrder, id: string) {
    const { clientId, at: dueAt, timeGiven, callId } = order;
    if ((await findKnownClient(deps, clientId))?.doNotDisturb) return refused("do-not-disturb");

    const at = deps.now().toJSDate();
    const open = await findOpenOfClient(mongo, clientId);
    const words = cutTo((order.words ?? "").trim(), wordsMax).text;
    const { callback, fact } = await insertNewCallback(
      deps,
      {
        ...{
          id,
          clientId,
          memberId: order.memberId ?? actor.memberId,
          dueAt,
          timeGiven,
          chosenBy: "seller",
          setBy: actor.memberId,
        },
        ...(words === "" ? {} : { words }),
        ...(callId === undefined ? {} : { callId }),
      },
      at,
    );
    const closed = await makeRoom(deps, open, callback);
    if (callId !== undefined) await changeCall(mongo, callId, { $set: { next: id } });
    await deps.noteFact(clientId, ...closed, fact);
    await deps.leaveTrace(actor, "callback.schedule", { kind: "callback", id }, { clientId });
    return done({ callback, repeated: false });
  }
}
