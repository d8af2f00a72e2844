import { DateTime } from "luxon";
import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Now } from "../../shared/now.ts";
import { daysOf, isOver, isoOf } from "../rules/days.ts";
import { findDaysOfClient } from "../store/days-of-client.ts";
import { markDirty } from "../store/dirty-days.ts";

/**
 * What a slice says when it changes something that happened at `at`: in the fact's transaction. Nothing is
 * written while that day is still open.
 */
export type NoteLateChange = (change: { clientId: string; at: Date; factId: string }) => Promise<void>;

interface Deps {
  mongo: Mongo;
  now: Now;
  zone: () => Promise<string>;
}

/**
 * Marks the days that are over and whose figures the change may touch: its own, and the later days on which the
 * client did something, because the first purchase or the first talk may be another one now.
 */
export function noteLateChangeWith({ mongo, now, zone }: Deps): NoteLateChange {
  return async function noteLateChange({ clientId, at, factId }) {
    const here = await zone();
    const local = (date: Date) => DateTime.fromJSDate(date, { zone: here });
    const today = now().setZone(here);
    if (!isOver(local(at), today)) return;
    const since = local(at).startOf("day").toJSDate();
    const moments = [at, ...(await findDaysOfClient(mongo, clientId, since))].map(local);
    const days = moments.filter((moment) => isOver(moment, today)).map(isoOf);
    await markDirty(mongo, days, factId);
  };
}

/** Marks the days of steps that were written down later than they were made. */
export type NoteLateStep = (steps: readonly { at: Date; factId: string }[]) => Promise<void>;

export function noteLateStepWith({ mongo, now, zone }: Deps): NoteLateStep {
  return async function noteLateStep(steps) {
    const here = await zone();
    const today = now().setZone(here);
    const factOfDay = new Map<string, string>();
    for (const { at, factId } of steps) {
      const local = DateTime.fromJSDate(at, { zone: here });
      if (isOver(local, today)) factOfDay.set(isoOf(local), factId);
    }
    for (const [day, factId] of factOfDay) await markDirty(mongo, [day], factId);
  };
}

/** Marks every day since then: much was written or taken away at once. */
export function noteMuchChangedWith({ mongo, now, zone }: Deps) {
  return async function noteMuchChanged(since: Date, factId: string): Promise<void> {
    const here = await zone();
    const today = now().setZone(here);
    const from = DateTime.fromJSDate(since, { zone: here }).startOf("day");
    const days = daysOf({ from, until: today }, today).filter(({ from: day }) => isOver(day, today));
    await markDirty(
      mongo,
      days.map(({ day }) => day),
      factId,
    );
  };
}
