import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { Actor } from "../../shared/actor.ts";
import { cutTo } from "../../shared/text.ts";
import type { NewInvitation } from "../actions/invite.ts";
import type { Staff, StaffLine } from "../actions/list-staff.ts";
import type { MemberEntry } from "./deps.ts";
import {
  dismissButton,
  dismissEvenlyButton,
  dismissToButton,
  inviteButton,
  inviteRoleButton,
  memberButton,
  pauseButton,
  renameButton,
  resumeButton,
  revokeButton,
  shopRulesButton,
  staffButton,
  undoMemberButton,
} from "./team.buttons.ts";

export function staffScreen(t: Translate, { members, invitations }: Staff): Screen {
  const keyboard = new InlineKeyboard();
  for (const member of members) {
    memberButton
      .on(keyboard, cutTo(`${markOf(member)} ${member.name}`, 32).text, { member: member.memberId })
      .row();
  }
  for (const { invitationId, role } of invitations) {
    const label = t.plain(`team-staff-revoke-${role}`);
    revokeButton.on(keyboard, label, { invitation: invitationId }).row();
  }
  inviteButton.on(keyboard, t.plain("team-staff-invite"), {});
  shopRulesButton.on(keyboard, t.plain("team-staff-rules"), {});

  const waiting = members.filter((member) => member.rulesDue !== undefined).map(({ name }) => name);
  const lines = [
    t("team-staff-title", { count: members.length }),
    ...members.map((member) => lineOf(t, member)),
    ...(waiting.length === 0 ? [] : [t("team-staff-not-accepted", { names: waiting.join(", ") })]),
    ...(invitations.length === 0 ? [] : [t("team-staff-invitations", { count: invitations.length })]),
  ];
  return { text: lines.join("\n"), keyboard };
}

export function memberScreen(
  t: Translate,
  member: StaffLine,
  viewer: Actor,
  {
    since,
    deputy,
    entries = [],
  }: { since: string; deputy?: string | undefined; entries?: readonly MemberEntry[] | undefined },
): Screen {
  const { memberId, state } = member;
  const keyboard = new InlineKeyboard();
  for (const entry of entries) entry(keyboard, t, memberId);
  keyboard.row();
  if (memberId !== viewer.memberId) {
    if (state === "paused") resumeButton.on(keyboard, t.plain("team-member-resume"), { member: memberId });
    else pauseButton.on(keyboard, t.plain("team-member-pause"), { member: memberId });
    dismissButton.on(keyboard, t.plain("team-member-dismiss"), { member: memberId });
    keyboard.row();
  }
  renameButton.on(keyboard, t.plain("team-member-rename"), { member: memberId });
  staffButton.on(keyboard, t.plain("team-staff-back"), {});
  const lines = [lineOf(t, member), t("team-member-since", { since })];
  if (state === "paused")
    lines.push(deputy === undefined ? t("team-member-no-deputy") : t("team-member-deputy", { name: deputy }));
  return { text: lines.join("\n"), keyboard };
}

/** A name was changed: the way back, and on. */
export function renamedScreen(
  t: Translate,
  { memberId: member, name, changeId: change }: { memberId: string; name: string; changeId: string },
): Screen {
  const keyboard = undoMemberButton.on(new InlineKeyboard(), t.plain("team-rename-undo"), { change });
  memberButton.on(keyboard, t.plain("team-rename-card"), { member });
  return { text: t("team-rename-done", { name }), keyboard };
}

export function renamedBackScreen(t: Translate): Screen {
  const keyboard = staffButton.on(new InlineKeyboard(), t.plain("team-staff-back"), {});
  return { text: t("team-rename-undone"), keyboard };
}

export function rolesScreen(t: Translate): Screen {
  const keyboard = new InlineKeyboard();
  inviteRoleButton.on(keyboard, t.plain("team-role-seller"), { role: "seller" });
  inviteRoleButton.on(keyboard, t.plain("team-role-owner"), { role: "owner" }).row();
  staffButton.on(keyboard, t.plain("team-staff-back"), {});
  return { text: t("team-invite-role"), keyboard };
}

/** The message to pass on: the one message about the team that may be forwarded. */
export function invitationLinkScreen(
  t: Translate,
  { invitationId, role }: NewInvitation,
  { link, shop }: { link: string; shop: string },
): Screen {
  const words = t.plain("team-invite-words", { shop });
  const share = `https://t.me/share/url?url=${encodeURIComponent(link)}&text=${encodeURIComponent(words)}`;
  const keyboard = new InlineKeyboard().url(t.plain("team-invite-share"), share);
  revokeButton.on(keyboard, t.plain("team-invite-revoke"), { invitation: invitationId });
  return { text: t(`team-invite-link-${role}`, { link }), keyboard };
}

/** To whom a leaver's clients and callbacks go; the tap on a name is the dismissal. */
export function dismissScreen(t: Translate, member: StaffLine, heirs: Actor[], viewer: Actor): Screen {
  const keyboard = new InlineKeyboard();
  const { memberId, clients, callbacks, name } = member;
  const others = heirs.filter((heir) => heir.memberId !== memberId);
  for (const heir of others) {
    const own = heir.memberId === viewer.memberId;
    const label = own ? t.plain("team-dismiss-me") : t.plain("team-dismiss-to", { name: heir.name });
    dismissToButton.on(keyboard, cutTo(label, 32).text, { member: memberId, to: heir.memberId }).row();
  }
  if (others.length > 1) {
    dismissEvenlyButton.on(keyboard, t.plain("team-dismiss-evenly"), { member: memberId }).row();
  }
  memberButton.on(keyboard, t.plain("team-staff-back"), { member: memberId });
  return { text: t("team-dismiss-ask", { name, clients, callbacks }), keyboard };
}

function lineOf(t: Translate, member: StaffLine): string {
  const { name, role, state, clients, callbacks } = member;
  const standing = state === "paused" ? "paused" : member.rulesDue === undefined ? role : "unaccepted";
  return t(`team-staff-line-${standing}`, { name, clients, callbacks });
}

function markOf({ role, state }: StaffLine): string {
  if (state === "paused") return "⏸";
  return role === "owner" ? "👑" : "👤";
}
