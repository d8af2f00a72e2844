import { randomBytes } from "node:crypto";
import * as team from "../../team/index.ts";
import type { Ground } from "./ground.ts";

export interface TeamParts {
  setupFile: string;
  /** What clients, calls and the rest hand over when somebody leaves. */
  parts: team.DismissalPart[];
  newcomerSettings(): Promise<Partial<team.MemberSettings>>;
}

/** The team's actions. */
export function wireTeam(ground: Ground, { setupFile, parts, newcomerSettings }: TeamParts) {
  const { mongo, now, leaveTrace } = ground;
  const deps = { mongo, now, leaveTrace, makeBytes: randomBytes, setupFile, parts, newcomerSettings };
  return {
    findActor: team.findActorWith(deps),
    findColleagues: team.findColleaguesWith(deps),
    findHearer: team.findHearerWith(deps),
    findListeners: team.findListenersWith(deps),
    findPaused: team.findPausedWith(deps),
    holdColleague: team.holdColleagueWith(deps),
    namesOfMembers: team.namesOfMembersWith(deps),
    issueSetup: team.issueSetupWith(deps),
    awaitsOwner: team.awaitsOwnerWith(deps),
    claimOwnership: team.claimOwnershipWith(deps),
    invite: team.inviteWith(deps),
    openInvitation: team.openInvitationWith(deps),
    acceptInvitation: team.acceptInvitationWith(deps),
    revokeInvitation: team.revokeInvitationWith(deps),
    getRules: team.getRulesWith(deps),
    acceptRules: team.acceptRulesWith(deps),
    replaceRules: team.replaceRulesWith(deps),
    listStaff: team.listStaffWith(deps),
    pauseMember: team.pauseMemberWith(deps),
    resumeMember: team.resumeMemberWith(deps),
    endHoliday: team.endHolidayWith(deps),
    renameMember: team.renameMemberWith(deps),
    dismissMember: team.dismissMemberWith(deps),
    chooseLocale: team.chooseLocaleWith(deps),
    changeOwnSettings: team.changeOwnSettingsWith(deps),
    undoMemberChange: team.undoMemberChangeWith(deps),
    findOpened: team.findOpenedWith(deps),
    rememberOpened: team.rememberOpenedWith(deps),
  };
}

export type Team = ReturnType<typeof wireTeam>;
