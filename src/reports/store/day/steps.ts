import { transitionModel } from "../../../clients/index.ts";
import { type Mongo, trusted } from "../../../platform/mongo/connect.ts";
import { purchaseModel } from "../../../purchases/index.ts";
import type { DayFigures, Step } from "../../rules/day-figures.ts";
import { type DateSpan, within } from "../within.ts";

/** Steps of the span: into sleep, into a grievance, and back by a purchase that stands. */
export async function findSteps(mongo: Mongo, span: DateSpan): Promise<DayFigures["steps"]> {
  const [asleep, grieved, back] = await Promise.all([
    countTo(mongo, "sleeping", span),
    countTo(mongo, "returner", span),
    findBack(mongo, span),
  ]);
  const step = (to: Step, count: number) => ({ to, count });
  return [step("asleep", asleep), step("grieved", grieved), step("back", back.length)];
}

function countTo(mongo: Mongo, to: "sleeping" | "returner", span: DateSpan): Promise<number> {
  return transitionModel(mongo)
    .countDocuments({ to, at: trusted(within(span)) })
    .exec();
}

/** Whoever slept or was grieved and bought. */
async function findBack(mongo: Mongo, span: DateSpan): Promise<string[]> {
  const steps = await transitionModel(mongo)
    .find(
      {
        to: trusted({ $in: ["newbie", "fan"] }),
        from: trusted({ $in: ["sleeping", "returner"] }),
        at: trusted(within(span)),
      },
      { clientId: 1, why: 1 },
    )
    .lean<{ clientId: string; why: string }[]>();
  if (steps.length === 0) return [];
  const standing = { kind: "sale" as const, stands: true };
  const sales = await purchaseModel(mongo)
    .find({ _id: trusted({ $in: steps.map(({ why }) => why) }), ...standing }, { _id: 1 })
    .lean<{ _id: string }[]>();
  const bought = new Set(sales.map(({ _id }) => _id));
  return steps.filter(({ why }) => bought.has(why)).map(({ clientId }) => clientId);
}
