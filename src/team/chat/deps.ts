import type { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { BotContext } from "../../platform/telegram/context.ts";
import type { PlanMessages } from "../../platform/telegram/sender/outbox.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Now } from "../../shared/now.ts";
import type { acceptInvitationWith } from "../actions/accept-invitation.ts";
import type { acceptRulesWith } from "../actions/accept-rules.ts";
import type { awaitsOwnerWith } from "../actions/awaits-owner.ts";
import type { claimOwnershipWith } from "../actions/claim-ownership.ts";
import type { dismissMemberWith } from "../actions/dismiss-member.ts";
import type { findActorWith } from "../actions/find-actor.ts";
import type { findColleaguesWith, namesOfMembersWith } from "../actions/find-colleagues.ts";
import type { getRulesWith } from "../actions/get-rules.ts";
import type { inviteWith } from "../actions/invite.ts";
import type { listStaffWith } from "../actions/list-staff.ts";
import type { openInvitationWith } from "../actions/open-invitation.ts";
import type { pauseMemberWith } from "../actions/pause-member.ts";
import type { renameMemberWith } from "../actions/rename-member.ts";
import type { replaceRulesWith } from "../actions/replace-rules.ts";
import type { endHolidayWith, resumeMemberWith } from "../actions/resume-member.ts";
import type { revokeInvitationWith } from "../actions/revoke-invitation.ts";
import type { undoMemberChangeWith } from "../actions/undo-change.ts";

/** The team's actions, made once by `app/`. */
interface TeamActions {
  findActor: ReturnType<typeof findActorWith>;
  awaitsOwner: ReturnType<typeof awaitsOwnerWith>;
  claimOwnership: ReturnType<typeof claimOwnershipWith>;
  openInvitation: ReturnType<typeof openInvitationWith>;
  acceptInvitation: ReturnType<typeof acceptInvitationWith>;
  acceptRules: ReturnType<typeof acceptRulesWith>;
  getRules: ReturnType<typeof getRulesWith>;
  replaceRules: ReturnType<typeof replaceRulesWith>;
  invite: ReturnType<typeof inviteWith>;
  revokeInvitation: ReturnType<typeof revokeInvitationWith>;
  listStaff: ReturnType<typeof listStaffWith>;
  pauseMember: ReturnType<typeof pauseMemberWith>;
  resumeMember: ReturnType<typeof resumeMemberWith>;
  endHoliday: ReturnType<typeof endHolidayWith>;
  renameMember: ReturnType<typeof renameMemberWith>;
  dismissMember: ReturnType<typeof dismissMemberWith>;
  undoMemberChange: ReturnType<typeof undoMemberChangeWith>;
  namesOfMembers: ReturnType<typeof namesOfMembersWith>;
  findColleagues: ReturnType<typeof findColleaguesWith>;
}

/** Puts its button on the card of that member. */
export type MemberEntry = (keyboard: InlineKeyboard, t: Translate, memberId: string) => InlineKeyboard;

export interface TeamChatDeps extends TeamActions {
  now: Now;
  planMessages: PlanMessages;
  shopName(): Promise<string>;
  /** The shop's zone, IANA. */
  zone(): Promise<string>;
  /** The main menu and the commands of the role, after somebody's access has changed. */
  welcome(ctx: BotContext, actor: Actor): Promise<void>;
  /** Takes the menu and the commands of a role away. */
  undress(telegramId: number): Promise<void>;
  /** What other slices put on the card of a member. */
  memberEntries?: readonly MemberEntry[];
  /** The first steps of whoever has just claimed the shop. */
  beginTour(ctx: BotContext): Promise<void>;
}
