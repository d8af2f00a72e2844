import { repeatMinutes } from "../rules/callback.ts";
import { callbackFact } from "../rules/facts.ts";
import type { CallbackRecord } from "../store/callback.model.ts";
import { changeOpen } from "../store/callbacks.ts";
import type { CallsDeps } from "./deps.ts";

/**
 * Gives an open callback to another member, in the caller's transaction: lent, to a colleague who took it or the
 * deputy of who is away; for good, to who leads the client from now on. Answers its new rev; undefined when it
 * has changed meanwhile.
 */
export function lendCallbackWith({ mongo, now, noteFact }: Pick<CallsDeps, "mongo" | "now" | "noteFact">) {
  return async function lendCallback(
    { _id: id, rev, clientId, memberId: from, dueAt, lentBy = from }: CallbackRecord,
    to: string,
    { remindNow = false, forGood = false } = {},
  ): Promise<number | undefined> {
    const changedAt = now().toJSDate();
    const reminding =
      dueAt > changedAt || remindNow
        ? { reminders: 0, remindAt: dueAt > changedAt ? dueAt : changedAt }
        : { reminders: 1, remindAt: now().plus({ minutes: repeatMinutes }).toJSDate() };
    const lent = await changeOpen(
      mongo,
      { id, rev },
      {
        $set: { memberId: to, changedAt, ...reminding, ...(forGood ? {} : { lentBy }) },
        $unset: { offer: 1, claim: 1, claimUntil: 1, ...(forGood ? { lentBy: 1 as const } : {}) },
      },
    );
    if (!lent) return undefined;
    await noteFact(clientId, callbackFact({ id, dueAt, memberId: to, changedAt }));
    return rev + 1;
  };
}
