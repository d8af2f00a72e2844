import type { ClientView } from "../../clients/index.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome } from "../../shared/outcome.ts";
import { type Group, scopedTo } from "../rules/group.ts";
import { findPage, queryOf } from "../store/segment-query.ts";
import { contextNow, type SegmentsDeps } from "./deps.ts";
import { findGroup, type GroupRefusal } from "./find-group.ts";

const rowsPerPage = 8;

export interface SegmentPage {
  group: Group;
  rows: ClientView[];
  page: number;
  hasMore: boolean;
}

/** Eight clients of a group, in its order; a seller sees only his own. Pages from 1. */
export function findSegmentPageWith(deps: SegmentsDeps) {
  return async function findSegmentPage(
    actor: Actor,
    { of, page = 1 }: { of: string; page?: number },
  ): Promise<Outcome<SegmentPage, GroupRefusal>> {
    const found = await findGroup(deps, actor, of);
    if (!found.ok) return found;
    const group = found.value;
    const query = queryOf(scopedTo(actor, group.definition), await contextNow(deps));
    const at = Math.min(Math.max(1, page), pagesMax);
    const read = { skip: (at - 1) * rowsPerPage, limit: rowsPerPage + 1 };
    const ids = await findPage(deps.mongo, query, read);
    // Those who left the group since the screen was drawn may have emptied its last page.
    if (ids.length === 0 && at > 1) return findSegmentPage(actor, { of, page: 1 });
    const views = await deps.viewClients(actor, ids.slice(0, rowsPerPage));
    const rows = ids.flatMap((id) => views.get(id) ?? []);
    return done({ group, rows, page: at, hasMore: ids.length > rowsPerPage && at < pagesMax });
  };
}

// Who leafs further than that narrows the group.
const pagesMax = 99;
