import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import type { SegmentDefinition } from "../rules/definition.ts";
import { scopedTo } from "../rules/group.ts";
import type { SegmentContext } from "../rules/segment-facts.ts";
import { countByQuery, queryOf } from "../store/segment-query.ts";
import { contextNow, type SegmentsDeps } from "./deps.ts";
import { findGroup, type GroupRefusal } from "./find-group.ts";

export interface Counted {
  count: number;
  /** The columns are a cache of the base, some moments behind it at most. */
  from: "columns" | "query";
}

/** How many clients a group has; over his own clients for a seller. */
export function countSegmentWith(deps: SegmentsDeps) {
  return async function countSegment(
    actor: Actor,
    { of }: { of: string },
  ): Promise<Outcome<Counted, GroupRefusal>> {
    const found = await findGroup(deps, actor, of);
    if (!found.ok) return found;
    return done(await count(deps, scopedTo(actor, found.value.definition), await contextNow(deps)));
  };
}

/** How many clients each of these definitions has, in their order; over his own clients for a seller. */
export function countGroupsWith(deps: SegmentsDeps) {
  return async function countGroups(
    actor: Actor,
    definitions: readonly SegmentDefinition[],
  ): Promise<number[]> {
    if (!may(actor, "segment.see")) return [];
    const ctx = await contextNow(deps);
    const counted = definitions.map((definition) => count(deps, scopedTo(actor, definition), ctx));
    return (await Promise.all(counted)).map((one) => one.count);
  };
}

async function count(
  deps: SegmentsDeps,
  definition: SegmentDefinition,
  ctx: SegmentContext,
): Promise<Counted> {
  const fast = await deps.count?.(definition, ctx);
  if (fast !== undefined) return { count: fast, from: "columns" };
  return { count: await countByQuery(deps.mongo, queryOf(definition, ctx)), from: "query" };
}
