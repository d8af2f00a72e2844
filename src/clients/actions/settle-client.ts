import { DateTime } from "luxon";
import type { StatusPolicy } from "../rules/policy.ts";
import { type Standing, standingOf, statusFacts } from "../rules/status.ts";
import type { Summary } from "../rules/summary.ts";
import type { ClientRecord } from "../store/client.model.ts";
import { saveFallenAsleep, saveSummary, saveTransition } from "../store/client-summary.ts";
import type { ClientsDeps } from "./deps.ts";

/** What the facts made of the client. Free text of `summary` is sealed. */
export interface NotedClient {
  clientId: string;
  responsible: string | null;
  summary: Summary;
  before: Standing;
  after: Standing;
  rev: number;
}

/** Writes the next summary of a client and the step of his status, if he made one. */
export async function settle(
  { mongo, noteLateStep }: Pick<ClientsDeps, "mongo" | "noteLateStep">,
  record: ClientRecord,
  next: Summary,
  policy: StatusPolicy,
  because: readonly { id: string; at: Date }[],
): Promise<NotedClient> {
  const { _id: clientId, responsible } = record;
  await saveSummary(mongo, record, next);

  const last = because.at(-1);
  const at = last?.at ?? record.createdAt;
  const before = standingOf(statusFacts(record, record), policy, DateTime.fromJSDate(at));
  const after = standingOf(statusFacts(record, next), policy, DateTime.fromJSDate(at));
  // Whoever wakes before the nightly run fell asleep all the same.
  const fell = before === "sleeping" && before !== after ? record.nextStatusAt : undefined;
  if (fell) {
    const from = standingOf(statusFacts(record, record), policy, DateTime.fromJSDate(fell));
    await saveFallenAsleep(mongo, [{ client: record, from, at: fell }]);
    await noteLateStep?.([{ at: fell, factId: clientId }]);
  }
  if (last && before !== after) {
    await saveTransition(mongo, { clientId, from: before, to: after, at, why: last.id });
    await noteLateStep?.([{ at, factId: last.id }]);
  }
  return { clientId, responsible, summary: next, before, after, rev: record.rev + 1 };
}
