import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Call } from "../rules/call.ts";
import type { Callback } from "../rules/callback.ts";
import { callModel } from "../store/call.model.ts";
import { callbackModel } from "../store/callback.model.ts";
import { callbackFrom, findCallback } from "../store/callbacks.ts";
import { callFrom, findCall } from "../store/calls.ts";
import type { CallsDeps } from "./deps.ts";

/** What messages ask at the moment of sending. Nobody acts here, so nobody's rights are asked. */
export function findForSendingWith({ mongo, vault, now }: Pick<CallsDeps, "mongo" | "vault" | "now">) {
  return {
    /** A callback that is to be reminded of: open, and of that rev when one is given. */
    async findReminder(callbackId: string, rev?: number): Promise<Callback | undefined> {
      const record = await findCallback(mongo, callbackId);
      const isCurrent = record?.state === "open" && (rev === undefined || record.rev === rev);
      return record !== null && isCurrent ? callbackFrom(vault, record) : undefined;
    },

    /** A callback with the offer that stands for it. */
    async findOffered(callbackId: string): Promise<Callback | undefined> {
      const record = await findCallback(mongo, callbackId);
      return record === null ? undefined : callbackFrom(vault, record);
    },

    /** A contact that stands. */
    async findContact(callId: string): Promise<Call | undefined> {
      const record = await findCall(mongo, callId);
      return record === null || record.takenBack ? undefined : callFrom(vault, record);
    },

    /** Whether the member has recorded a contact with this client since then. */
    async hasContact(actor: Actor, { clientId, since }: { clientId: string; since: Date }): Promise<boolean> {
      return (await contactSince(mongo, { memberId: actor.memberId, clientId, since })) !== null;
    },

    /** Its member cannot hear it: the tick looks again for who hears it now. */
    async remindAnew({ id, rev }: Pick<Callback, "id" | "rev">): Promise<void> {
      const again = { reminders: 0, remindAt: now().toJSDate() };
      await callbackModel(mongo).updateOne({ _id: id, rev, state: "open" }, { $set: again });
    },
  };
}

function contactSince(
  mongo: Mongo,
  { memberId, clientId, since }: { memberId: string; clientId: string; since: Date },
) {
  return callModel(mongo).exists({
    ...{ clientId, memberId, at: trusted({ $gte: since }) },
    takenBack: trusted({ $exists: false }),
  });
}
