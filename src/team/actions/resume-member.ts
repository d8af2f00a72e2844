import type { Mongo } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../rules/may.ts";
import type { LeaveTrace } from "../rules/trace.ts";
import { type MemberRecord, memberModel } from "../store/member.model.ts";
import { findByTelegram, findMember } from "../store/member.ts";

interface Deps {
  mongo: Mongo;
  leaveTrace: LeaveTrace;
}

export function resumeMemberWith({ mongo, leaveTrace }: Deps) {
  return async function resumeMember(
    actor: Actor,
    { memberId }: { memberId: string },
  ): Promise<Outcome<{ memberId: string }, "not-allowed" | "member-unknown" | "member-dismissed">> {
    if (!may(actor, "staff.pause")) return refused("not-allowed");

    return inTransaction(mongo, async () => {
      const member = await findMember(mongo, memberId);
      if (member === null) return refused("member-unknown");
      if (member.state === "dismissed") return refused("member-dismissed");
      if (member.state === "paused") await open({ mongo, leaveTrace }, actor, member);
      return done({ memberId });
    });
  };
}

/** A member on holiday has no work screens, so he is known by his Telegram account alone. */
export function endHolidayWith({ mongo, leaveTrace }: Deps) {
  return async function endHoliday(
    telegramId: number,
  ): Promise<Outcome<{ memberId: string }, "not-on-holiday">> {
    return inTransaction(mongo, async () => {
      const member = await findByTelegram(mongo, telegramId);
      const isOnHoliday = member?.state === "paused" && member.pausedBy === member._id;
      if (member === null || !(isOnHoliday || member.state === "active")) return refused("not-on-holiday");

      const { _id: memberId, role, name } = member;
      if (isOnHoliday) await open({ mongo, leaveTrace }, { memberId, telegramId, role, name }, member);
      return done({ memberId });
    });
  };
}

async function open({ mongo, leaveTrace }: Deps, actor: Actor, { _id }: MemberRecord): Promise<void> {
  await memberModel(mongo).updateOne(
    { _id },
    { $set: { state: "active" }, $unset: { pausedBy: 1, deputy: 1 } },
  );
  await leaveTrace(actor, "team.resume-member", { kind: "member", id: _id });
}
