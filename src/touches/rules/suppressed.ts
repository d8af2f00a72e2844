import type { DateTime } from "luxon";
import { hotStepId } from "./default-standards.ts";
import type { Task } from "./task.ts";
import type { TouchedClient } from "./touch-facts.ts";

// A callback that is so near stands for the step.
const nearDays = 2;

/**
 * Whether a step is left alone now: «не беспокоить», an open grievance (for all but the steps of returners), or
 * a callback that comes sooner than two days from now.
 */
export function isSuppressed(
  client: TouchedClient,
  { group, stepId }: Pick<Task, "group" | "stepId">,
  now: DateTime,
): boolean {
  if (client.doNotDisturb) return true;
  if (group === "returner") return false;
  if ((client.grievances?.length ?? 0) > 0) return true;
  if (group === "birthday") return false;
  if (stepId === hotStepId) return client.callbacks.length > 0;
  const near = now.plus({ days: nearDays }).toMillis();
  return client.callbacks.some(({ dueAt }) => dueAt.getTime() < near);
}

/**
 * Whether an open task still asks for something: what began its chain stands, and nobody has been in touch since
 * its day was counted. Read at every showing, so a contact, a purchase and their storno count at once.
 */
export function stillAsks(
  task: Task,
  client: TouchedClient,
  { group }: { group?: string | undefined },
): boolean {
  const contactAt = client.lastContact?.at;
  if (task.group === "birthday") return contactAt === undefined || contactAt < task.dueAt;
  if (group !== task.group) return false;
  // The first step is counted from the event itself: a contact of that very moment stands in for it.
  if (contactAt && (task.offsetDays === 0 ? contactAt >= task.baseAt : contactAt > task.baseAt)) return false;
  return anchorOf(task, client)?.getTime() === task.anchorAt.getTime();
}

/** The event that the chain stands on, as it is now; of leads, whose event never changes, the task's own. */
function anchorOf({ group, anchorAt }: Task, client: TouchedClient): Date | undefined {
  if (group === "newbie" || group === "fan" || group === "sleeping") return client.lastPurchaseAt;
  if (group === "returner") return client.grievedAt;
  return anchorAt;
}
