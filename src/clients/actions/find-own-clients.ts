import type { Actor } from "../../shared/actor.ts";
import type { ClientRow } from "../rules/client-view.ts";
import { type ClientRecord, clientModel } from "../store/client.model.ts";
import type { ClientsDeps } from "./deps.ts";
import { rowsPerPage } from "./find-clients.ts";
import { rowsOf } from "./list-rows.ts";

/** «Мои клиенты»: a page of the clients the actor is responsible for, by name. Pages from 1. */
export function findOwnClientsWith(deps: ClientsDeps) {
  return async function findOwnClients(
    actor: Actor,
    { page = 1 }: { page?: number } = {},
  ): Promise<{ rows: ClientRow[]; page: number; pages: number; total: number }> {
    const clients = clientModel(deps.mongo);
    const own = { responsible: actor.memberId };
    const total = await clients.countDocuments(own);
    const pages = Math.max(1, Math.ceil(total / rowsPerPage));
    const at = Math.min(Math.max(1, page), pages);
    const records = await clients
      .find(own)
      .sort({ sortName: 1, _id: 1 })
      .skip((at - 1) * rowsPerPage)
      .limit(rowsPerPage)
      .lean<ClientRecord[]>();
    return { rows: await rowsOf(deps, actor, records), page: at, pages, total };
  };
}
