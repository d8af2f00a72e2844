import type { Mongo } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Now } from "../../shared/now.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import type { LeaveTrace } from "../rules/trace.ts";
import { mayUndo } from "../rules/undo.ts";
import { type ChangeRecord, changeModel, putBack, type Rows } from "../store/change.ts";
import { memberModel } from "../store/member.model.ts";

export type UndoRefusal = "change-unknown" | "undo-too-late" | "changed-since";

interface Deps {
  mongo: Mongo;
  now: Now;
  leaveTrace: LeaveTrace;
  /** Where the rows of each kind of change lie. */
  rowsOf: Record<string, Rows>;
}

/** Takes a change of settings back within a minute, unless somebody has changed the same since. */
export function undoChangeWith({ mongo, now, leaveTrace, rowsOf }: Deps) {
  return async function undoChange(
    actor: Actor,
    { changeId }: { changeId: string },
  ): Promise<Outcome<{ changeId: string; kind: string }, UndoRefusal>> {
    return inTransaction(mongo, async () => {
      const change = await changeModel(mongo).findById(changeId).lean<ChangeRecord>();
      if (change === null || change.by !== actor.memberId) return refused("change-unknown");
      if (change.undoneAt !== undefined) return done({ changeId, kind: change.kind });
      if (!mayUndo(change, actor.memberId, now())) return refused("undo-too-late");
      return undo(actor, change);
    });
  };

  async function undo(
    actor: Actor,
    change: ChangeRecord,
  ): Promise<Outcome<{ changeId: string; kind: string }, "change-unknown" | "changed-since">> {
    const { _id: changeId, kind, fields } = change;
    const rows = rowsOf[kind];
    if (rows === undefined) return refused("change-unknown");
    if (!(await putBack(mongo, rows, change, now().toJSDate()))) return refused("changed-since");

    await leaveTrace(actor, `${kind}.undo-change`, { kind, id: fields[0]?.rowId ?? kind }, { changeId });
    return done({ changeId, kind });
  }
}

export function undoMemberChangeWith(deps: Omit<Deps, "rowsOf">) {
  return undoChangeWith({ ...deps, rowsOf: { member: memberModel(deps.mongo) } });
}
