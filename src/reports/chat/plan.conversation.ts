import { InlineKeyboard } from "grammy";
import { ask, type Reading } from "../../platform/telegram/ask.ts";
import { actorOf, type Talk, type TalkContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { readRubles } from "../../shared/money.ts";
import { type PlanNumber, type PlanNumbers, planMax, planNumbers } from "../rules/plan.ts";
import { backOf, planButton } from "./plan.buttons.ts";
import { plannedScreen, planScreen } from "./plan.view.ts";
import type { PlanChatDeps } from "./plan-deps.ts";

/** `month`: as the buttons carry it; `iso`: the same as `2026-11`. */
export const planTalk = defineTalk<{ month: string; iso: string; whose: string }>("reports.plan");

/** Asks revenue, newbies and fans of a month, each of which may be left out; writes the plan. */
export function planTalkWith({ setPlan, getPlans }: PlanChatDeps): ReadyTalk {
  return planTalk.with(async (talk, ctx, { month, iso, whose }) => {
    const plan: PlanNumbers = {};
    let current = ctx;
    let requestKey = "";
    for (const name of planNumbers) {
      const answer = await askNumber(talk, current, name);
      if (answer === undefined) return;
      if (answer.value > 0) plan[name] = answer.value;
      current = answer.ctx;
      requestKey = answer.requestKey;
    }
    const { planned, page } = await talk.external(async (outer) => {
      const actor = actorOf(outer);
      const planned = await setPlan(actor, { month: iso, whose, plan, requestKey });
      const listed = await getPlans(actor, { back: backOf(month) });
      const screen = listed.ok
        ? planScreen(outer.t, listed.value, { whose, back: backOf(month) })
        : undefined;
      return { planned, page: screen && { text: screen.text } };
    });
    const { t } = current;
    if (!planned.ok)
      return void (await show(current, { text: t(`reports-plan-refused-${planned.refusal}`) }));
    const keyboard = planButton.on(new InlineKeyboard(), t.plain("reports-plan-back"), { month, whose });
    await show(current, plannedScreen(t, { text: page?.text ?? "", keyboard }, planned.value.changeId));
  });
}

const questions = { revenueKopecks: "revenue", newbies: "newbies", fans: "fans" } as const;

function askNumber(talk: Talk, ctx: TalkContext, name: PlanNumber) {
  const question = questions[name];
  return ask<number>(talk, ctx, {
    name: question,
    text: ctx.t(`reports-plan-ask-${question}`),
    choices: [[{ label: ctx.t.plain("reports-plan-none"), value: "none" }]],
    choose: (value) => (value === "none" ? 0 : undefined),
    read: (given) => readNumber(given, name),
  });
}

function readNumber({ message, t }: TalkContext, name: PlanNumber): Reading<number> {
  const typed = message?.text?.trim() ?? "";
  const retry = { retry: t(`reports-plan-ask-${questions[name]}`) };
  if (name === "revenueKopecks") {
    const sum = readRubles(typed, t.locale);
    const value = sum.ok ? sum.value : sum.refusal === "ambiguous" ? sum.readings[0] : undefined;
    return value === undefined || value > planMax.revenueKopecks ? retry : { value };
  }
  return /^\d{1,6}$/.test(typed) ? { value: Number(typed) } : retry;
}
