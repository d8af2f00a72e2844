import { InlineKeyboard } from "grammy";
import type { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { escapeHtml } from "../../shared/html.ts";
import { cutTo } from "../../shared/text.ts";
import { settingsButton } from "../../shop/index.ts";
import type { OwnPlan, PlanFact, PlanPage } from "../actions/plan-fact.ts";
import { enoughCases, shareOf } from "../rules/compare.ts";
import { money, percentOf, planBar, rowOf, shareMark } from "./marks.view.ts";
import * as buttons from "./plan.buttons.ts";
import { scorecardButton } from "./scorecard.buttons.ts";

/** «🎯 Планы»: the shop and every seller, plan and fact of one month. */
export function plansScreen(t: Translate, page: PlanPage, back: number): Screen {
  const month = buttons.monthCode(back);
  const keyboard = new InlineKeyboard();
  buttons.planButton.on(keyboard, t.plain("reports-plan-shop"), { month, whose: "shop" }).row();
  for (const { whose, name = "…" } of page.sellers) {
    buttons.planButton.on(keyboard, cutTo(`👤 ${name}`, 32).text, { month, whose }).row();
  }
  monthButtons(t, keyboard, back);
  settingsButton.on(keyboard.row(), t.plain("shop-settings-back"), {});
  const lines = [
    t("reports-plan-title", { month: monthName(t, page.span.from) }),
    ...factLines(t, page.shop),
    ...page.sellers.flatMap((seller) => [
      "",
      `👤 <b>${escapeHtml(seller.name ?? "…")}</b>`,
      ...factLines(t, seller),
    ]),
  ];
  return { text: lines.join("\n"), keyboard };
}

/** One plan, to be set, raised, dropped. */
export function planScreen(
  t: Translate,
  page: PlanPage,
  { whose, back }: { whose: string; back: number },
): Screen {
  const month = buttons.monthCode(back);
  const shown = whose === "shop" ? page.shop : page.sellers.find((seller) => seller.whose === whose);
  const keyboard = new InlineKeyboard();
  buttons.setPlanButton.on(keyboard, t.plain("reports-plan-set"), { month, whose });
  buttons.raiseButton.on(keyboard, t.plain("reports-plan-raise"), { month, whose }).row();
  if (shown && Object.keys(shown.plan).length > 0) {
    buttons.dropPlanButton.on(keyboard, t.plain("reports-plan-drop"), { month, whose }).row();
  }
  if (whose !== "shop" && back >= 0)
    scorecardButton.on(keyboard, t.plain("reports-card-open"), { month, member: whose }).row();
  buttons.plansButton.on(keyboard, t.plain("reports-plan-back"), { month });
  const name = whose === "shop" ? t.plain("reports-plan-shop") : `👤 ${shown?.name ?? "…"}`;
  const title = t("reports-plan-of", { name, month: monthName(t, page.span.from) });
  return { text: [title, ...(shown ? factLines(t, shown) : [])].join("\n"), keyboard };
}

/** What was set, with the way back for a minute. */
export function plannedScreen(t: Translate, screen: Screen, change: string): Screen {
  const undo = buttons.undoPlanButton.on(new InlineKeyboard(), t.plain("calls-saved-undo"), { change }).row();
  return {
    text: `${t("reports-plan-saved")}\n\n${screen.text}`,
    keyboard: undo.append(screen.keyboard ?? new InlineKeyboard()),
  };
}

/** «Мой план и результат»: one's own numbers. */
export function ownPlanScreen(t: Translate, own: OwnPlan, back: number, review = ""): Screen {
  const { callbacks, place } = own;
  const keyboard = new InlineKeyboard();
  buttons.ownPlanButton.on(keyboard, t.plain("reports-plan-earlier"), { month: buttons.monthCode(back + 1) });
  if (back > 0)
    buttons.ownPlanButton.on(keyboard, t.plain("reports-plan-later"), { month: buttons.monthCode(back - 1) });
  else
    buttons.ownPlanButton.on(keyboard, t.plain("reports-plan-refresh"), { month: buttons.monthCode(back) });
  const onTime = shareMark(t, shareOf(callbacks.onTime, callbacks.total));
  const lines = [
    t("reports-plan-own", { month: monthName(t, own.span.from) }),
    ...factLines(t, own),
    callbacks.total === 0 ? "" : t("reports-figures-callbacks", { ...callbacks, share: onTime }),
    place === undefined || place.of < 2 ? "" : t("reports-plan-place", place),
    review,
  ];
  return { text: lines.filter((line) => line !== "").join("\n"), keyboard };
}

export function factLines(t: Translate, { plan, fact, forecastKopecks }: PlanFact): string[] {
  const { revenueKopecks: planned } = plan;
  const { kopecks, count } = fact.sales;
  const lines = [t("reports-plan-revenue", { sum: money(t, kopecks), count })];
  if (planned !== undefined && planned > 0) {
    const share = count < enoughCases ? "" : ` — ${percentOf(t, Math.round((kopecks / planned) * 100))}`;
    lines.push(t("reports-plan-bar", { bar: planBar(kopecks / planned), plan: money(t, planned), share }));
  }
  if (forecastKopecks !== undefined && count > 0) {
    lines.push(t("reports-plan-forecast", { sum: money(t, forecastKopecks) }));
  }
  const people = (name: "newbies" | "fans") =>
    t(`reports-plan-${name}`, { fact: fact[name], plan: plan[name] ?? 0 });
  return [...lines, rowOf([people("newbies"), people("fans")])];
}

function monthButtons(t: Translate, keyboard: InlineKeyboard, back: number): void {
  buttons.plansButton.on(keyboard, t.plain("reports-plan-earlier"), { month: buttons.monthCode(back + 1) });
  if (back >= 0)
    buttons.plansButton.on(keyboard, t.plain("reports-plan-later"), { month: buttons.monthCode(back - 1) });
}

/** «ноябрь 2026» */
export function monthName(t: Translate, from: DateTime): string {
  return t.plain("reports-plan-month", { month: from.month, year: String(from.year) });
}
