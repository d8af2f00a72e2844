import { Composer } from "grammy";
import { DateTime } from "luxon";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { type Screen, sendScreen, show, toast } from "../../platform/telegram/screen.ts";
import { formatDay } from "../../shared/when-format.ts";
import type { StaffLine } from "../actions/list-staff.ts";
import { startPayload } from "../rules/token.ts";
import type { TeamChatDeps } from "./deps.ts";
import { shopRulesScreen } from "./rules.view.ts";
import { renameTalk, replaceRulesTalk } from "./staff.conversation.ts";
import { dismissScreen, invitationLinkScreen, memberScreen, rolesScreen, staffScreen } from "./staff.view.ts";
import * as buttons from "./team.buttons.ts";

/** The owner's people: who works here, invitations, pause, dismissal. */
export function staffComposer(deps: TeamChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const openStaff = (ctx: StaffContext) => showStaff(deps, ctx);
  composer.filter((ctx) => ctx.actor.role === "owner").command("staff", openStaff);
  buttons.staffButton.handle(composer, openStaff);
  buttons.memberButton.handle(composer, (ctx, { member }) => withMember(deps, ctx, member, memberCard));
  buttons.inviteButton.handle(composer, async (ctx) => show(ctx, rolesScreen(ctx.t)));
  buttons.inviteRoleButton.handle(composer, (ctx, { role }) => invite(deps, ctx, role));
  buttons.revokeButton.handle(composer, async (ctx, { invitation }) => {
    const revoked = await deps.revokeInvitation(ctx.actor, { invitationId: invitation });
    await toast(
      ctx,
      ctx.t.plain(revoked.ok ? "team-invite-revoked" : `team-revoke-refused-${revoked.refusal}`),
    );
    await showStaff(deps, ctx);
  });
  buttons.pauseButton.handle(composer, async (ctx, { member }) => {
    const paused = await deps.pauseMember(ctx.actor, { memberId: member });
    if (!paused.ok) return refuse(ctx, `team-pause-refused-${paused.refusal}`);
    await withMember(deps, ctx, member, memberCard);
  });
  buttons.resumeButton.handle(composer, async (ctx, { member }) => {
    const resumed = await deps.resumeMember(ctx.actor, { memberId: member });
    if (!resumed.ok) return refuse(ctx, `team-resume-refused-${resumed.refusal}`);
    await withMember(deps, ctx, member, memberCard);
  });
  buttons.renameButton.handle(composer, (ctx, { member }) => renameTalk.enter(ctx, { member }));
  buttons.dismissButton.handle(composer, async (ctx, { member }) => {
    const heirs = await deps.findColleagues();
    await withMember(deps, ctx, member, async (line) => dismissScreen(ctx.t, line, heirs, ctx.actor));
  });
  buttons.dismissToButton.handle(composer, (ctx, { member, to }) => dismiss(deps, ctx, member, [to]));
  buttons.dismissEvenlyButton.handle(composer, async (ctx, { member }) => {
    const heirs = (await deps.findColleagues()).map(({ memberId }) => memberId).filter((id) => id !== member);
    await dismiss(deps, ctx, member, heirs);
  });
  buttons.shopRulesButton.handle(composer, async (ctx) => {
    const rules = await deps.getRules();
    if (rules !== undefined) await show(ctx, shopRulesScreen(ctx.t, rules));
  });
  buttons.replaceRulesButton.handle(composer, (ctx, { after }) => replaceRulesTalk.enter(ctx, { after }));
  return composer;
}

export async function showStaff(deps: TeamChatDeps, ctx: StaffContext): Promise<void> {
  const staff = await deps.listStaff(ctx.actor);
  if (staff.ok) await show(ctx, staffScreen(ctx.t, staff.value));
  else await refuse(ctx, `team-staff-refused-${staff.refusal}`);
}

type MemberView = (line: StaffLine, deps: TeamChatDeps, ctx: StaffContext) => Promise<Screen>;

async function withMember(
  deps: TeamChatDeps,
  ctx: StaffContext,
  memberId: string,
  view: MemberView,
): Promise<void> {
  const staff = await deps.listStaff(ctx.actor);
  const line = staff.ok ? staff.value.members.find((member) => member.memberId === memberId) : undefined;
  if (line === undefined) await refuse(ctx, "team-member-gone");
  else await show(ctx, await view(line, deps, ctx));
}

async function memberCard(line: StaffLine, deps: TeamChatDeps, ctx: StaffContext): Promise<Screen> {
  const zone = await deps.zone();
  const since = formatDay(DateTime.fromJSDate(line.since, { zone }), deps.now().setZone(zone), ctx.t.locale);
  return memberScreen(ctx.t, line, ctx.actor, { since, entries: deps.memberEntries });
}

async function invite(deps: TeamChatDeps, ctx: StaffContext, role: "seller" | "owner"): Promise<void> {
  const invited = await deps.invite(ctx.actor, { role, requestKey: requestKeyOf(ctx) });
  if (!invited.ok) return refuse(ctx, `team-invite-refused-${invited.refusal}`);
  const payload = startPayload({ kind: "invitation", token: invited.value.token });
  const link = `https://t.me/${ctx.me.username}?start=${payload}`;
  const { text, keyboard } = invitationLinkScreen(ctx.t, invited.value, {
    link,
    shop: await deps.shopName(),
  });
  await ctx.reply(text, { protect_content: false, ...(keyboard && { reply_markup: keyboard }) });
  await showStaff(deps, ctx);
}

async function dismiss(deps: TeamChatDeps, ctx: StaffContext, memberId: string, to: string[]): Promise<void> {
  const staff = await deps.listStaff(ctx.actor);
  const leaver = staff.ok ? staff.value.members.find((line) => line.memberId === memberId) : undefined;
  const dismissed = await deps.dismissMember(ctx.actor, { memberId, to });
  if (!dismissed.ok) return refuse(ctx, `team-dismiss-refused-${dismissed.refusal}`);
  const { telegramId, clients, callbacks } = dismissed.value;
  await show(ctx, { text: ctx.t("team-dismiss-done", { name: leaver?.name ?? "", clients, callbacks }) });
  await deps.undress(telegramId);
  await sendScreenOfStaff(deps, ctx);
}

async function sendScreenOfStaff(deps: TeamChatDeps, ctx: StaffContext): Promise<void> {
  const staff = await deps.listStaff(ctx.actor);
  if (staff.ok) await sendScreen(ctx, staffScreen(ctx.t, staff.value));
}

async function refuse(ctx: StaffContext, key: string): Promise<void> {
  if (ctx.callbackQuery === undefined) await sendScreen(ctx, { text: ctx.t(key) });
  else await toast(ctx, ctx.t.plain(key), { alert: true });
}
