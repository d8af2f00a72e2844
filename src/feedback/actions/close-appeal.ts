import { untilUnchanged } from "../../clients/index.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome } from "../../shared/outcome.ts";
import type { Appeal } from "../rules/appeal.ts";
import { type AppealRecord, appealModel } from "../store/appeal.model.ts";
import { appealFrom, findAppeal } from "../store/appeals.ts";
import type { FeedbackDeps } from "./deps.ts";
import { type AppealRefusal, permittedAppeal } from "./permitted-appeal.ts";

/** «✅ Решено»: nothing is left to do. What the client was offended by is settled with it. */
export function closeAppealWith(deps: FeedbackDeps) {
  const { mongo, vault } = deps;

  return function closeAppeal(
    actor: Actor,
    { appealId }: { appealId: string },
  ): Promise<Outcome<Appeal, AppealRefusal>> {
    const close = async () => {
      const permitted = await permittedAppeal(deps, actor, { appealId, what: "close" });
      if (permitted.ok) return done(await write(actor, permitted.value.row));
      const closed = permitted.refusal === "closed" ? await findAppeal(mongo, appealId) : null;
      return closed === null ? permitted : done(appealFrom(vault, closed));
    };
    return untilUnchanged(mongo, () => inTransaction(mongo, close));
  };

  async function write(actor: Actor, { _id, kind, clientId, grievance }: AppealRecord): Promise<Appeal> {
    const stamp = { at: deps.now().toJSDate(), by: actor.memberId };
    const closed = await appealModel(mongo)
      .findOneAndUpdate(
        { _id },
        { $set: { state: "closed", closedAt: stamp.at, closedBy: stamp.by }, $unset: { lateAt: 1 } },
        { returnDocument: "after" },
      )
      .orFail()
      .lean<AppealRecord>();
    if (clientId !== undefined && grievance !== undefined) {
      const id = factId(_id, "settled");
      const settled = { ...stamp, id, kind: "grievance-settled", of: grievance, how: "settled" } as const;
      await deps.noteGrievance(clientId, settled);
    }
    await deps.leaveTrace(actor, `${kind}.close`, { kind, id: _id });
    return appealFrom(vault, closed);
  }
}
