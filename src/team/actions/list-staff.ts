import { type Mongo, trusted } from "../../platform/mongo/connect.ts";
import type { Actor, Role } from "../../shared/actor.ts";
import type { Now } from "../../shared/now.ts";
import { done, type Outcome, refused } from "../../shared/outcome.ts";
import { may } from "../rules/may.ts";
import type { AcceptedRules, MemberState } from "../rules/member.ts";
import type { DismissalPart } from "../rules/part.ts";
import { type InvitationRecord, invitationModel, isLive } from "../store/invitation.model.ts";
import { type MemberRecord, memberModel } from "../store/member.model.ts";
import { countHeld } from "./dismiss-member.ts";

export interface StaffLine {
  memberId: string;
  telegramId: number;
  name: string;
  role: Role;
  state: MemberState;
  since: Date;
  deputy?: string;
  acceptedRules?: AcceptedRules;
  /** The version he has not accepted yet. */
  rulesDue?: number;
  clients: number;
  callbacks: number;
}

export interface Staff {
  members: StaffLine[];
  invitations: { invitationId: string; role: Role; expiresAt: Date }[];
}

interface Deps {
  mongo: Mongo;
  now: Now;
  parts: DismissalPart[];
}

/** Everybody who works here, owners first, then by the time they came; and the links still open. */
export function listStaffWith({ mongo, now, parts }: Deps) {
  return async function listStaff(actor: Actor): Promise<Outcome<Staff, "not-allowed">> {
    if (!may(actor, "staff.see")) return refused("not-allowed");

    const rows = await memberModel(mongo)
      .find({ state: trusted({ $ne: "dismissed" }) })
      .sort({ role: 1, since: 1 })
      .lean<MemberRecord[]>();
    const members: StaffLine[] = [];
    for (const row of rows) members.push({ ...lineOf(row), ...(await countHeld(parts, row._id)) });

    const open = await invitationModel(mongo)
      .find(isLive(now().toJSDate()))
      .sort({ expiresAt: 1 })
      .lean<InvitationRecord[]>();
    const invitations = open.map(({ _id, role, expiresAt }) => ({ invitationId: _id, role, expiresAt }));
    return done({ members, invitations });
  };
}

function lineOf({
  _id,
  telegramId,
  name,
  role,
  state,
  since,
  deputy,
  acceptedRules,
  rulesDue,
}: MemberRecord) {
  return {
    memberId: _id,
    telegramId,
    name,
    role,
    state,
    since,
    ...(deputy !== undefined && { deputy }),
    ...(acceptedRules !== undefined && { acceptedRules }),
    ...(rulesDue !== undefined && { rulesDue }),
  };
}
