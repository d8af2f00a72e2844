import type { Actor } from "../../shared/actor.ts";
import type { ClientRow } from "../rules/client-view.ts";
import type { ClientRecord } from "../store/client.model.ts";
import type { ClientsDeps } from "./deps.ts";
import { rowOf } from "./view-client.ts";

/** The records as lines of a list, with the names of the responsible. */
export async function rowsOf(
  deps: Pick<ClientsDeps, "vault" | "now" | "policy" | "namesOfMembers">,
  actor: Actor,
  records: readonly ClientRecord[],
): Promise<ClientRow[]> {
  const policy = await deps.policy();
  const others = new Set(records.map(({ responsible }) => responsible));
  others.delete(actor.memberId);
  others.delete(null);
  const names = new Map(
    others.size > 0 ? await deps.namesOfMembers([...others].filter((id) => id !== null)) : [],
  );
  names.set(actor.memberId, actor.name);
  return records.map((record) => {
    const responsibleName = record.responsible === null ? undefined : names.get(record.responsible);
    const looking = { actor, policy, at: deps.now() };
    return rowOf(deps, record, responsibleName === undefined ? looking : { ...looking, responsibleName });
  });
}
