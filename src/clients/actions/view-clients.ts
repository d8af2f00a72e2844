import { trusted } from "../../platform/mongo/connect.ts";
import type { Actor } from "../../shared/actor.ts";
import type { ClientView } from "../rules/client-view.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import type { ClientsDeps } from "./deps.ts";
import { viewOf } from "./view-client.ts";
import { visibleSubject } from "./visible-subject.ts";

/** The clients of these ids that the actor may see, masked, by id: for the lists and reminders of other slices. */
export function viewClientsWith(deps: ClientsDeps) {
  return async function viewClients(
    actor: Actor,
    clientIds: readonly string[],
  ): Promise<Map<string, ClientView>> {
    const views = new Map<string, ClientView>();
    if (clientIds.length === 0) return views;
    const [records, policy, country] = await Promise.all([
      clientModel(deps.mongo)
        .find({ _id: trusted({ $in: [...new Set(clientIds)] }) })
        .lean<ClientRecord[]>(),
      deps.policy(),
      deps.country(),
    ]);
    for (const record of records) {
      const subject = await visibleSubject(deps, actor, record);
      const looking = { actor, policy, at: deps.now(), country };
      if (subject) views.set(record._id, viewOf(deps, record, { ...looking, subject }));
    }
    return views;
  };
}
