import type { Mongo } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import type { Now } from "../../shared/now.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../rules/may.ts";
import { type MemberSettings, memberSettings } from "../rules/member.ts";
import type { LeaveTrace } from "../rules/trace.ts";
import { changeModel, setKeepingBefore } from "../store/change.ts";
import { memberModel } from "../store/member.model.ts";

interface Deps {
  mongo: Mongo;
  now: Now;
  leaveTrace: LeaveTrace;
}

/** A member's own switches; the change may be undone for a minute. */
export function changeOwnSettingsWith({ mongo, now, leaveTrace }: Deps) {
  return async function changeOwnSettings(
    actor: Actor,
    { settings, requestKey }: { settings: Partial<MemberSettings>; requestKey: string },
  ): Promise<Outcome<{ changeId: string }, "not-allowed" | "setting-wrong">> {
    if (!may(actor, "own.settings")) return refused("not-allowed");
    const read = memberSettings.partial().safeParse(settings);
    if (!read.success || Object.keys(read.data).length === 0) return refused("setting-wrong");

    const changeId = factId(requestKey, "member-change");
    const fields = Object.fromEntries(Object.entries(read.data).map(([key, to]) => [`settings.${key}`, to]));
    const { memberId } = actor;
    return inTransaction(mongo, async () => {
      if (await changeModel(mongo).exists({ _id: changeId })) return done({ changeId });

      const change = {
        _id: changeId,
        kind: "member",
        at: now().toJSDate(),
        by: memberId,
      };
      await setKeepingBefore(mongo, memberModel(mongo), change, [{ rowId: memberId, set: fields }]);
      await leaveTrace(
        actor,
        "member.change-settings",
        { kind: "member", id: memberId },
        { fields: Object.keys(fields).join(" ") },
      );
      return done({ changeId });
    });
  };
}
