import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import type { SegmentRecord } from "../store/segment.model.ts";
import { changeSegment } from "../store/segments.ts";
import type { SegmentsDeps } from "./deps.ts";

interface Change {
  action: `segment.${string}`;
  set: Partial<SegmentRecord>;
  unset?: readonly (keyof SegmentRecord)[];
  meta?: Record<string, boolean>;
}

/** `changeSegment` with its trace: both are written, or neither. */
export function changeTraced(
  { mongo, leaveTrace }: Pick<SegmentsDeps, "mongo" | "leaveTrace">,
  actor: Actor,
  { id, rev }: { id: string; rev: number },
  { action, set, unset = [], meta }: Change,
): Promise<SegmentRecord | null> {
  return inTransaction(mongo, async () => {
    const changed = await changeSegment(mongo, { _id: id, by: actor.memberId, rev }, set, unset);
    if (changed !== null) await leaveTrace(actor, action, { kind: "segment", id }, meta);
    return changed;
  });
}
