import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../../team/index.ts";
import type { Group } from "../rules/group.ts";
import { findSegment } from "../store/segments.ts";
import { changeTraced } from "./change-traced.ts";
import type { SegmentsDeps } from "./deps.ts";
import { draftHours, findOwnGroup, type GroupRefusal, groupOf } from "./find-group.ts";

type Deps = Pick<SegmentsDeps, "mongo" | "now" | "leaveTrace">;

/** Removes a saved group of one's own; the clients in it stay. It can be brought back for a day. */
export function removeSegmentWith({ mongo, now, leaveTrace }: Deps) {
  return async function removeSegment(
    actor: Actor,
    { of }: { of: string },
  ): Promise<Outcome<{ of: string; name: string }, GroupRefusal>> {
    const found = await findOwnGroup({ mongo, now }, actor, of);
    if (!found.ok) return found;
    const { id, rev, name, removed } = found.value;
    if (name === undefined)
      return removed === undefined ? refused("group-unknown") : done({ of, name: removed });
    const draftUntil = now().plus({ hours: draftHours }).toJSDate();
    const set = { shared: false, removedName: name, draftUntil };
    const change = { action: "segment.remove", set, unset: ["name"] } as const;
    const changed = await changeTraced({ mongo, leaveTrace }, actor, { id, rev }, change);
    if (changed === null) return refused("group-unknown");
    return done({ of, name });
  };
}

/** Brings a removed group back under its name. */
export function restoreSegmentWith({ mongo, now, leaveTrace }: Deps) {
  return async function restoreSegment(
    actor: Actor,
    { of }: { of: string },
  ): Promise<Outcome<Group, GroupRefusal>> {
    if (!may(actor, "segment.make")) return refused("no-rights");
    const row = await findSegment(mongo, of.slice(1), now().toJSDate());
    if (row === undefined || row.by !== actor.memberId) return refused("group-unknown");
    if (row.removedName === undefined)
      return row.name === undefined ? refused("group-unknown") : done(groupOf(row, actor));
    const { _id: id, rev, removedName: name } = row;
    const change = {
      action: "segment.restore",
      set: { name },
      unset: ["removedName", "draftUntil"],
    } as const;
    const changed = await changeTraced({ mongo, leaveTrace }, actor, { id, rev }, change);
    if (changed === null) return refused("group-unknown");
    return done(groupOf(changed, actor));
  };
}
