import type { Mongo } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../rules/may.ts";
import type { LeaveTrace } from "../rules/trace.ts";
import { type MemberRecord, memberModel } from "../store/member.model.ts";
import { findMember, hasOtherOwner, isStillOwner } from "../store/member.ts";

export type PauseRefusal =
  | "not-allowed"
  | "member-unknown"
  | "member-dismissed"
  | "deputy-unfit"
  | "last-owner";

interface Deps {
  mongo: Mongo;
  leaveTrace: LeaveTrace;
}

/**
 * Work closes until he is resumed; his reminders go to the deputy, without one to an owner. Pausing oneself
 * is a holiday: one comes back by oneself.
 */
export function pauseMemberWith({ mongo, leaveTrace }: Deps) {
  return async function pauseMember(
    actor: Actor,
    { memberId, deputy }: { memberId: string; deputy?: string },
  ): Promise<Outcome<{ memberId: string }, PauseRefusal>> {
    if (!may(actor, memberId === actor.memberId ? "own.holiday" : "staff.pause"))
      return refused("not-allowed");

    return inTransaction(mongo, async () => {
      const member = await findMember(mongo, memberId);
      if (member === null) return refused("member-unknown");
      const refusal = await whyNot(actor, member, deputy);
      if (refusal !== undefined) return refused(refusal);
      if (member.state === "paused" && member.deputy === deputy) return done({ memberId });

      await pause(actor, memberId, deputy);
      return done({ memberId });
    });
  };

  async function pause(actor: Actor, memberId: string, deputy?: string): Promise<void> {
    const paused = { state: "paused" as const, pausedBy: actor.memberId };
    const change =
      deputy === undefined
        ? { $set: paused, $unset: { deputy: 1 as const } }
        : { $set: { ...paused, deputy } };
    await memberModel(mongo).updateOne({ _id: memberId }, change);
    const meta = deputy === undefined ? {} : { deputy };
    await leaveTrace(actor, "team.pause-member", { kind: "member", id: memberId }, meta);
  }

  async function whyNot(
    actor: Actor,
    member: MemberRecord,
    deputy?: string,
  ): Promise<PauseRefusal | undefined> {
    if (member.state === "dismissed") return "member-dismissed";
    if (member.role === "owner") {
      if (!(await isStillOwner(mongo, actor.memberId))) return "not-allowed";
      if (!(await hasOtherOwner(mongo, member._id))) return "last-owner";
    }
    return deputy === undefined || (await isFitDeputy(deputy, member._id)) ? undefined : "deputy-unfit";
  }

  async function isFitDeputy(deputy: string, memberId: string): Promise<boolean> {
    const member = await findMember(mongo, deputy);
    return deputy !== memberId && member?.state === "active";
  }
}
