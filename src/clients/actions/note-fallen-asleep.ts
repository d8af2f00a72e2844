import { DateTime } from "luxon";
import { trusted } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import { standingOf, statusFacts } from "../rules/status.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import { saveFallenAsleep } from "../store/client-summary.ts";
import type { ClientsDeps } from "./deps.ts";

const atOnce = 500;

/**
 * Writes down the steps that silence alone made: clients who fell asleep since the last run. Their status was
 * right all the time. Safe to run twice. Returns how many steps were written.
 */
export function noteFallenAsleepWith(deps: Pick<ClientsDeps, "mongo" | "now" | "policy" | "noteLateStep">) {
  const clients = clientModel(deps.mongo);

  return async function noteFallenAsleep(): Promise<number> {
    const policy = await deps.policy();
    for (let steps = 0; ; ) {
      const due = await clients
        .find({ nextStatusAt: trusted({ $lt: deps.now().toJSDate() }) })
        .sort({ nextStatusAt: 1 })
        .limit(atOnce)
        .lean<ClientRecord[]>();
      for (const record of due) steps += (await note(record)) ? 1 : 0;
      if (due.length < atOnce) return steps;
    }

    function note(record: ClientRecord): Promise<boolean> {
      const { _id, rev, nextStatusAt = record.createdAt } = record;
      const at = DateTime.fromJSDate(nextStatusAt);
      const from = standingOf(statusFacts(record, record), policy, at);
      return inTransaction(deps.mongo, async () => {
        const gone = { $unset: { nextStatusAt: 1 as const } };
        const { modifiedCount } = await clients.updateOne({ _id, rev, nextStatusAt }, gone);
        // Whoever left offended stays a returner, however long he is silent.
        if (from === "returner") return false;
        if (modifiedCount === 0) return false;
        await deps.noteLateStep?.(nextStatusAt, _id);
        return saveFallenAsleep(deps.mongo, record, from, nextStatusAt);
      });
    }
  };
}
