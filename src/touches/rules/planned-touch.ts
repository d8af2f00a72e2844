import { DateTime } from "luxon";
import { afterWorkingMinutes, type WorkingTime } from "../../shared/working-time.ts";
import { nextBirthday } from "./birthday.ts";
import { hotStepId } from "./default-standards.ts";
import { occurrencesOf, type Touch, touchAt } from "./schedule.ts";
import type { Step } from "./standard.ts";
import type { TaskWish } from "./task.ts";
import type { Chain, TouchedClient } from "./touch-facts.ts";

/** Everything that says what is to be done with a client at this moment. */
export interface Planning {
  client: TouchedClient;
  chain?: Chain | undefined;
  cycleDays?: number | undefined;
  hot: boolean;
  /** The steps of this chain that somebody has done or skipped. */
  handled: readonly { stepId: string; offsetDays: number; at: Date }[];
}

export interface PlannedTouch {
  wish?: TaskWish;
  /** When to look at this client again, if nothing happens until then. */
  lookAt?: Date;
}

// An undone step gives way after so many days; what was promised to the offended does not.
const lapseDays = 30;
const neverLapses = 3650;

/** The one task that the standards ask for now, and when to look again. `now` is in the shop's zone. */
export function plannedTouch(
  { client, chain, cycleDays, hot, handled }: Planning,
  { standards, now, working }: { standards: readonly Step[]; now: DateTime; working: WorkingTime },
): PlannedTouch {
  if (chain === undefined) return {};
  const { group, anchor } = chain;
  const mine = standards.filter((step) => step.group === group && (!step.best || isBest(client)));
  const at = (date: Date) => DateTime.fromJSDate(date, { zone: now.zone });
  const contact = client.lastContact?.at;
  const { due, next } = touchAt(
    occurrencesOf(mine, cycleDays),
    {
      anchor,
      ...(contact ? { contactAt: at(contact) } : {}),
      handled: handled.map((one) => ({ ...one, at: at(one.at) })),
    },
    { now, lapseDays: group === "returner" ? neverLapses : lapseDays },
  );
  const tomorrow = now.plus({ days: 1 });
  const lookAt = due === undefined ? next?.dueAt : DateTime.min(tomorrow, next?.dueAt ?? tomorrow);
  const wish =
    (due && wishOf(client, chain, { due, working })) ?? (hot ? hotWish(client, anchor) : undefined);
  return { ...(wish ? { wish } : {}), ...(lookAt ? { lookAt: lookAt.toJSDate() } : {}) };
}

/** The greeting that is due: from `days` before the birthday until its end; said to be done by a tap, or by a contact on the day. */
export function plannedBirthday(
  client: TouchedClient,
  { standards, now }: { standards: readonly Step[]; now: DateTime },
): TaskWish | undefined {
  const step = standards.find(({ group, on }) => group === "birthday" && on);
  if (step === undefined || client.birthday === undefined || !("days" in step.after)) return undefined;
  const day = nextBirthday(client.birthday, now);
  if (day > now.startOf("day").plus({ days: step.after.days })) return undefined;
  return {
    ...{ key: keyOf(client, step.id, day), clientId: client._id, stepId: step.id, group: "birthday" },
    ...{ dueAt: day.toJSDate(), timeGiven: false, offsetDays: 0, responsible: step.responsible },
    ...{ anchorAt: day.toJSDate(), baseAt: day.toJSDate() },
  };
}

function wishOf(
  client: TouchedClient,
  { group, anchor, of }: Chain,
  { due, working }: { due: Touch; working: WorkingTime },
): TaskWish {
  const { step, offsetDays, base } = due;
  const deadline =
    step.within === "working-hour"
      ? afterWorkingMinutes(due.dueAt, 60, working)
      : step.within === "day"
        ? due.dueAt.plus({ days: 1 })
        : due.dueAt;
  const began = DateTime.fromJSDate(of, { zone: anchor.zone });
  return {
    ...{
      key: keyOf(client, `${step.id} ${offsetDays}`, began),
      clientId: client._id,
      stepId: step.id,
      group,
    },
    ...{ dueAt: deadline.toJSDate(), timeGiven: step.within === "working-hour", offsetDays },
    ...{ anchorAt: of, baseAt: base.toJSDate(), responsible: step.responsible },
  };
}

/** A hot lead with nothing planned: whoever talked to him last sets the next step. */
function hotWish(client: TouchedClient, anchor: DateTime): TaskWish | undefined {
  const seen = client.lastContact?.at;
  if (seen === undefined) return undefined;
  const day = DateTime.fromJSDate(seen, { zone: anchor.zone });
  return {
    ...{ key: keyOf(client, hotStepId, day), clientId: client._id, stepId: hotStepId, group: "lead" },
    ...{ dueAt: seen, timeGiven: false, offsetDays: -1, responsible: "seller" },
    ...{ anchorAt: seen, baseAt: seen },
  };
}

function keyOf({ _id }: TouchedClient, step: string, anchor: DateTime): string {
  return `${_id} ${step} ${anchor.toISODate()}`;
}

function isBest({ ranked }: TouchedClient): boolean {
  return ranked?.rating === "A" || ranked?.rating === "B";
}
