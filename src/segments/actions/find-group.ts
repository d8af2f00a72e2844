import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import { type Group, readyGroupOf } from "../rules/group.ts";
import type { SegmentRecord } from "../store/segment.model.ts";
import { findSaved, findSegment } from "../store/segments.ts";
import type { SegmentsDeps } from "./deps.ts";

/** How long a draft lives, and how long a removed group can be brought back. */
export const draftHours = 24;

export type GroupRefusal = "no-rights" | "group-unknown";

/** The group of that code, if the actor may see it: a ready one, one of his own, or one that is shared. */
export async function findGroup(
  { mongo, now }: Pick<SegmentsDeps, "mongo" | "now">,
  actor: Actor,
  of: string,
): Promise<Outcome<Group, GroupRefusal>> {
  if (!may(actor, "segment.see")) return refused("no-rights");
  const ready = readyGroupOf(of);
  if (ready !== undefined) return done(ready);
  const row = of.startsWith("s") ? await findSegment(mongo, of.slice(1), now().toJSDate()) : undefined;
  if (row === undefined || !(row.by === actor.memberId || row.shared)) return refused("group-unknown");
  return done(groupOf(row, actor));
}

/** The actor's own row; whoever did not make it does not change it either. */
export async function findOwnGroup(
  deps: Pick<SegmentsDeps, "mongo" | "now">,
  actor: Actor,
  of: string,
): Promise<Outcome<Group & { id: string }, GroupRefusal>> {
  if (!may(actor, "segment.make")) return refused("no-rights");
  const found = await findGroup(deps, actor, of);
  if (!found.ok) return found;
  const { id, own } = found.value;
  return id === undefined || !own ? refused("group-unknown") : done({ ...found.value, id });
}

/** A group of one's own, to be changed. */
export function getOwnGroupWith(deps: Pick<SegmentsDeps, "mongo" | "now">) {
  return (actor: Actor, { of }: { of: string }) => findOwnGroup(deps, actor, of);
}

/** A group that the actor may see, by its code. */
export function getGroupWith(deps: Pick<SegmentsDeps, "mongo" | "now">) {
  return (actor: Actor, { of }: { of: string }) => findGroup(deps, actor, of);
}

/** The groups this member has saved or was given, by name. */
export function listSavedWith({ mongo }: Pick<SegmentsDeps, "mongo">) {
  return async function listSaved(actor: Actor): Promise<Group[]> {
    if (!may(actor, "segment.see")) return [];
    return (await findSaved(mongo, actor.memberId)).map((row) => groupOf(row, actor));
  };
}

export function groupOf(row: SegmentRecord, actor: Actor): Group & { id: string } {
  const { _id: id, name, removedName: removed, definition, shared, rev } = row;
  const own = row.by === actor.memberId;
  return {
    of: `s${id}`,
    id,
    definition,
    own,
    shared,
    rev,
    ...(name !== undefined && { name }),
    ...(removed !== undefined && { removed }),
  };
}
