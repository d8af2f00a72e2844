import type { Actor } from "../../shared/actor.ts";
import type { ClientsDeps } from "./deps.ts";
import { type OwnRequest, writeOwnFactWith } from "./own-fact.ts";

/**
 * Closes the latest open grievance of a client: it was settled, or he is to be left in peace. The owner's to say;
 * what he is then his facts tell, be it asleep.
 */
export function settleGrievanceWith(deps: ClientsDeps) {
  const writeOwnFact = writeOwnFactWith(deps);

  return function settleGrievance(
    actor: Actor,
    { how, ...request }: OwnRequest & { how: "settled" | "left-in-peace" },
  ) {
    const what = how === "settled" ? "client.settle-grievance" : "client.leave-in-peace";
    const action = { what, deed: "client.settle-grievance" } as const;
    return writeOwnFact<"not-grieved">(actor, request, action, (record, stamp) => {
      const latest = record.grievances?.at(-1);
      return latest ? { ...stamp, kind: "grievance-settled", of: latest.id, how } : "not-grieved";
    });
  };
}
