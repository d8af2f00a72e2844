import type { Mongo } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Now } from "../../shared/now.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../rules/may.ts";
import type { LeaveTrace } from "../rules/trace.ts";
import { type InvitationRecord, invitationModel } from "../store/invitation.model.ts";

interface Deps {
  mongo: Mongo;
  now: Now;
  leaveTrace: LeaveTrace;
}

/** An invitation that somebody has accepted is a member already: dismiss him instead. */
export function revokeInvitationWith({ mongo, now, leaveTrace }: Deps) {
  return async function revokeInvitation(
    actor: Actor,
    { invitationId }: { invitationId: string },
  ): Promise<Outcome<{ invitationId: string }, "not-allowed" | "invitation-unknown" | "invitation-used">> {
    if (!may(actor, "staff.invite")) return refused("not-allowed");

    return inTransaction(mongo, async () => {
      const invitations = invitationModel(mongo);
      const invitation = await invitations.findById(invitationId).lean<InvitationRecord>();
      if (invitation === null) return refused("invitation-unknown");
      if (invitation.usedBy !== null) return refused("invitation-used");
      if (invitation.revokedAt !== null) return done({ invitationId });

      await invitations.updateOne({ _id: invitationId, usedBy: null }, { revokedAt: now().toJSDate() });
      await leaveTrace(actor, "team.revoke-invitation", { kind: "invitation", id: invitationId });
      return done({ invitationId });
    });
  };
}
