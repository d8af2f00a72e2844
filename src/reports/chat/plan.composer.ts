import { Composer, type InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { StaffContext } from "../../platform/telegram/context.ts";
import { requestKeyOf } from "../../platform/telegram/request-key.ts";
import { show, toast } from "../../platform/telegram/screen.ts";
import type { PlanPage } from "../actions/plan-fact.ts";
import type { PlanNumbers } from "../rules/plan.ts";
import * as buttons from "./plan.buttons.ts";
import { planTalk } from "./plan.conversation.ts";
import { ownPlanScreen, plannedScreen, planScreen, plansScreen } from "./plan.view.ts";
import type { PlanChatDeps } from "./plan-deps.ts";
import type { ReportTool } from "./report-keyboard.view.ts";
import { reviewLine } from "./scorecard.view.ts";

interface Which {
  month: string;
  whose: string;
}

/** «🎯 Планы» of the owner, and a seller's own `/plan`. */
export function planComposer(deps: PlanChatDeps): Composer<StaffContext> {
  const composer = new Composer<StaffContext>();
  composer.filter((ctx) => ctx.actor.role === "seller").command("plan", showOwnPlanWith(deps));
  buttons.ownPlanButton.handle(composer, (ctx, { month }) =>
    showOwnPlanWith(deps)(ctx, buttons.backOf(month)),
  );

  buttons.plansButton.handle(composer, (ctx, { month }) =>
    withPage(ctx, month, (page) => show(ctx, plansScreen(ctx.t, page, buttons.backOf(month)))),
  );
  buttons.planButton.handle(composer, (ctx, which) =>
    withPage(ctx, which.month, (page) => show(ctx, one(ctx, page, which))),
  );
  buttons.setPlanButton.handle(composer, (ctx, { month, whose }) =>
    withPage(ctx, month, (page) => planTalk.enter(ctx, { month, whose, iso: page.month })),
  );
  buttons.dropPlanButton.handle(composer, (ctx, which) =>
    change(ctx, which, (asked) => deps.setPlan(ctx.actor, { ...asked, plan: {} as PlanNumbers })),
  );
  buttons.raiseButton.handle(composer, (ctx, which) =>
    change(ctx, which, (asked) => deps.raisePlan(ctx.actor, asked)),
  );
  buttons.undoPlanButton.handle(composer, async (ctx, { change: changeId }) => {
    const undone = await deps.undoPlan(ctx.actor, { changeId });
    if (!undone.ok)
      return toast(ctx, ctx.t.plain(`reports-plan-undo-refused-${undone.refusal}`), { alert: true });
    return show(ctx, { text: ctx.t("reports-plan-undone") });
  });
  return composer;

  async function change(
    ctx: StaffContext,
    which: Which,
    write: (asked: {
      month: string;
      whose: string;
      requestKey: string;
    }) => ReturnType<PlanChatDeps["raisePlan"]>,
  ): Promise<unknown> {
    return withPage(ctx, which.month, async ({ month }) => {
      // The same screen may be tapped again after an undo: the tap's own id keeps the two apart.
      const requestKey = `${requestKeyOf(ctx)}|${ctx.callbackQuery?.id}`;
      const changed = await write({ month, whose: which.whose, requestKey });
      if (!changed.ok) return refuse(ctx, changed.refusal);
      return withPage(ctx, which.month, (page) =>
        show(ctx, plannedScreen(ctx.t, one(ctx, page, which), changed.value.changeId)),
      );
    });
  }

  function one(ctx: StaffContext, page: PlanPage, { month, whose }: Which) {
    return planScreen(ctx.t, page, { whose, back: buttons.backOf(month) });
  }

  async function withPage(
    ctx: StaffContext,
    month: string,
    work: (page: PlanPage) => Promise<unknown>,
  ): Promise<unknown> {
    const listed = await deps.getPlans(ctx.actor, { back: buttons.backOf(month) });
    return listed.ok ? work(listed.value) : refuse(ctx, listed.refusal);
  }
}

async function refuse(ctx: StaffContext, refusal: string): Promise<void> {
  await toast(ctx, ctx.t.plain(`reports-plan-refused-${refusal}`), { alert: true });
}

/** Opens «Мой план и результат», also from «☰ Ещё». */
export function showOwnPlanWith({
  getOwnPlan,
  getScorecard,
}: Pick<PlanChatDeps, "getOwnPlan" | "getScorecard">) {
  return async function showOwnPlan(ctx: StaffContext, back: unknown = 0): Promise<unknown> {
    const months = typeof back === "number" ? back : 0;
    const own = await getOwnPlan(ctx.actor, { back: months });
    if (!own.ok) return refuse(ctx, own.refusal);
    const card = await getScorecard(ctx.actor, { memberId: ctx.actor.memberId, back: months });
    const review = card.ok && card.value.review?.shown ? reviewLine(ctx.t, card.value) : "";
    return show(ctx, ownPlanScreen(ctx.t, own.value, months, review));
  };
}

/** «🎯 Планы» for the settings. */
export function onPlans(keyboard: InlineKeyboard, t: Translate): InlineKeyboard {
  return buttons.plansButton.on(keyboard, t.plain("reports-plan-open"), { month: "0" });
}

/** «🎯 План» of one member for his staff card. */
export function onPlanOf(keyboard: InlineKeyboard, t: Translate, memberId: string): InlineKeyboard {
  return buttons.planButton.on(keyboard, t.plain("reports-plan-view"), { month: "0", whose: memberId });
}

/** «🎯 План» among the views of the report. */
export const planTool: ReportTool = {
  place: "plan",
  on: (keyboard, t) => buttons.plansButton.on(keyboard, t.plain("reports-plan-view"), { month: "0" }),
};
