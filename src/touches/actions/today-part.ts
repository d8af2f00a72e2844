import type { DateTime } from "luxon";
import type { TodayPart } from "../../calls/index.ts";
import type { Actor } from "../../shared/actor.ts";
import { hotStepId } from "../rules/default-standards.ts";
import type { Step } from "../rules/standard.ts";
import { isSuppressed, stillAsks } from "../rules/suppressed.ts";
import { ownersTask, type Task } from "../rules/task.ts";
import { placeOf } from "../rules/task-place.ts";
import { heatOfLead } from "../rules/touch-facts.ts";
import { findStandards } from "../store/standard.model.ts";
import { countClosedBy, openTasksOf, taskFrom } from "../store/tasks.ts";
import type { TouchesDeps } from "./deps.ts";
import { chainNow, findTouched, type TouchedRecord } from "./touched-client.ts";

// More than anybody works through in a day.
const openMax = 500;

/** The tasks' share in «Сегодня». Whether each still asks for something is told from its client at this moment. */
export function todayPartWith(deps: Pick<TouchesDeps, "mongo" | "policy" | "stepsOfBot">): TodayPart {
  const { mongo } = deps;
  return {
    async thingsOf(actor, now) {
      const since = now.startOf("day");
      const [records, closed, standards, policy, stepsOfBot] = await Promise.all([
        openTasksOf(mongo, {
          memberIds: doersOf(actor),
          before: since.plus({ days: 1 }).toJSDate(),
          limit: openMax,
        }),
        countClosedBy(mongo, { memberId: actor.memberId, since: since.toJSDate() }),
        findStandards(mongo),
        deps.policy(),
        deps.stepsOfBot?.(),
      ]);
      const clients = await clientsOf(records.map(({ clientId }) => clientId));
      const tasks = records.flatMap((record) => {
        const client = clients.get(record.clientId);
        const step = standards.find(({ id }) => id === record.stepId);
        return client ? [{ task: taskFrom(record), client, step }] : [];
      });
      const things = tasks
        .filter(({ task, client }) => !stepsOfBot?.(client).has(task.stepId))
        .filter((shown) => isLive(shown, { policy, now }))
        .map(({ task, client, step }) => {
          const hot = task.group === "lead" && heatOfLead(client, now) === "hot";
          const place = placeOf(task, { step, hot, rating: client.ranked?.rating }, now);
          const { id, clientId, dueAt, timeGiven, stepId: what } = task;
          const words = step?.words;
          return { id, clientId, dueAt, timeGiven, what, ...(words ? { words } : {}), ...place };
        });
      const met = tasks.filter(({ task, client }) => wasMet(task, client, { actor, since }));
      return { things, done: closed + met.length };
    },
  };

  async function clientsOf(ids: readonly string[]): Promise<Map<string, TouchedRecord>> {
    if (ids.length === 0) return new Map();
    return new Map((await findTouched(mongo, ids)).map((client) => [client._id, client]));
  }
}

/** Whose tasks a member sees: his own; an owner those of nobody's clients and of returners too. */
function doersOf({ memberId, role }: Actor): string[] {
  return role === "owner" ? [memberId, ownersTask] : [memberId];
}

interface Moment {
  policy: { fanFromPurchases: number };
  now: DateTime;
}

/** Whether the task asks for something at this moment: not when its step was taken away. */
export function isLive(
  { task, client, step }: { task: Task; client: TouchedRecord; step?: Step | undefined },
  { policy, now }: Moment,
): boolean {
  if (step?.removed) return false;
  if (isSuppressed(client, task, now)) return false;
  if (task.stepId === hotStepId && heatOfLead(client, now) !== "hot") return false;
  const chain = task.group === "birthday" ? undefined : chainNow(client, { policy, now });
  return stillAsks(task, client, { group: chain?.group });
}

/** A contact of today stood in for the task, which the planning has not noted yet. */
function wasMet(
  task: Task,
  { lastContact }: TouchedRecord,
  { actor, since }: { actor: Actor; since: DateTime },
): boolean {
  if (lastContact === undefined || lastContact.by !== actor.memberId) return false;
  const at = lastContact.at.getTime();
  return (
    at >= since.toMillis() &&
    (task.offsetDays === 0 ? at >= task.baseAt.getTime() : at > task.baseAt.getTime())
  );
}
