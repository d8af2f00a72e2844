import { Composer, InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { type Screen, show } from "../../platform/telegram/screen.ts";
import type { Actor } from "../../shared/actor.ts";
import { cutTo } from "../../shared/text.ts";
import type { TeamChatDeps } from "./deps.ts";
import { refuse, showMember } from "./member-card.ts";
import {
  holidayButton,
  memberButton,
  ownSettingsButton,
  pauseButton,
  pauseToButton,
} from "./team.buttons.ts";

/** «⏸ Пауза» of a member and one's own «🏖 Уйти в отпуск»: both ask who hears the reminders meanwhile. */
export function pauseComposer(deps: TeamChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  pauseButton.handle(composer, (ctx, { member }) => askDeputy(deps, ctx, member));
  holidayButton.handle(composer, (ctx) => askDeputy(deps, ctx, ctx.actor.memberId));
  pauseToButton.handle(composer, (ctx, { member, to }) =>
    pause(deps, ctx, member, to === "owner" ? undefined : to),
  );
  return composer;
}

/** Where there is nothing to choose, the reminders go to the owner at once. */
async function askDeputy(deps: TeamChatDeps, ctx: StaffContext, memberId: string): Promise<void> {
  const others = (await deps.findColleagues()).filter((colleague) => colleague.memberId !== memberId);
  const deputies = others.filter(({ role }) => role === "seller");
  if (deputies.length === 0 || deputies.length === others.length) return pause(deps, ctx, memberId);

  const name = (await deps.namesOfMembers([memberId])).get(memberId) ?? "…";
  await show(ctx, deputyScreen(ctx.t, { memberId, name, deputies, isHoliday: isOwn(ctx, memberId) }));
}

async function pause(
  deps: TeamChatDeps,
  ctx: StaffContext,
  memberId: string,
  deputy?: string,
): Promise<void> {
  const paused = await deps.pauseMember(ctx.actor, { memberId, ...(deputy !== undefined && { deputy }) });
  if (!paused.ok) return refuse(ctx, `team-pause-refused-${paused.refusal}`);
  if (!isOwn(ctx, memberId)) return showMember(deps, ctx, memberId);

  const name = deputy === undefined ? undefined : (await deps.namesOfMembers([deputy])).get(deputy);
  const text =
    name === undefined ? ctx.t("team-holiday-begun") : ctx.t("team-holiday-begun-deputy", { name });
  await show(ctx, { text });
}

function isOwn({ actor }: StaffContext, memberId: string): boolean {
  return memberId === actor.memberId;
}

function deputyScreen(
  t: Translate,
  {
    memberId: member,
    name,
    deputies,
    isHoliday,
  }: { memberId: string; name: string; deputies: readonly Actor[]; isHoliday: boolean },
): Screen {
  const keyboard = new InlineKeyboard();
  for (const deputy of deputies)
    pauseToButton.on(keyboard, cutTo(`👤 ${deputy.name}`, 32).text, { member, to: deputy.memberId }).row();
  pauseToButton.on(keyboard, t.plain("team-deputy-owner"), { member, to: "owner" }).row();
  if (isHoliday) ownSettingsButton.on(keyboard, t.plain("team-staff-back"), {});
  else memberButton.on(keyboard, t.plain("team-staff-back"), { member });
  return { text: isHoliday ? t("team-deputy-holiday") : t("team-deputy-pause", { name }), keyboard };
}
