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
  /** The last step that was said to be done, or skipped. */
  handled?: { offsetDays: number; at: DateTime };
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
 * contact re-bases the schedule"). A step that nobody did within `lapseDays` gives way to those after it.
 */
export function touchAt(
  chain: readonly Occurrence[],
  facts: ChainFacts,
  { now, lapseDays }: { now: DateTime; lapseDays: number },
): { due?: Touch; next?: Touch } {
  for (const touch of touchesLeft(chain, facts)) {
    if (touch.dueAt > now) return { next: touch };
    if (now < touch.dueAt.plus({ days: lapseDays })) return { due: touch };
  }
  return {};
}

function touchesLeft(chain: readonly Occurrence[], { anchor, contactAt, handled }: ChainFacts): Touch[] {
  const contact = contactAt !== undefined && contactAt >= anchor ? contactAt : undefined;
  const isOver = ({ offsetDays }: Occurrence) =>
    (contact !== undefined && dayAfter(anchor, offsetDays) <= contact) ||
    (handled !== undefined && offsetDays <= handled.offsetDays);
  const from = chain.findIndex((occurrence) => !isOver(occurrence));
  const first = chain[from];
  if (first === undefined) return [];

  const touched = latest(contact, handled?.at);
  const base = touched ?? anchor;
  const gapDays = first.offsetDays - (chain[from - 1]?.offsetDays ?? 0);
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

function latest(left: DateTime | undefined, right: DateTime | undefined): DateTime | undefined {
  return left === undefined || right === undefined ? (left ?? right) : DateTime.max(left, right);
}
