import { DateTime } from "luxon";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { changeModel, may, setKeepingBefore, undoChangeWith } from "../../team/index.ts";
import { type PlanNumbers, planNumbers, raised, readPlan } from "../rules/plan.ts";
import { planId, planModel, wholeShop } from "../store/plan.model.ts";
import { figuresInWith } from "./get-report.ts";
import type { PlanDeps } from "./plan-deps.ts";

export type PlanRefusal = "not-allowed" | "plan-wrong" | "whose-unknown";

interface Wanted {
  /** `2026-11` */
  month: string;
  /** `shop`, or a member's id. */
  whose: string;
  requestKey: string;
}

/** The owner's plan of a month; what is left out of `plan` is planned no more. The minute takes it back. */
export function setPlanWith(deps: PlanDeps) {
  const { mongo } = deps;
  return async function setPlan(
    actor: Actor,
    { month, whose, plan, requestKey }: Wanted & { plan: PlanNumbers },
  ): Promise<Outcome<{ changeId: string }, PlanRefusal>> {
    if (!may(actor, "plan.set")) return refused("not-allowed");
    const read = readPlan(plan);
    if (read === undefined || !/^20\d\d-(0[1-9]|1[0-2])$/.test(month)) return refused("plan-wrong");
    if (!(await isKnown(deps, whose))) return refused("whose-unknown");

    const changeId = factId(requestKey, "plan-change");
    const rowId = planId(month, whose);
    const set = Object.fromEntries(planNumbers.map((name) => [name, read[name] ?? null]));
    await inTransaction(mongo, async () => {
      if (await changeModel(mongo).exists({ _id: changeId })) return;
      await planModel(mongo).updateOne({ _id: rowId }, { $setOnInsert: { _id: rowId } }, { upsert: true });
      const kept = { _id: changeId, kind: "plan", at: deps.now().toJSDate(), by: actor.memberId };
      await setKeepingBefore(mongo, planModel(mongo), kept, [{ rowId, set }]);
      await deps.leaveTrace(actor, "plan.set", { kind: "plan", id: rowId }, { ...read });
    });
    return done({ changeId });
  };
}

/** «Как в прошлом месяце +10 %»: by what the month before came to. */
export function raisePlanWith(deps: PlanDeps) {
  const setPlan = setPlanWith(deps);
  const figuresIn = figuresInWith(deps);

  return async function raisePlan(
    actor: Actor,
    wanted: Wanted,
  ): Promise<Outcome<{ changeId: string }, PlanRefusal | "nothing-before">> {
    if (!may(actor, "plan.set")) return refused("not-allowed");
    const until = DateTime.fromISO(`${wanted.month}-01`, { zone: (await deps.shop()).zone });
    if (!until.isValid) return refused("plan-wrong");
    const figures = await figuresIn({ from: until.minus({ months: 1 }), until });
    const own =
      wanted.whose === wholeShop ? figures : figures.sellers.find((one) => one.memberId === wanted.whose);
    const plan = own && raised({ revenueKopecks: own.sales.kopecks, newbies: own.newbies, fans: own.fans });
    if (plan === undefined || Object.keys(plan).length === 0) return refused("nothing-before");
    return setPlan(actor, { ...wanted, plan });
  };
}

/** Takes a change of a plan back within its minute. */
export function undoPlanWith(deps: Pick<PlanDeps, "mongo" | "now" | "leaveTrace">) {
  return undoChangeWith({ ...deps, rowsOf: { plan: planModel(deps.mongo) } });
}

async function isKnown(
  { findColleagues }: Pick<PlanDeps, "findColleagues">,
  whose: string,
): Promise<boolean> {
  return whose === wholeShop || (await findColleagues()).some(({ memberId }) => memberId === whose);
}
