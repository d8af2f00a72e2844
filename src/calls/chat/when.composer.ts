import { Composer } from "grammy";
import { DateTime } from "luxon";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import { whenChips } from "../../shared/calendar.ts";
import { momentOn } from "../../shared/local-time.ts";
import type { Choosing } from "../rules/choosing.ts";
import { askWhen } from "./ask-when.ts";
import { type Chosen, chooseWhenWith } from "./choose-when.ts";
import type { CallsChatDeps } from "./deps.ts";
import { outcomeScreen } from "./outcome.view.ts";
import { refresh, refuse, showCallback } from "./refuse.ts";
import { savedScreen } from "./saved.view.ts";
import { sceneOf } from "./scene.ts";
import * as buttons from "./when.buttons.ts";
import { type TypedFor, typeWhenTalk } from "./when.conversation.ts";
import { calendarScreen, timesScreen } from "./when.view.ts";

/** The chooser of a time: quick answers, a calendar, times of a day. It keeps nothing but what its buttons carry. */
export function whenComposer(deps: CallsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  const chooseWhen = chooseWhenWith(deps);
  const localNow = async () => deps.now().setZone((await deps.shop()).zone);

  buttons.whenButton.handle(composer, async (ctx, choosing) => {
    const scene = { t: ctx.t, now: await localNow() };
    await show(ctx, await askWhen(deps, ctx, { scene, choosing }));
  });
  buttons.dayButton.handle(composer, async (ctx, { day, ...choosing }) => {
    const now = await localNow();
    const chosen = dayOf(day, now);
    if (chosen === undefined) return refuse(ctx, "past");
    await deps.noteWhenAsked(ctx.actor, { choosing, day }, requestKeyOf(ctx));
    await show(ctx, timesScreen({ t: ctx.t, now }, choosing, chosen));
  });
  buttons.monthButton.handle(composer, async (ctx, { month, ...choosing }) => {
    const now = await localNow();
    const shown = DateTime.fromFormat(month, "yyMM", { zone: now.zone });
    await show(ctx, calendarScreen({ t: ctx.t, now }, choosing, shown.isValid ? shown : now));
  });
  buttons.chipButton.handle(composer, async (ctx, { chip, ...choosing }) => {
    const at = whenChips(await localNow()).find((offered) => offered.chip === chip)?.at;
    if (at === undefined) return refuse(ctx, "past");
    await finish(ctx, choosing, { at, timeGiven: true });
  });
  buttons.timeButton.handle(composer, async (ctx, { day, time, ...choosing }) => {
    const chosen = dayOf(day, await localNow());
    if (chosen === undefined) return refuse(ctx, "past");
    await finish(ctx, choosing, {
      at: momentOn(chosen, `${time.slice(0, 2)}:${time.slice(2)}`),
      timeGiven: true,
    });
  });
  buttons.typeWhenButton.handle(composer, typeWhen);
  buttons.typeTimeButton.handle(composer, typeWhen);
  buttons.leaveWhenButton.handle(composer, (ctx, choosing) => leave(deps, ctx, choosing));
  buttons.emptyButton.handle(composer, (ctx) => toast(ctx, ""));
  return composer;

  /** From here on the talk waits for what is typed. */
  async function typeWhen(ctx: StaffContext, asked: TypedFor): Promise<void> {
    await deps.forgetWhenAsked(ctx.actor, requestKeyOf(ctx));
    await typeWhenTalk.enter(ctx, asked);
  }

  async function finish(ctx: StaffContext, choosing: Choosing, chosen: Chosen): Promise<void> {
    const { actor, t } = ctx;
    const answer = await chooseWhen({ actor, t, requestKey: requestKeyOf(ctx) }, choosing, chosen);
    if (answer.ok) {
      await deps.noteWhenAnswered(actor, requestKeyOf(ctx));
      await show(ctx, answer.value);
    } else if (answer.refusal === "stale" || answer.refusal === "closed")
      await refresh(deps, ctx, choosing.id);
    else await refuse(ctx, answer.refusal);
  }
}

/** «✖️»: back to what the chooser was opened from. */
async function leave(deps: CallsChatDeps, ctx: StaffContext, { why, id }: Choosing): Promise<unknown> {
  await deps.forgetWhenAsked(ctx.actor, requestKeyOf(ctx));
  if (why === "plan") return deps.showCard(ctx, id);
  if (why === "again") return show(ctx, outcomeScreen(await sceneOf(deps, ctx, id), id));
  if (why === "later" || why === "move") return showCallback(deps, ctx, id);
  const found = await deps.getCall(ctx.actor, { callId: id });
  if (!found.ok) return refuse(ctx, found.refusal);
  return show(ctx, savedScreen(await sceneOf(deps, ctx, found.value.call.clientId), found.value));
}

/** A day of a button, unless it has gone or is no day at all. */
function dayOf(key: string, now: DateTime): DateTime | undefined {
  const day = DateTime.fromFormat(key, "yyMMdd", { zone: now.zone });
  return day.isValid && day >= now.startOf("day") ? day : undefined;
}
