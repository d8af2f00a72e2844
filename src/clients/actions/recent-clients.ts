import { trusted } from "../../platform/mongo/connect.ts";
import type { Actor } from "../../shared/actor.ts";
import type { ClientRow } from "../rules/client-view.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import type { ClientsDeps } from "./deps.ts";
import { rowsOf } from "./list-rows.ts";
import { visibleSubject } from "./visible-subject.ts";

const recentMax = 5;

/** Of the clients opened last (ids, newest first), those that the actor may still see: five at most. */
export function recentClientsWith(deps: ClientsDeps) {
  return async function recentClients(actor: Actor, opened: readonly string[]): Promise<ClientRow[]> {
    const ids = [...new Set(opened)];
    const records = await clientModel(deps.mongo)
      .find({ _id: trusted({ $in: ids }) })
      .lean<ClientRecord[]>();

    const visible: ClientRecord[] = [];
    for (const id of ids) {
      const record = records.find(({ _id }) => _id === id);
      if (record && (await visibleSubject(deps, actor, record))) visible.push(record);
    }
    return rowsOf(deps, actor, visible.slice(0, recentMax));
  };
}
