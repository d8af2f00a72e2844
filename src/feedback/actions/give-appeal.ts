import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import type { Appeal } from "../rules/appeal.ts";
import { type AppealRecord, appealModel } from "../store/appeal.model.ts";
import { appealFrom, findAppeal } from "../store/appeals.ts";
import type { FeedbackDeps } from "./deps.ts";
import { appealNews } from "./news-of.ts";
import type { AppealRefusal } from "./permitted-appeal.ts";

/** «👤 Поручить»: from now on that member sees the complaint and answers it. */
export function giveAppealWith(deps: FeedbackDeps) {
  const { mongo, vault } = deps;

  return async function giveAppeal(
    actor: Actor,
    { appealId, memberId }: { appealId: string; memberId: string },
  ): Promise<Outcome<Appeal & { toName: string }, AppealRefusal | "member-unknown">> {
    if (!may(actor, "complaint.assign")) return refused("no-rights");
    const member = (await deps.findColleagues()).find((one) => one.memberId === memberId);
    if (member === undefined) return refused("member-unknown");
    return inTransaction(mongo, async () => {
      const row = await findAppeal(mongo, appealId);
      if (row === null || row.kind === "order") return refused("appeal-unknown");
      if (row.state === "closed") return refused("closed");
      const at = deps.now().toJSDate();
      const given = await appealModel(mongo)
        .findOneAndUpdate(
          { _id: appealId },
          { $set: { state: "taken", takenBy: memberId, takenAt: at, to: [memberId] } },
          { returnDocument: "after" },
        )
        .orFail()
        .lean<AppealRecord>();
      await deps.leaveTrace(actor, "complaint.assign", { kind: row.kind, id: appealId }, { to: memberId });
      await deps.planMessages(appealNews({ id: appealId, why: "given" }, [member], at));
      return done({ ...appealFrom(vault, given), toName: member.name });
    });
  };
}
