export { type Acceptance, acceptInvitationWith } from "./actions/accept-invitation.ts";
export { acceptRulesWith, type RulesAccepted } from "./actions/accept-rules.ts";
export { changeOwnSettingsWith } from "./actions/change-own-settings.ts";
export { type Claim, type ClaimOutcome, claimOwnershipWith } from "./actions/claim-ownership.ts";
export { type Dismissed, dismissMemberWith } from "./actions/dismiss-member.ts";
export { findActorWith, type KnownMember } from "./actions/find-actor.ts";
export {
  findColleaguesWith,
  findHearerWith,
  findListenersWith,
  findPausedWith,
  namesOfMembersWith,
} from "./actions/find-colleagues.ts";
export { type CurrentRules, getRulesWith } from "./actions/get-rules.ts";
export { inviteWith, type NewInvitation } from "./actions/invite.ts";
export { issueSetupWith } from "./actions/issue-setup.ts";
export { listStaffWith, type Staff, type StaffLine } from "./actions/list-staff.ts";
export { type InvitationRefusal, openInvitationWith } from "./actions/open-invitation.ts";
export { type PauseRefusal, pauseMemberWith } from "./actions/pause-member.ts";
export { chooseLocaleWith, findOpenedWith, rememberOpenedWith } from "./actions/remember-opened.ts";
export { renameMemberWith } from "./actions/rename-member.ts";
export { replaceRulesWith } from "./actions/replace-rules.ts";
export { resetOwnerWith } from "./actions/reset-owner.ts";
export { endHolidayWith, resumeMemberWith } from "./actions/resume-member.ts";
export { revokeInvitationWith } from "./actions/revoke-invitation.ts";
export { type UndoRefusal, undoChangeWith, undoMemberChangeWith } from "./actions/undo-change.ts";
export type { TeamActions, TeamChatDeps } from "./chat/deps.ts";
export { entranceComposer, strangerComposer } from "./chat/entrance.composer.ts";
export { joinTalkWith } from "./chat/join.conversation.ts";
export { type OwnSettingsDeps, ownSettingsComposer, showOwnSettings } from "./chat/own-settings.composer.ts";
export { rulesComposer } from "./chat/rules.composer.ts";
export { showStaff, staffComposer } from "./chat/staff.composer.ts";
export { staffTalks } from "./chat/staff.conversation.ts";
export { inviteButton, staffButton } from "./chat/team.buttons.ts";
export { teamOutboxKinds } from "./chat/team.news.ts";
export type { Deed } from "./rules/deeds.ts";
export { defaultRules } from "./rules/default-rules.ts";
export { may, type Subject } from "./rules/may.ts";
export { actorOf, type Member, type MemberSettings, type MemberState } from "./rules/member.ts";
export type { DismissalPart } from "./rules/part.ts";
export { type MakeBytes, readStartPayload, type StartPayload, startPayload } from "./rules/token.ts";
export type { LeaveTrace } from "./rules/trace.ts";
export { type ChangeRecord, changeModel, type Rows, setKeepingBefore } from "./store/change.ts";
export { type MemberRecord, memberModel } from "./store/member.model.ts";
export { readSetupFile, type SetupSecrets } from "./store/setup-file.ts";
