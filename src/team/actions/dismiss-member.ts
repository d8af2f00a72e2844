import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Now } from "../../shared/now.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../rules/may.ts";
import type { DismissalPart } from "../rules/part.ts";
import type { LeaveTrace } from "../rules/trace.ts";
import { invitationModel } from "../store/invitation.model.ts";
import { memberModel } from "../store/member.model.ts";
import { findMember, isStillOwner } from "../store/member.ts";

type DismissRefusal = "not-allowed" | "member-unknown" | "yourself" | "heir-unfit";

export interface Dismissed {
  memberId: string;
  telegramId: number;
  clients: number;
  callbacks: number;
}

interface Deps {
  mongo: Mongo;
  now: Now;
  leaveTrace: LeaveTrace;
  parts: DismissalPart[];
}

/**
 * Access ends with this transaction, and in it everything he led goes to `to`: one member, several in turn,
 * or the owner himself. Nobody dismisses himself, so a shop always keeps an owner.
 */
export function dismissMemberWith({ mongo, now, leaveTrace, parts }: Deps) {
  return async function dismissMember(
    actor: Actor,
    { memberId, to }: { memberId: string; to: string[] },
  ): Promise<Outcome<Dismissed, DismissRefusal>> {
    if (!may(actor, "staff.dismiss")) return refused("not-allowed");
    if (memberId === actor.memberId) return refused("yourself");

    return inTransaction(mongo, async () => {
      const member = await findMember(mongo, memberId);
      if (member === null) return refused("member-unknown");
      const { telegramId } = member;
      if (member.state === "dismissed") return done({ memberId, telegramId, clients: 0, callbacks: 0 });
      if (member.role === "owner" && !(await isStillOwner(mongo, actor.memberId)))
        return refused("not-allowed");
      if (!(await areFitHeirs(memberId, to))) return refused("heir-unfit");

      return done({ memberId, telegramId, ...(await dismiss(actor, memberId, to)) });
    });
  };

  async function dismiss(actor: Actor, memberId: string, to: string[]) {
    const counts = await countHeld(parts, memberId);
    await closeDoor(memberId, now().toJSDate());
    for (const part of parts) await part.move(memberId, to, now());
    await leaveTrace(
      actor,
      "team.dismiss-member",
      { kind: "member", id: memberId },
      { ...counts, heirs: to.length },
    );
    return counts;
  }

  async function areFitHeirs(leaver: string, to: string[]): Promise<boolean> {
    if (to.length === 0 || to.includes(leaver) || new Set(to).size !== to.length) return false;
    const heirs = await memberModel(mongo).countDocuments({ _id: trusted({ $in: to }), state: "active" });
    return heirs === to.length;
  }

  async function closeDoor(memberId: string, at: Date): Promise<void> {
    const members = memberModel(mongo);
    await members.updateOne(
      { _id: memberId },
      {
        $set: { state: "dismissed", dismissedAt: at, opened: [] },
        $unset: { deputy: 1, pausedBy: 1, rulesDue: 1 },
      },
    );
    await members.updateMany({ deputy: memberId }, { $unset: { deputy: 1 } });
    // A leaving owner's own invitations would be a way back.
    await invitationModel(mongo).updateMany(
      { by: memberId, usedBy: null, revokedAt: null },
      { revokedAt: at },
    );
  }
}

/** What a member holds in all slices together. */
export async function countHeld(
  parts: DismissalPart[],
  memberId: string,
): Promise<{ clients: number; callbacks: number }> {
  const held = { clients: 0, callbacks: 0 };
  for (const part of parts) {
    const { clients = 0, callbacks = 0 } = await part.count(memberId);
    held.clients += clients;
    held.callbacks += callbacks;
  }
  return held;
}
