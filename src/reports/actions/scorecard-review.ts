import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { cutTo } from "../../shared/text.ts";
import { may } from "../../team/index.ts";
import { planId } from "../store/plan.model.ts";
import { reviewModel } from "../store/scorecard-review.model.ts";
import type { ScorecardDeps } from "./scorecard-get.ts";

const wordsMax = 1_000;

type Deps = Pick<ScorecardDeps, "mongo" | "vault" | "now" | "leaveTrace">;

interface Written {
  memberId: string;
  /** `2026-11` */
  month: string;
  words: string;
  requestKey: string;
}

/** The owner's words on a seller's month; the seller does not see them before he is shown them. */
export function writeReviewWith({ mongo, vault, now, leaveTrace }: Deps) {
  return async function writeReview(
    actor: Actor,
    { memberId, month, words, requestKey }: Written,
  ): Promise<Outcome<{ id: string }, "not-allowed" | "words-needed">> {
    if (!may(actor, "plan.set")) return refused("not-allowed");
    const text = cutTo(words.trim(), wordsMax).text;
    if (text === "") return refused("words-needed");
    const id = planId(month, memberId);
    const request = factId(requestKey, "review");
    await inTransaction(mongo, async () => {
      if (await reviewModel(mongo).exists({ _id: id, request })) return;
      const sealed = vault.seal(text, `reviews|${id}|words`);
      const row = { words: sealed, at: now().toJSDate(), by: actor.memberId, shown: false, request };
      await reviewModel(mongo).updateOne({ _id: id }, { $set: row }, { upsert: true });
      await leaveTrace(actor, "review.write", { kind: "review", id });
    });
    return done({ id });
  };
}

/** Shows the words to the seller, or hides them again. */
export function showReviewWith({ mongo, leaveTrace }: Pick<Deps, "mongo" | "leaveTrace">) {
  return async function showReview(
    actor: Actor,
    { memberId, month, shown }: { memberId: string; month: string; shown: boolean },
  ): Promise<Outcome<{ id: string }, "not-allowed">> {
    if (!may(actor, "plan.set")) return refused("not-allowed");
    const id = planId(month, memberId);
    await inTransaction(mongo, async () => {
      await reviewModel(mongo).updateOne({ _id: id }, { $set: { shown } });
      await leaveTrace(actor, "review.show", { kind: "review", id }, { shown });
    });
    return done({ id });
  };
}
