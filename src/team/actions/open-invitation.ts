import type { Mongo } from "../../platform/mongo/connect.ts";
import type { Role } from "../../shared/actor.ts";
import type { Now } from "../../shared/now.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { sha256 } from "../rules/token.ts";
import { findLiveInvitation } from "../store/invitation.model.ts";
import { findByTelegram, memberIdOf } from "../store/member.ts";
import { giveTryBack, takeTry } from "../store/try.model.ts";

export type InvitationRefusal = "invitation-dead" | "too-many-tries" | "already-member";

const invitationMisses = 5;

/**
 * What a link offers. Unknown, used, revoked and expired look the same; five misses in an hour close the
 * door for an hour. Opening spends nothing: the person may come back to it until he accepts.
 */
export function openInvitationWith({ mongo, now }: { mongo: Mongo; now: Now }) {
  return async function openInvitation({
    telegramId,
    token,
  }: {
    telegramId: number;
    token: string;
  }): Promise<Outcome<{ invitationId: string; role: Role; expiresAt: Date }, InvitationRefusal>> {
    const member = await findByTelegram(mongo, telegramId);
    if (member !== null && member.state !== "dismissed") return refused("already-member");

    const at = now().toJSDate();
    const key = `invitation:${memberIdOf(telegramId)}`;
    if ((await takeTry(mongo, key, invitationMisses, at)) === undefined) return refused("too-many-tries");

    const invitation = await findLiveInvitation(mongo, sha256(token), at);
    if (invitation === null) return refused("invitation-dead");
    await giveTryBack(mongo, key);
    return done({ invitationId: invitation._id, role: invitation.role, expiresAt: invitation.expiresAt });
  };
}
