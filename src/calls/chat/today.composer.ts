import { Composer } from "grammy";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { type Screen, show } from "../../platform/telegram/screen.ts";
import * as buttons from "./calls.buttons.ts";
import type { CallsChatDeps } from "./deps.ts";
import { doneScreen } from "./done.view.ts";
import type { Speaker } from "./scene.ts";
import { todayScreen, weekScreen } from "./today.view.ts";

/** `/today` and `/callbacks`. */
export function todayComposer(deps: CallsChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();

  composer.command("today", (ctx) => showToday(deps, ctx));
  composer.command("callbacks", (ctx) => showWeek(deps, ctx));
  buttons.todayButton.handle(composer, (ctx, { page }) => showToday(deps, ctx, page));
  buttons.weekButton.handle(composer, (ctx, { page }) => showWeek(deps, ctx, page));
  buttons.doneTodayButton.handle(composer, async (ctx) => {
    const list = await deps.listDone(ctx.actor);
    const clients = await deps.viewClients(
      ctx.actor,
      list.calls.map(({ clientId }) => clientId),
    );
    await show(ctx, doneScreen(ctx.t, list, clients));
  });
  return composer;
}

export type TodayDeps = Pick<CallsChatDeps, "listToday" | "viewClients" | "things">;

/** The live list of one member's day; also what the morning brings. */
export async function todayOf(deps: TodayDeps, { actor, t }: Speaker, page = 1): Promise<Screen> {
  const today = await deps.listToday(actor, { page });
  const clients = await deps.viewClients(
    actor,
    today.rows.map(({ clientId }) => clientId),
  );
  return todayScreen(t, today, { clients, things: deps.things });
}

export async function showToday(deps: CallsChatDeps, ctx: StaffContext, page = 1): Promise<unknown> {
  return show(ctx, await todayOf(deps, ctx, page));
}

export async function showWeek(deps: CallsChatDeps, ctx: StaffContext, page = 1): Promise<unknown> {
  const week = await deps.listWeek(ctx.actor, { page });
  const ids = week.days.flatMap(({ callbacks }) => callbacks.map(({ clientId }) => clientId));
  return show(ctx, weekScreen(ctx.t, week, await deps.viewClients(ctx.actor, ids)));
}
