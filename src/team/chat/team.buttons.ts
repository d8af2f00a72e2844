import { z } from "zod";
import { button, carry } from "../../platform/telegram/button.ts";

const token = z.string().regex(/^[\w-]{22}$/);
const role = z.enum(["seller", "owner"]);

export const acceptInvitationButton = button("team.join", { token });
export const declineInvitationButton = button("team.decline", {});
export const fullRulesButton = button("team.rules", {});
export const acceptRulesButton = button("team.accept-rules", { version: carry.int });
export const backToWorkButton = button("team.back-to-work", {});

export const staffButton = button("team.staff", {});
export const memberButton = button("team.member", { member: carry.id });
export const inviteButton = button("team.invite", {});
export const inviteRoleButton = button("team.invite-role", { role });
export const revokeButton = button("team.revoke", { invitation: carry.id });
export const pauseButton = button("team.pause", { member: carry.id });
export const holidayButton = button("team.holiday", {});
/** `to`: who hears the reminders meanwhile. */
export const pauseToButton = button("team.pause-to", {
  member: carry.id,
  to: z.union([carry.id, z.literal("owner")]),
});
export const resumeButton = button("team.resume", { member: carry.id });
export const renameButton = button("team.rename", { member: carry.id });
export const undoMemberButton = button("team.undo", { change: carry.id });
export const dismissButton = button("team.dismiss", { member: carry.id });
export const dismissToButton = button("team.dismiss-to", { member: carry.id, to: carry.id });
export const dismissEvenlyButton = button("team.dismiss-even", { member: carry.id });
export const shopRulesButton = button("team.shop-rules", {});
export const replaceRulesButton = button("team.replace-rules", { after: carry.int });
export const ownSettingsButton = button("team.own-settings", {});
