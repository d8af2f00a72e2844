import type { Mongo } from "../../platform/mongo/connect.ts";
import { inTransaction } from "../../platform/mongo/transaction.ts";
import type { Actor, Role } from "../../shared/actor.ts";
import type { Locale } from "../../shared/locale.ts";
import type { Now } from "../../shared/now.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { type MemberSettings, readMemberName, standardSettings } from "../rules/member.ts";
import { sha256 } from "../rules/token.ts";
import type { LeaveTrace } from "../rules/trace.ts";
import { type InvitationRecord, invitationModel, isLive } from "../store/invitation.model.ts";
import { findMember, memberIdOf, seatMember } from "../store/member.ts";
import { findCurrentRules } from "../store/rules.model.ts";
import { type InvitationRefusal, openInvitationWith } from "./open-invitation.ts";

export interface Acceptance {
  telegramId: number;
  token: string;
  /** As the person typed it. */
  name: string;
  locale: Locale;
}

interface Deps {
  mongo: Mongo;
  now: Now;
  leaveTrace: LeaveTrace;
  /** What the shop's owner chose for newcomers. */
  newcomerSettings(): Promise<Partial<MemberSettings>>;
}

/** Makes a member of whoever accepts first; nothing is open to him until he has accepted the rules. */
export function acceptInvitationWith({ mongo, now, leaveTrace, newcomerSettings }: Deps) {
  const openInvitation = openInvitationWith({ mongo, now });

  return async function acceptInvitation(
    acceptance: Acceptance,
  ): Promise<Outcome<{ memberId: string; role: Role }, InvitationRefusal | "name-empty">> {
    const name = readMemberName(acceptance.name);
    if (name === undefined) return refused("name-empty");

    const earlier = await acceptedBefore(acceptance);
    if (earlier !== null) return done({ memberId: memberIdOf(acceptance.telegramId), role: earlier.role });

    const opened = await openInvitation(acceptance);
    if (!opened.ok) return opened;

    const settings = { ...standardSettings, ...(await newcomerSettings()) };
    return inTransaction(mongo, () => spend(opened.value.invitationId, { ...acceptance, name }, settings));
  };

  /** The same person answering twice: the invitation is his, and he is not gone since. */
  async function acceptedBefore({ telegramId, token }: Acceptance): Promise<InvitationRecord | null> {
    const usedBy = memberIdOf(telegramId);
    const member = await findMember(mongo, usedBy);
    if (member === null || member.state === "dismissed") return null;
    return invitationModel(mongo)
      .findOne({ tokenHash: sha256(token), usedBy })
      .lean<InvitationRecord>();
  }

  async function spend(
    invitationId: string,
    { telegramId, name, locale }: Acceptance,
    settings: MemberSettings,
  ): Promise<Outcome<{ memberId: string; role: Role }, InvitationRefusal>> {
    const at = now().toJSDate();
    const memberId = memberIdOf(telegramId);
    const member = await findMember(mongo, memberId);
    if (member !== null && member.state !== "dismissed") return refused("already-member");

    const invitation = await invitationModel(mongo)
      .findOneAndUpdate({ _id: invitationId, ...isLive(at) }, { usedBy: memberId, usedAt: at })
      .lean<InvitationRecord>();
    if (invitation === null) return refused("invitation-dead");

    const { role } = invitation;
    const rulesDue = (await findCurrentRules(mongo))?.version ?? 1;
    await seatMember(mongo, { telegramId, role, name, locale, settings, at, rulesDue });
    const actor: Actor = { memberId, telegramId, role, name };
    await leaveTrace(actor, "team.accept-invitation", { kind: "invitation", id: invitationId }, { role });
    return done({ memberId, role });
  }
}
