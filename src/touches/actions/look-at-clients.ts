import type { DateTime } from "luxon";
import { transitionModel } from "../../clients/index.ts";
import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import type { WorkingTime } from "../../shared/working-time.ts";
import { type Planning, plannedBirthday, plannedTouch } from "../rules/planned-touch.ts";
import type { Step } from "../rules/standard.ts";
import { isSuppressed, stillAsks } from "../rules/suppressed.ts";
import type { TaskWish } from "../rules/task.ts";
import { type Chain, cycleDaysOf, heatOfLead } from "../rules/touch-facts.ts";
import { findStandards } from "../store/standard.model.ts";
import type { TaskRecord } from "../store/task.model.ts";
import { type Closing, closeTask, makeTasks, taskFrom, taskIdOf, tasksOfClients } from "../store/tasks.ts";
import { setTimers } from "../store/timer.model.ts";
import type { TouchesDeps } from "./deps.ts";
import { chainNow, findTouched, type TouchedRecord } from "./touched-client.ts";

interface Looking extends WorkingTime {
  now: DateTime;
  standards: readonly Step[];
  policy: Awaited<ReturnType<TouchesDeps["policy"]>>;
  reopenedAt: Date | undefined;
  stepsOfBot: ((client: TouchedRecord) => ReadonlySet<string>) | undefined;
}

/**
 * Brings the tasks of these clients up to what the standards ask for at this moment: makes what is due, ends what
 * something else stood in for, and notes when to look again. The same facts give the same tasks, however often
 * and in whatever batches it is done.
 */
export function lookAtClientsWith(
  deps: Pick<TouchesDeps, "mongo" | "now" | "shop" | "policy" | "stepsOfBot">,
) {
  const { mongo } = deps;

  return async function lookAtClients(clientIds: readonly string[]): Promise<void> {
    const [settings, policy, standards, stepsOfBot] = await Promise.all([
      deps.shop(),
      deps.policy(),
      findStandards(mongo),
      deps.stepsOfBot?.(),
    ]);
    const shop = { ...settings, policy, standards, stepsOfBot, now: deps.now().setZone(settings.zone) };
    const [clients, tasks] = await Promise.all([
      findTouched(mongo, clientIds),
      tasksOfClients(mongo, clientIds),
    ]);
    const reopened = await reopenings(mongo, clients);

    const plans = clients.map((client) => {
      const own = tasks.filter(({ clientId }) => clientId === client._id);
      return planOf(client, own, { ...shop, reopenedAt: reopened.get(client._id) });
    });
    const at = shop.now.toJSDate();
    for (const { over } of plans) for (const { task, end } of over) await closeTask(mongo, task._id, end);
    await makeTasks(
      mongo,
      plans.flatMap(({ wishes, client }) => wishes.map((wish) => ({ wish, leader: client.responsible }))),
      at,
    );
    await setTimers(
      mongo,
      plans.map(({ client, lookAt }) => ({ clientId: client._id, at: lookAt })),
    );
  };
}

interface Plan {
  client: TouchedRecord;
  wishes: TaskWish[];
  over: { task: TaskRecord; end: Closing }[];
  lookAt?: Date | undefined;
}

function planOf(client: TouchedRecord, tasks: readonly TaskRecord[], shop: Looking): Plan {
  const { now, policy } = shop;
  const byBot = shop.stepsOfBot?.(client);
  const standards = byBot ? shop.standards.filter(({ id }) => !byBot.has(id)) : shop.standards;
  const chain = chainNow(client, shop);
  const planned = plannedTouch(
    {
      client,
      chain,
      cycleDays: cycleDaysOf(client, policy),
      hot: chain?.group === "lead" && heatOfLead(client, now) === "hot",
      handled: handledIn(tasks, chain),
    },
    { standards, now, working: shop },
  );
  const asked = [planned.wish, plannedBirthday(client, { standards, now })].flatMap((wish) => wish ?? []);
  const wishes = asked.filter((wish) => !isSuppressed(client, wish, now));
  const kept = new Set(wishes.map(taskIdOf));
  const over = tasks
    .filter(({ _id, state }) => state === "open" && !kept.has(_id))
    .filter(
      (task) => task.showAt <= now.toJSDate() || !stillAsks(taskFrom(task), client, { group: chain?.group }),
    )
    .map((task) => ({ task, end: endOf(client, task, chain?.group) }));
  const tomorrow = now.plus({ days: 1 }).toJSDate();
  return { client, wishes, over, lookAt: wishes.length < asked.length ? tomorrow : planned.lookAt };
}

/** What somebody has closed by hand in this chain. */
function handledIn(tasks: readonly TaskRecord[], chain: Chain | undefined): Planning["handled"] {
  return tasks
    .filter(
      ({ group, state, anchorAt, offsetDays }) =>
        state !== "open" &&
        offsetDays >= 0 &&
        group === chain?.group &&
        anchorAt.getTime() === chain.of.getTime(),
    )
    .map(({ stepId, offsetDays, closedAt, changedAt }) => ({
      stepId,
      offsetDays,
      at: closedAt ?? changedAt,
    }));
}

/** A contact that stood in for the task counts as his who had it; whatever else ended it counts as nobody's. */
function endOf(client: TouchedRecord, task: TaskRecord, group: string | undefined): Closing {
  const contact = client.lastContact;
  const isMet = contact !== undefined && contact.at >= task.baseAt;
  if (!isMet || stillAsks(taskFrom(task), client, { group })) return { state: "lapsed", at: task.changedAt };
  return { state: "passed", at: contact.at, by: contact.by ?? task.memberId };
}

/** When lost leads came back into work, by client. */
async function reopenings(mongo: Mongo, clients: readonly TouchedRecord[]): Promise<Map<string, Date>> {
  const leads = clients.filter(({ purchaseDays, stage }) => purchaseDays === 0 && stage === "working");
  if (leads.length === 0) return new Map();
  const steps = await transitionModel(mongo)
    .find({ clientId: trusted({ $in: leads.map(({ _id }) => _id) }), from: "lead-lost", to: "lead-working" })
    .sort({ at: 1 })
    .lean<{ clientId: string; at: Date }[]>();
  return new Map(steps.map(({ clientId, at }) => [clientId, at]));
}
