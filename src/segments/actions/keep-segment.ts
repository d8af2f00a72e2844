import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { cutTo, oneLine } from "../../shared/text.ts";
import { may } from "../../team/index.ts";
import { readDefinition, type SegmentDefinition } from "../rules/definition.ts";
import type { Group } from "../rules/group.ts";
import {
  changeSegment,
  countSaved,
  findSegment,
  insertSegment,
  savedMax,
  sweepDraft,
} from "../store/segments.ts";
import { changeTraced } from "./change-traced.ts";
import type { SegmentsDeps } from "./deps.ts";
import { draftHours, findOwnGroup, type GroupRefusal, groupOf } from "./find-group.ts";

type Deps = Pick<SegmentsDeps, "mongo" | "now" | "leaveTrace">;

const nameMax = 40;

/**
 * Keeps a definition for a day, so that screens can name it. The same definition of the same member is the same
 * draft, unless `requestKey` asks for one of its own that is going to be changed.
 */
export function draftSegmentWith(deps: Deps) {
  return async function draftSegment(
    actor: Actor,
    { definition, requestKey }: { definition: SegmentDefinition; requestKey?: string },
  ): Promise<Outcome<Group, "no-rights" | "definition-wrong">> {
    if (!may(actor, "segment.see")) return refused("no-rights");
    const read = readDefinition(definition);
    if (read === undefined) return refused("definition-wrong");
    const _id = factId(`${actor.memberId}|${requestKey ?? JSON.stringify(read)}`, "segment");
    const at = deps.now();
    const draft = {
      _id,
      by: actor.memberId,
      definition: read,
      shared: false,
      rev: 1,
      createdAt: at.toJSDate(),
    };
    const draftUntil = at.plus({ hours: draftHours }).toJSDate();
    const known = await findSegment(deps.mongo, _id, at.toJSDate());
    if (known !== undefined) return done(groupOf(known, actor));
    await sweepDraft(deps.mongo, _id, at.toJSDate());
    await insertSegment(deps.mongo, { ...draft, draftUntil });
    return done(groupOf({ ...draft, draftUntil }, actor));
  };
}

/** Puts another definition in place of the one that the maker saw at `rev`. */
export function changeSegmentWith(deps: Deps) {
  return async function changeDefinition(
    actor: Actor,
    { of, rev, definition }: { of: string; rev: number; definition: SegmentDefinition },
  ): Promise<Outcome<Group, GroupRefusal | "definition-wrong" | "stale">> {
    const found = await findOwnGroup(deps, actor, of);
    if (!found.ok) return found;
    const read = readDefinition(definition);
    if (read === undefined) return refused("definition-wrong");
    const row = { _id: found.value.id, by: actor.memberId, rev };
    const changed = await changeSegment(deps.mongo, row, {
      definition: read,
      ...(found.value.name === undefined
        ? { draftUntil: deps.now().plus({ hours: draftHours }).toJSDate() }
        : {}),
    });
    return changed === null ? refused("stale") : done(groupOf(changed, actor));
  };
}

/** Gives a group of one's own a name: a draft is saved by it, a saved one renamed. */
export function saveSegmentWith(deps: Deps) {
  return async function saveSegment(
    actor: Actor,
    { of, name: typed }: { of: string; name: string },
  ): Promise<Outcome<Group, GroupRefusal | "name-empty" | "too-many">> {
    const name = cutTo(oneLine(typed), nameMax).text;
    if (name === "") return refused("name-empty");
    const found = await findOwnGroup(deps, actor, of);
    if (!found.ok) return found;
    const { id, rev, name: before } = found.value;
    if (before === name) return done(found.value);
    if (before === undefined && (await countSaved(deps.mongo, actor.memberId)) >= savedMax)
      return refused("too-many");
    const unset = ["draftUntil", "removedName"] as const;
    const change = { action: "segment.save", set: { name }, unset } as const;
    const saved = await changeTraced(deps, actor, { id, rev }, change);
    if (saved === null) return refused("group-unknown");
    return done(groupOf(saved, actor));
  };
}

/** Gives a saved group to the sellers, or takes it back: each sees his own clients in it. */
export function shareSegmentWith(deps: Deps) {
  return async function shareSegment(
    actor: Actor,
    { of, shared }: { of: string; shared: boolean },
  ): Promise<Outcome<Group, GroupRefusal>> {
    const found = await findOwnGroup(deps, actor, of);
    if (!found.ok) return found;
    const { id, rev, name } = found.value;
    if (name === undefined) return refused("group-unknown");
    if (found.value.shared === shared) return done(found.value);
    const change = { action: "segment.share", set: { shared }, meta: { shared } } as const;
    const changed = await changeTraced(deps, actor, { id, rev }, change);
    if (changed === null) return refused("group-unknown");
    return done(groupOf(changed, actor));
  };
}
