import { DateTime } from "luxon";
import { trusted } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import { standingOf, statusFacts } from "../rules/status.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import { type FallenAsleep, saveFallenAsleep } from "../store/client-summary.ts";
import type { ClientsDeps } from "./deps.ts";

const atOnce = 500;

/** What a status is told from. */
const judged = {
  ...{ nextStatusAt: 1, createdAt: 1, firstPurchaseAt: 1, lastPurchaseAt: 1, purchaseDays: 1, sleepsAt: 1 },
  ...{ touched: 1, phones: 1, username: 1, stage: 1, grievedAt: 1 },
};

/**
 * Writes down the steps that silence alone made: clients who fell asleep since the last run. Their status was
 * right all the time. Safe to run twice. Returns how many steps were written.
 */
export function noteFallenAsleepWith(deps: Pick<ClientsDeps, "mongo" | "now" | "policy" | "noteLateStep">) {
  const clients = clientModel(deps.mongo);

  return async function noteFallenAsleep(): Promise<number> {
    const policy = await deps.policy();
    for (let steps = 0; ; ) {
      const now = deps.now().toJSDate();
      const due = await clients
        .find({ nextStatusAt: trusted({ $lt: now }) }, judged)
        .sort({ nextStatusAt: 1 })
        .limit(atOnce)
        .lean<ClientRecord[]>();
      if (due.length > 0) steps += await inTransaction(deps.mongo, () => write(due));
      await stopWaiting(due, now);
      if (due.length < atOnce) return steps;
    }

    async function write(due: readonly ClientRecord[]): Promise<number> {
      const fell = due.flatMap(fallenFrom);
      const steps = await saveFallenAsleep(deps.mongo, fell);
      await deps.noteLateStep?.(fell.map(({ client, at }) => ({ at, factId: client._id })));
      return steps;
    }

    /**
     * After the steps and outside of their transaction, where a change of an indexed field costs ten times as much
     * (docs/decisions/0022): whoever is left waiting by a crash is found again, and his step is there already.
     */
    async function stopWaiting(due: readonly ClientRecord[], now: Date): Promise<void> {
      const _id = trusted({ $in: due.map((client) => client._id) });
      await clients.updateMany({ _id, nextStatusAt: trusted({ $lt: now }) }, { $unset: { nextStatusAt: 1 } });
    }

    function fallenFrom(client: ClientRecord): FallenAsleep[] {
      const at = client.nextStatusAt ?? client.createdAt;
      const from = standingOf(statusFacts(client, client), policy, DateTime.fromJSDate(at));
      // Whoever left offended stays a returner, however long he is silent.
      return from === "returner" ? [] : [{ client, from, at }];
    }
  };
}
