import { DateTime } from "luxon";
import { findRun, notePlanned, noteRun, type RunRecord } from "../store/run.model.ts";
import { findStandards } from "../store/standard.model.ts";
import { setTimers, timersDue } from "../store/timer.model.ts";
import type { TouchesDeps } from "./deps.ts";
import { findBirthdaysWith, findFrom, findMetWith } from "./find-met.ts";
import { lookAtClientsWith } from "./look-at-clients.ts";

const atOnce = 500;
const seedBatches = 20;
// Facts are written a moment after they got their time; the first run looks back a week.
const overlapMinutes = 10;
const firstLookDays = 7;

/**
 * A tick: finds whom the standards of touches ask about now, and makes their tasks. Only the boundary is read: the
 * clients with a fact since the last run, those whose timer has come, the birthdays of a new day, and, in portions,
 * whoever was there before the standards, or before their last change. Safe to run twice and to miss.
 */
export function planTasksWith(deps: Pick<TouchesDeps, "mongo" | "now" | "shop" | "policy" | "stepsOfBot">) {
  const { mongo } = deps;
  const look = lookAtClientsWith(deps);
  const findMet = findMetWith(deps);
  const findBirthdays = findBirthdaysWith(deps);

  return async function planTasks(): Promise<void> {
    const now = deps.now().setZone((await deps.shop()).zone);
    const run = await findRun(mongo);
    const from = run.factsTo ? DateTime.fromJSDate(run.factsTo) : now.minus({ days: firstLookDays });
    await lookAtAll(await findMet(from.minus({ minutes: overlapMinutes }).toJSDate()));
    await noteRun(mongo, { factsTo: now.toJSDate() });

    for (;;) {
      const due = await timersDue(mongo, now.toJSDate(), atOnce);
      await lookAtAll(due);
      // A client who is no more leaves a timer behind, and a look at the same moment changes nothing.
      await dropStale(due);
      if (due.length < atOnce) break;
    }
    await greet(run, now);
    if (!run.seeded) await seed(run);
  };

  async function lookAtAll(clientIds: readonly string[]): Promise<void> {
    for (let from = 0; from < clientIds.length; from += atOnce)
      await look(clientIds.slice(from, from + atOnce));
  }

  async function dropStale(looked: readonly string[]): Promise<void> {
    const now = deps.now().toJSDate();
    const left = await timersDue(mongo, now, atOnce);
    const again = new Set(looked);
    await setTimers(
      mongo,
      left.filter((id) => again.has(id)).map((clientId) => ({ clientId })),
    );
  }

  async function greet(run: RunRecord, now: Parameters<typeof findBirthdays>[1]): Promise<void> {
    const today = now.toISODate() ?? "";
    if (run.birthdaysOn === today) return;
    const wish = (await findStandards(mongo)).find(({ group, on }) => group === "birthday" && on);
    if (wish !== undefined && "days" in wish.after)
      await lookAtAll(await findBirthdays(wish.after.days, now));
    await notePlanned(mongo, run, { birthdaysOn: today });
  }

  async function seed(run: RunRecord): Promise<void> {
    let last = run.seededTo ?? "";
    for (let batch = 0; batch < seedBatches; batch += 1) {
      const ids = await findFrom(deps, last, atOnce);
      await look(ids);
      last = ids.at(-1) ?? last;
      if (ids.length < atOnce) return notePlanned(mongo, run, { seededTo: last, seeded: true });
    }
    await notePlanned(mongo, run, { seededTo: last });
  }
}
