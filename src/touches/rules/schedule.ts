import { DateTime } from "luxon";
import type { Step } from "./standard.ts";

/** A step at its place in the chain: so many days after the event that began it. */
export interface Occurrence {
  step: Step;
  offsetDays: number;
}

/** What has happened in the chain. All in the shop's zone. */
export interface ChainFacts {
  /** The event that began the status. */
  anchor: DateTime;
  /** The last contact, whenever it was. */
  contactAt?: DateTime;
  /** The steps that were said to be done, or skipped. */
  handled?: readonly { stepId: string; offsetDays: number; at: DateTime }[];
}

/** A step with its day. `base`: what the day was counted from. */
export interface Touch extends Occurrence {
  dueAt: DateTime;
  base: DateTime;
}

// A shop remembers a client this long by its standards.
const horizonDays = 3 * 365;

/** The chain of steps in order of their days; a share of the cycle needs the client's cycle in days. */
export function occurrencesOf(steps: readonly Step[], cycleDays: number | undefined): Occurrence[] {
  const chain: Occurrence[] = [];
  for (const step of steps) {
    const first =
      "days" in step.after ? step.after.days : cycleDays && Math.round(step.after.cycle * cycleDays);
    if (!step.on || first === undefined) continue;
    const every = step.again ?? horizonDays + 1;
    for (let offsetDays = first; offsetDays <= horizonDays || offsetDays === first; offsetDays += every) {
      chain.push({ step, offsetDays });
    }
  }
  return chain.sort(
    (left, right) => left.offsetDays - right.offsetDays || (left.step.id < right.step.id ? -1 : 1),
  );
}

/**
 * The step in force at this moment and the one to wait for. A contact stands in for every step whose day had
 * come by then, and moves the others: the next one comes its own interval after that contact ("any logged
 * contact re-bases the schedule"). A share of the cycle keeps its day, with a week after a contact. The latest
 * step due is in force, but one with a deadline stays first; nobody did it within `lapseDays`: it is over.
 */
export function touchAt(
  chain: readonly Occurrence[],
  facts: ChainFacts,
  { now, lapseDays }: { now: DateTime; lapseDays: number },
): { due?: Touch; next?: Touch } {
  const left = [false, true]
    .flatMap((ofCycle) =>
      touchesLeft(
        chain.filter(({ step }) => "cycle" in step.after === ofCycle),
        facts,
      ),
    )
    .sort((one, other) => one.dueAt.toMillis() - other.dueAt.toMillis());
  const dues = left.filter(({ dueAt }) => dueAt <= now && now < dueAt.plus({ days: lapseDays }));
  const due = dues.find(({ step }) => step.within !== undefined) ?? dues.at(-1);
  const next = left.find(({ dueAt }) => dueAt > now);
  return { ...(due ? { due } : {}), ...(next ? { next } : {}) };
}

// Between a contact and an offer by the cycle there is at least so much.
const breathDays = 7;

function touchesLeft(chain: readonly Occurrence[], { anchor, contactAt, handled = [] }: ChainFacts): Touch[] {
  const contact = contactAt !== undefined && contactAt >= anchor ? contactAt : undefined;
  const done = handled.filter(({ stepId }) => chain.some(({ step }) => step.id === stepId));
  const isOver = ({ offsetDays }: Occurrence) =>
    (contact !== undefined && dayAfter(anchor, offsetDays) <= contact) ||
    done.some((one) => offsetDays <= one.offsetDays);
  const from = chain.findIndex((occurrence) => !isOver(occurrence));
  const first = chain[from];
  if (first === undefined) return [];

  const touched = handled.reduce((last, { at }) => latest(last, at), contact);
  const base = touched ?? anchor;
  const ownGap = first.offsetDays - (chain[from - 1]?.offsetDays ?? 0);
  const gapDays = "cycle" in first.step.after ? Math.min(ownGap, breathDays) : ownGap;
  const byPlan = dayAfter(anchor, first.offsetDays);
  const byTouch = touched === undefined ? byPlan : dayAfter(touched, gapDays);
  const firstDue = DateTime.max(byTouch, byPlan);
  return chain.slice(from).map((occurrence) => {
    const dueAt = dayAfter(firstDue, occurrence.offsetDays - first.offsetDays);
    return { ...occurrence, dueAt, base };
  });
}

/** The beginning of the day so many days later; of the same day the moment itself. */
function dayAfter(at: DateTime, days: number): DateTime {
  return days === 0 ? at : at.plus({ days }).startOf("day");
}

function latest(left: DateTime | undefined, right: DateTime): DateTime {
  return left === undefined ? right : DateTime.max(left, right);
}
