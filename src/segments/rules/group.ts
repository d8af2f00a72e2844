import type { Actor } from "../../shared/actor.ts";
import type { SegmentDefinition } from "./definition.ts";
import { type ReadyName, readyGroup } from "./ready.ts";

/** Names a group on a button: `r` and the name of a ready one, or `s` and the id of a row. */
export const groupCode = /^(?:r[a-z-]{2,18}|s[\w-]{16})$/;

/** `name`: as it was saved. `own`: the asker made it. A draft has no name yet. */
export interface Group {
  of: string;
  definition: SegmentDefinition;
  ready?: ReadyName;
  id?: string;
  name?: string;
  /** The name it had before it was removed. */
  removed?: string;
  own: boolean;
  shared: boolean;
  rev: number;
}

export function readyGroupOf(of: string): Group | undefined {
  const name = of.slice(1);
  const definition = of.startsWith("r") ? readyGroup(name) : undefined;
  return definition && { of, definition, ready: name as ReadyName, own: false, shared: false, rev: 0 };
}

/** A seller has every group over his own clients only. */
export function scopedTo(actor: Actor, definition: SegmentDefinition): SegmentDefinition {
  return actor.role === "owner"
    ? definition
    : { all: [{ is: "responsible", in: [actor.memberId] }, definition] };
}
