import type { DateTime } from "luxon";
import type { Actor } from "../../shared/actor.ts";
import { type Outcome, refused } from "../../shared/outcome.ts";
import { mayUndo } from "../rules/call.ts";
import { callbackFact } from "../rules/facts.ts";
import type { CallbackRecord } from "../store/callback.model.ts";
import { changeOpen } from "../store/callbacks.ts";
import {
  type ChangedCallback,
  type ChangeOrder,
  type ChangeRefusal,
  changeCallback,
} from "./change-callback.ts";
import type { CallsDeps } from "./deps.ts";

export type MoveRefusal = ChangeRefusal | "past";

/** Moves a callback to another time, chosen by the seller; a snooze is nothing else. */
export function moveCallbackWith(deps: CallsDeps) {
  return async function moveCallback(
    actor: Actor,
    { at, timeGiven, ...order }: ChangeOrder & { at: DateTime; timeGiven: boolean },
  ): Promise<Outcome<ChangedCallback, MoveRefusal>> {
    if (at <= deps.now()) return refused("past");
    return changeCallback<never>(deps, actor, order, {
      deed: "callback.snooze",
      what: "callback.move",
      isDone: ({ dueAt, rev, state }) =>
        state === "open" && rev === order.rev + 1 && dueAt.getTime() === at.toMillis(),
      async write(record) {
        const { dueAt, timeGiven: before, chosenBy } = record;
        const to = { dueAt: at.toJSDate(), timeGiven, chosenBy: "seller" as const };
        await setTime(deps, record, to, { before: { dueAt, timeGiven: before, chosenBy } });
        return undefined;
      },
    });
  };
}

/** Takes the last move back within its minute. */
export function undoMoveWith(deps: CallsDeps) {
  return function undoMove(
    actor: Actor,
    order: ChangeOrder,
  ): Promise<Outcome<ChangedCallback, ChangeRefusal | "too-late">> {
    return changeCallback<"too-late">(deps, actor, order, {
      deed: "callback.snooze",
      what: "callback.undo-move",
      isDone: ({ before, rev }) => before === undefined && rev === order.rev + 1,
      async write(record) {
        if (record.before === undefined || !mayUndo(record.changedAt, deps.now())) return "too-late";
        await setTime(deps, record, record.before, {});
        return undefined;
      },
    });
  };
}

type Timing = Pick<CallbackRecord, "dueAt" | "timeGiven" | "chosenBy">;

/** Sets the time in the caller's transaction. One that has gone by is reminded of no more: it is overdue. */
async function setTime(
  { mongo, now, noteFact }: CallsDeps,
  { _id: id, rev, clientId, memberId }: CallbackRecord,
  timing: Timing,
  kept: { before?: Timing },
): Promise<void> {
  const changedAt = now().toJSDate();
  const ahead = timing.dueAt > changedAt;
  await changeOpen(
    mongo,
    { id, rev },
    {
      $set: {
        ...timing,
        ...kept,
        changedAt,
        reminders: ahead ? 0 : 2,
        ...(ahead ? { remindAt: timing.dueAt } : {}),
      },
      $unset: {
        ...{ claim: 1, claimUntil: 1 },
        ...(kept.before === undefined ? { before: 1 } : {}),
        ...(ahead ? {} : { remindAt: 1 }),
      },
    },
  );
  await noteFact(clientId, callbackFact({ id, dueAt: timing.dueAt, memberId, changedAt }));
}
