import { DateTime } from "luxon";
import { trusted } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import { standingOf, statusFacts } from "../rules/status.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import { type FallenAsleep, saveFallenAsleep } from "../store/client-summary.ts";
import type { ClientsDeps } from "./deps.ts";

const atOnce = 250;

/**
 * Writes down the steps that silence alone made: clients who fell asleep since the last run. Their status was
 * right all the time. Safe to run twice. Returns how many steps were written.
 */
export function noteFallenAsleepWith(deps: Pick<ClientsDeps, "mongo" | "now" | "policy" | "noteLateStep">) {
  const clients = clientModel(deps.mongo);

  return async function noteFallenAsleep(): Promise<number> {
    const policy = await deps.policy();
    for (let steps = 0; ; ) {
      const batch = await inTransaction(deps.mongo, noteBatch);
      steps += batch.steps;
      if (batch.due < atOnce) return steps;
    }

    async function noteBatch(): Promise<{ due: number; steps: number }> {
      const due = await clients
        .find({ nextStatusAt: trusted({ $lt: deps.now().toJSDate() }) }, { events: 0, days: 0, months: 0 })
        .sort({ nextStatusAt: 1 })
        .limit(atOnce)
        .lean<ClientRecord[]>();
      if (due.length === 0) return { due: 0, steps: 0 };
      const ids = due.map(({ _id }) => _id);
      await clients.updateMany({ _id: trusted({ $in: ids }) }, { $unset: { nextStatusAt: 1 } });
      const fell = due.flatMap(fallenFrom);
      const steps = await saveFallenAsleep(deps.mongo, fell);
      await deps.noteLateStep?.(fell.map(({ client, at }) => ({ at, factId: client._id })));
      return { due: due.length, steps };
    }

    function fallenFrom(client: ClientRecord): FallenAsleep[] {
      const at = client.nextStatusAt ?? client.createdAt;
      const from = standingOf(statusFacts(client, client), policy, DateTime.fromJSDate(at));
      // Whoever left offended stays a returner, however long he is silent.
      return from === "returner" ? [] : [{ client, from, at }];
    }
  };
}
