import type { Mongo } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import type { Now } from "../../shared/now.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../rules/may.ts";
import { readMemberName } from "../rules/member.ts";
import type { LeaveTrace } from "../rules/trace.ts";
import { changeModel, setKeepingBefore } from "../store/change.ts";
import { memberModel } from "../store/member.model.ts";

interface Deps {
  mongo: Mongo;
  now: Now;
  leaveTrace: LeaveTrace;
}

/** How colleagues see a member; the owner's to change, and undoable for a minute. */
export function renameMemberWith({ mongo, now, leaveTrace }: Deps) {
  return async function renameMember(
    actor: Actor,
    { memberId, name, requestKey }: { memberId: string; name: string; requestKey: string },
  ): Promise<Outcome<{ changeId: string }, "not-allowed" | "name-empty" | "member-unknown">> {
    if (!may(actor, "staff.rename")) return refused("not-allowed");
    const read = readMemberName(name);
    if (read === undefined) return refused("name-empty");

    const changeId = factId(requestKey, "member-rename");
    return inTransaction(mongo, async () => {
      if (await changeModel(mongo).exists({ _id: changeId })) return done({ changeId });

      const change = {
        _id: changeId,
        kind: "member",
        at: now().toJSDate(),
        by: actor.memberId,
      };
      const wanted = [{ rowId: memberId, set: { name: read } }];
      if (!(await setKeepingBefore(mongo, memberModel(mongo), change, wanted)))
        return refused("member-unknown");
      await leaveTrace(actor, "member.rename", { kind: "member", id: memberId });
      return done({ changeId });
    });
  };
}
