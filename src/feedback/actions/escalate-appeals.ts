import { trusted } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import { type AppealRecord, appealModel } from "../store/appeal.model.ts";
import type { FeedbackDeps } from "./deps.ts";
import { appealNews } from "./news-of.ts";

const atOnce = 100;

/** An order that nobody has taken in time, a complaint that has had no answer: the owners hear of it, once. */
export function escalateAppealsWith(
  deps: Pick<FeedbackDeps, "mongo" | "now" | "findColleagues" | "planMessages">,
) {
  const { mongo } = deps;

  return async function escalateAppeals(): Promise<void> {
    const at = deps.now().toJSDate();
    const late = await appealModel(mongo)
      .find({ lateAt: trusted({ $lte: at }) }, { _id: 1 })
      .sort({ lateAt: 1 })
      .limit(atOnce)
      .lean<Pick<AppealRecord, "_id">[]>();
    if (late.length === 0) return;
    const owners = (await deps.findColleagues()).filter(({ role }) => role === "owner");
    for (const { _id } of late) {
      await inTransaction(mongo, async () => {
        const { modifiedCount } = await appealModel(mongo).updateOne(
          { _id, lateAt: trusted({ $lte: at }) },
          { $unset: { lateAt: 1 } },
        );
        if (modifiedCount === 1) await deps.planMessages(appealNews({ id: _id, why: "late" }, owners, at));
      });
    }
  };
}
