import type { Vault } from "../../platform/vault/vault.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import type { SellerFigures } from "../rules/figures.ts";
import type { Span } from "../rules/period.ts";
import type { PlanNumbers } from "../rules/plan.ts";
import { findPlans, planId } from "../store/plan.model.ts";
import { type Discipline, disciplineOf, leadsTaken } from "../store/scorecard-facts.ts";
import { type ReviewRecord, reviewModel } from "../store/scorecard-review.model.ts";
import { figuresInWith } from "./get-report.ts";
import type { PlanDeps } from "./plan-deps.ts";

export interface Review {
  words: string;
  at: Date;
  shown: boolean;
}

/** A seller's month in facts. `discipline` is of this moment. */
export interface Scorecard {
  memberId: string;
  name: string;
  month: string;
  span: Span;
  figures: SellerFigures;
  leads: { taken: number; bought: number };
  discipline: Discipline;
  plan: PlanNumbers;
  review?: Review;
}

export interface ScorecardDeps extends PlanDeps {
  vault: Vault;
  namesOfMembers: (memberIds: string[]) => Promise<ReadonlyMap<string, string>>;
}

/** The owner's view of a seller's month; a seller has his own, with what the owner has shown him of his words. */
export function getScorecardWith(deps: ScorecardDeps) {
  const { mongo } = deps;
  const figuresIn = figuresInWith(deps);

  return async function getScorecard(
    actor: Actor,
    { memberId, back }: { memberId: string; back: number },
  ): Promise<Outcome<Scorecard, "not-allowed" | "whose-unknown">> {
    const isOwner = may(actor, "plan.set");
    if (!isOwner && memberId !== actor.memberId) return refused("not-allowed");
    const name = (await deps.namesOfMembers([memberId])).get(memberId);
    if (name === undefined) return refused("whose-unknown");

    const now = deps.now().setZone((await deps.shop()).zone);
    const from = now.startOf("month").minus({ months: back });
    const span = { from, until: from.plus({ months: 1 }) };
    const month = from.toFormat("yyyy-MM");
    const dates = { from: from.toJSDate(), until: span.until.toJSDate() };
    const [figures, leads, discipline, plans, review] = await Promise.all([
      figuresIn(span),
      leadsTaken(mongo, memberId, dates),
      disciplineOf(mongo, memberId),
      findPlans(mongo, memberId, [month]),
      findReview(deps, planId(month, memberId)),
    ]);
    const own = figures.sellers.find((one) => one.memberId === memberId) ?? nothingOf(memberId);
    const seen = review !== undefined && (isOwner || review.shown) ? { review } : {};
    return done({
      memberId,
      name,
      month,
      span,
      figures: own,
      leads,
      discipline,
      plan: plans.get(month) ?? {},
      ...seen,
    });
  };
}

async function findReview(
  { mongo, vault }: Pick<ScorecardDeps, "mongo" | "vault">,
  id: string,
): Promise<Review | undefined> {
  const row = await reviewModel(mongo).findById(id).lean<ReviewRecord>();
  return row
    ? { words: vault.open(row.words, `reviews|${id}|words`), at: row.at, shown: row.shown }
    : undefined;
}

function nothingOf(memberId: string): SellerFigures {
  const none = { total: 0, onTime: 0 };
  return {
    memberId,
    sales: { count: 0, kopecks: 0 },
    contacts: 0,
    reached: 0,
    callbacks: none,
    newbies: 0,
    fans: 0,
  };
}
