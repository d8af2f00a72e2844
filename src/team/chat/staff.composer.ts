import { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { sendScreen, show, toast } from "../../platform/telegram/screen.ts";
import { startPayload } from "../rules/token.ts";
import type { TeamChatDeps } from "./deps.ts";
import { refuse, showMember, withMember } from "./member-card.ts";
import { pauseComposer } from "./pause.composer.ts";
import { shopRulesScreen } from "./rules.view.ts";
import { renameTalk, replaceRulesTalk } from "./staff.conversation.ts";
import {
  dismissScreen,
  invitationLinkScreen,
  renamedBackScreen,
  rolesScreen,
  staffScreen,
} from "./staff.view.ts";
import * as buttons from "./team.buttons.ts";

/** The owner's people: who works here, invitations, pause, dismissal. */
export function staffComposer(deps: TeamChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const openStaff = (ctx: StaffContext) => showStaff(deps, ctx);
  composer.filter((ctx) => ctx.actor.role === "owner").command("staff", openStaff);
  buttons.staffButton.handle(composer, openStaff);
  buttons.memberButton.handle(composer, (ctx, { member }) => showMember(deps, ctx, member));
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
  composer.use(pauseComposer(deps));
  buttons.resumeButton.handle(composer, async (ctx, { member }) => {
    const resumed = await deps.resumeMember(ctx.actor, { memberId: member });
    if (!resumed.ok) return refuse(ctx, `team-resume-refused-${resumed.refusal}`);
    await showMember(deps, ctx, member);
  });
  buttons.renameButton.handle(composer, (ctx, { member }) => renameTalk.enter(ctx, { member }));
  buttons.undoMemberButton.handle(composer, async (ctx, { change: changeId }) => {
    const undone = await deps.undoMemberChange(ctx.actor, { changeId });
    if (undone.ok) await show(ctx, renamedBackScreen(ctx.t));
    else await refuse(ctx, `team-undo-refused-${undone.refusal}`);
  });
  buttons.dismissButton.handle(composer, async (ctx, { member }) => {
    const heirs = await deps.findColleagues();
    await withMember(deps, ctx, member, (line) => dismissScreen(ctx.t, line, heirs, ctx.actor));
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
