import { Composer } from "grammy";
import { DateTime } from "luxon";
import type { BotContext } from "../../platform/telegram/context.ts";
import { sendScreen, show, toast } from "../../platform/telegram/screen.ts";
import { formatDay } from "../../shared/when-format.ts";
import type { KnownMember } from "../actions/find-actor.ts";
import type { CurrentRules } from "../actions/get-rules.ts";
import type { TeamChatDeps } from "./deps.ts";
import { fullRulesScreens, holidayScreen, rulesAskedScreen } from "./entrance.view.ts";
import { acceptRulesButton, backToWorkButton, fullRulesButton } from "./team.buttons.ts";
import { tellJoined } from "./team.news.ts";

/**
 * The confidentiality gate: a member who has yet to accept the rules, or who is away, meets this and no screen
 * of the shop. Strangers and people at work pass by.
 */
export function rulesComposer(deps: TeamChatDeps): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  fullRulesButton.handle(composer, async (ctx) => {
    const rules = await deps.getRules();
    if (rules === undefined) return;
    const [first, ...rest] = fullRulesScreens(ctx.t, rules);
    if (first !== undefined) await show(ctx, first);
    for (const page of rest) await sendScreen(ctx, page);
  });
  acceptRulesButton.handle(composer, (ctx, { version }) => accept(deps, ctx, version));
  backToWorkButton.handle(composer, (ctx) => endHoliday(deps, ctx));

  composer.use(async (ctx, next) => {
    if (ctx.actor !== undefined) return next();
    const known = await deps.findActor(ctx.from?.id ?? 0);
    if (known === undefined || known.state === "dismissed") return next();
    await hold(deps, ctx, known);
  });
  return composer;
}

/** The day of the rules in force, as the person writes days. */
export async function dayOf(
  deps: TeamChatDeps,
  { t }: Pick<BotContext, "t">,
  { at }: CurrentRules,
): Promise<string> {
  const zone = await deps.zone();
  return formatDay(DateTime.fromJSDate(at, { zone }), deps.now().setZone(zone), t.locale);
}

async function hold(deps: TeamChatDeps, ctx: BotContext, known: KnownMember): Promise<void> {
  if (ctx.callbackQuery !== undefined) await toast(ctx, ctx.t.plain(whyHeld(known)), { alert: true });
  const rules = known.needsRules ? await deps.getRules() : undefined;
  if (rules !== undefined) {
    const since = await dayOf(deps, ctx, rules);
    await sendScreen(ctx, rulesAskedScreen(ctx.t, { version: rules.version, since }));
  } else {
    await sendScreen(ctx, known.onHoliday ? holidayScreen(ctx.t) : { text: ctx.t("team-paused-text") });
  }
}

function whyHeld({ needsRules, onHoliday }: KnownMember): string {
  if (needsRules) return "team-rules-first";
  return onHoliday ? "team-holiday-text" : "team-paused-text";
}

async function accept(deps: TeamChatDeps, ctx: BotContext, version: number): Promise<void> {
  const accepted = await deps.acceptRules(ctx.from?.id ?? 0, version);
  if (!accepted.ok) {
    await toast(ctx, ctx.t.plain(`team-accept-rules-refused-${accepted.refusal}`), { alert: true });
    return;
  }
  const { actor, joined } = accepted.value;
  await show(ctx, { text: ctx.t("team-rules-accepted", { version }) });
  if (joined) await tellJoined(deps, actor, version);
  ctx.actor = actor;
  await deps.welcome(ctx, actor);
}

async function endHoliday(deps: TeamChatDeps, ctx: BotContext): Promise<void> {
  const known = await deps.findActor(ctx.from?.id ?? 0);
  if (known === undefined) return;
  const ended = await deps.endHoliday(ctx.from?.id ?? 0);
  if (!ended.ok) {
    await toast(ctx, ctx.t.plain(`team-end-holiday-refused-${ended.refusal}`), { alert: true });
    return;
  }
  await show(ctx, { text: ctx.t("team-holiday-ended") });
  const back = await deps.findActor(ctx.from?.id ?? 0);
  if (back?.actor !== undefined) await deps.welcome(ctx, back.actor);
}
