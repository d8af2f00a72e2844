import { type CallbackRecord, callbackModel } from "../../src/calls/index.ts";
import type { Mongo } from "../../src/platform/mongo/connect.ts";
import type { Actor } from "../../src/shared/actor.ts";
import { factId } from "../../src/shared/id.ts";
import { clientIdAt } from "./client-base.ts";

/** Lays so many open callbacks whose reminders are all due at that moment, spread over the sellers. */
export async function layCallbacks(
  mongo: Mongo,
  { count, dueAt, sellers }: { count: number; dueAt: Date; sellers: readonly Actor[] },
): Promise<void> {
  const callbacks = callbackModel(mongo).collection;
  await callbacks.deleteMany({});
  const setAt = new Date(dueAt.getTime() - 86_400_000);
  const records = Array.from({ length: count }, (_, at): CallbackRecord => {
    const memberId = sellers[at % sellers.length]?.memberId ?? "";
    return {
      _id: factId(`${dueAt.toISOString()} ${at}`, "callback"),
      clientId: clientIdAt(at),
      memberId,
      dueAt,
      firstDueAt: dueAt,
      timeGiven: true,
      chosenBy: "seller",
      rev: 1,
      state: "open",
      reminders: 0,
      remindAt: dueAt,
      setBy: memberId,
      setAt,
      changedAt: setAt,
    };
  });
  await callbacks.insertMany(records as never[], { ordered: false });
}
