import { untilUnchanged } from "../../clients/index.ts";
import { trusted } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import type { Appeal } from "../rules/appeal.ts";
import { type AppealRecord, appealModel } from "../store/appeal.model.ts";
import { appealFrom } from "../store/appeals.ts";
import type { FeedbackDeps } from "./deps.ts";
import { type AppealRefusal, permittedAppeal } from "./permitted-appeal.ts";

/** «🙋 Беру»: of all who tap, the first has it, and with it a client whom nobody leads. */
export function takeAppealWith(deps: FeedbackDeps) {
  const { mongo, vault } = deps;
  const takeIn = takeInWith(deps);

  return function takeAppeal(
    actor: Actor,
    { appealId }: { appealId: string },
  ): Promise<Outcome<Appeal, AppealRefusal>> {
    return untilUnchanged(mongo, () =>
      inTransaction(mongo, async () => {
        const permitted = await permittedAppeal(deps, actor, { appealId, what: "take" });
        if (!permitted.ok) return permitted;
        const { row, responsible } = permitted.value;
        if (row.takenBy === actor.memberId) return done(appealFrom(vault, row));
        const taken = await takeIn(actor, row, responsible);
        return taken === undefined ? refused("taken") : done(appealFrom(vault, taken));
      }),
    );
  };
}

/** Makes a new appeal the member's own, in the caller's transaction; undefined: somebody was quicker. */
export function takeInWith({ mongo, now, takeClient, leaveTrace }: FeedbackDeps) {
  return async function takeIn(
    actor: Actor,
    { _id, kind, clientId }: AppealRecord,
    responsible: string | null,
  ): Promise<AppealRecord | undefined> {
    const { memberId } = actor;
    const isOrder = kind === "order";
    const taken = await appealModel(mongo)
      .findOneAndUpdate(
        { _id, state: "new", takenBy: trusted({ $exists: false }) },
        {
          $set: { state: "taken", takenBy: memberId, takenAt: now().toJSDate(), to: [memberId] },
          // A complaint that was only taken is still late when its day is over.
          ...(isOrder ? { $unset: { lateAt: 1 } } : {}),
        },
        { returnDocument: "after" },
      )
      .lean<AppealRecord>();
    if (taken === null) return undefined;
    if (isOrder && clientId !== undefined && responsible === null)
      await takeClient(actor, { clientId, requestKey: `appeal ${_id}` });
    await leaveTrace(actor, `${kind}.take`, { kind, id: _id });
    return taken;
  };
}
