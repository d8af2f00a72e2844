import type { Mongo } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor, Role } from "../../shared/actor.ts";
import { factId } from "../../shared/id.ts";
import type { Now } from "../../shared/now.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../rules/may.ts";
import { type MakeBytes, makeToken, sha256 } from "../rules/token.ts";
import type { LeaveTrace } from "../rules/trace.ts";
import { type InvitationRecord, invitationModel, isLive } from "../store/invitation.model.ts";

const invitationHours = 24;

export interface NewInvitation {
  invitationId: string;
  role: Role;
  /** For the link; known here and nowhere else. */
  token: string;
  expiresAt: Date;
}

interface Deps {
  mongo: Mongo;
  now: Now;
  makeBytes: MakeBytes;
  leaveTrace: LeaveTrace;
}

/** A link for one person. Asked twice, the same invitation gets a new link while nobody has used it. */
export function inviteWith({ mongo, now, makeBytes, leaveTrace }: Deps) {
  const invitations = invitationModel(mongo);

  return async function invite(
    actor: Actor,
    { role, requestKey }: { role: Role; requestKey: string },
  ): Promise<Outcome<NewInvitation, "not-allowed" | "invitation-dead">> {
    if (!may(actor, "staff.invite")) return refused("not-allowed");

    const _id = factId(requestKey, "invitation");
    const token = makeToken(makeBytes);
    const at = now();

    return inTransaction(mongo, async () => {
      const earlier = await invitations.findById(_id).lean<InvitationRecord>();
      if (earlier !== null) return renew(earlier, token, at.toJSDate());

      const expiresAt = at.plus({ hours: invitationHours }).toJSDate();
      await invitations.insertOne({
        _id,
        tokenHash: sha256(token),
        role,
        by: actor.memberId,
        at: at.toJSDate(),
        expiresAt,
        usedBy: null,
        revokedAt: null,
      });
      await leaveTrace(actor, "team.invite", { kind: "invitation", id: _id }, { role });
      return done({ invitationId: _id, role, token, expiresAt });
    });
  };

  async function renew(
    { _id, role, expiresAt }: InvitationRecord,
    token: string,
    at: Date,
  ): Promise<Outcome<NewInvitation, "invitation-dead">> {
    const { matchedCount } = await invitations.updateOne(
      { _id, ...isLive(at) },
      { tokenHash: sha256(token) },
    );
    return matchedCount === 1
      ? done({ invitationId: _id, role, token, expiresAt })
      : refused("invitation-dead");
  }
}
