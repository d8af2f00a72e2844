export { acceptInvitationWith } from "./actions/accept-invitation.ts";
export { acceptRulesWith } from "./actions/accept-rules.ts";
export { awaitsOwnerWith } from "./actions/awaits-owner.ts";
export { changeOwnSettingsWith } from "./actions/change-own-settings.ts";
export { claimOwnershipWith } from "./actions/claim-ownership.ts";
export { dismissMemberWith } from "./actions/dismiss-member.ts";
export { findActorWith, type KnownMember } from "./actions/find-actor.ts";
export {
  findColleaguesWith,
  findHearerWith,
  findListenersWith,
  findPausedWith,
  namesOfMembersWith,
} from "./actions/find-colleagues.ts";
export { getRulesWith } from "./actions/get-rules.ts";
export { holdColleagueWith } from "./actions/hold-colleague.ts";
export { inviteWith, type NewInvitation } from "./actions/invite.ts";
export { issueSetupWith } from "./actions/issue-setup.ts";
export { listStaffWith } from "./actions/list-staff.ts";
export { openInvitationWith } from "./actions/open-invitation.ts";
export { pauseMemberWith } from "./actions/pause-member.ts";
export { chooseLocaleWith, findOpenedWith, rememberOpenedWith } from "./actions/remember-opened.ts";
export { renameMemberWith } from "./actions/rename-member.ts";
export { replaceRulesWith } from "./actions/replace-rules.ts";
export { resetOwnerWith } from "./actions/reset-owner.ts";
export { endHolidayWith, resumeMemberWith } from "./actions/resume-member.ts";
export { revokeInvitationWith } from "./actions/revoke-invitation.ts";
export { undoChangeWith, undoMemberChangeWith } from "./actions/undo-change.ts";
export type { TeamChatDeps } from "./chat/deps.ts";
export { entranceComposer, strangerComposer } from "./chat/entrance.composer.ts";
export { joinTalkWith } from "./chat/join.conversation.ts";
export { ownSettingsComposer, showOwnSettings } from "./chat/own-settings.composer.ts";
export { rulesComposer } from "./chat/rules.composer.ts";
export { showStaff, staffComposer } from "./chat/staff.composer.ts";
export { staffTalks } from "./chat/staff.conversation.ts";
export { inviteButton } from "./chat/team.buttons.ts";
export { teamOutboxKinds } from "./chat/team.news.ts";
export type { Deed } from "./rules/deeds.ts";
export { defaultRules } from "./rules/default-rules.ts";
export { may, type Subject } from "./rules/may.ts";
export type { MemberSettings } from "./rules/member.ts";
export type { DismissalPart } from "./rules/part.ts";
export { startPayload } from "./rules/token.ts";
export type { LeaveTrace } from "./rules/trace.ts";
export { type ChangeRecord, changeModel, setKeepingBefore } from "./store/change.ts";
export { memberModel } from "./store/member.model.ts";
export { readSetupFile, type SetupSecrets } from "./store/setup-file.ts";
export { giveTryBack, takeTry } from "./store/try.model.ts";
