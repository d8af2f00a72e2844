import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { formatDay } from "../../shared/when-format.ts";
import { ltvOf } from "../rules/ltv.ts";
import { type InsightTopic, insightButton, insightTopics } from "./insight.buttons.ts";
import { channelsText, pathText, reasonsText } from "./insight-leads.view.ts";
import { offerScreen, portraitText, walletText } from "./insight-offer.view.ts";
import { blocksOf, type InsightView, linesOf, partOf, rublesOf } from "./insight-words.ts";
import { classesText, paretoText, returnText, worthText } from "./insight-worth.view.ts";

/** «💡 Выводы»: the most telling lines, and what can be opened. */
export function insightMenu(t: Translate, view: InsightView): Screen {
  const keyboard = new InlineKeyboard();
  for (const [place, what] of insightTopics.entries()) {
    insightButton.on(keyboard, t.plain(`insight-topic-${what}`), { what });
    if (place % 2 === 1) keyboard.row();
  }
  const title = t("insight-menu-title", { date: formatDay(view.at, view.at, t.locale) });
  return { text: blocksOf(title, summaryText(t, view)), keyboard };
}

export function insightTopic(t: Translate, view: InsightView, what: InsightTopic): Screen {
  const screen = what === "offer" ? offerScreen(t, view) : { text: texts[what](t, view) };
  const keyboard = screen.keyboard ?? new InlineKeyboard();
  insightButton.on(keyboard, t.plain("insight-menu-back"), { what: "menu" });
  return { text: screen.text, keyboard };
}

const texts: Record<Exclude<InsightTopic, "offer">, (t: Translate, view: InsightView) => string> = {
  wallet: walletText,
  worth: worthText,
  return: returnText,
  channels: channelsText,
  reasons: reasonsText,
  path: pathText,
  portrait: portraitText,
  classes: classesText,
};

function summaryText(t: Translate, view: InsightView): string {
  const { lifetime, cuts, pairs } = view.conclusions;
  const ltv = ltvOf(lifetime, cuts.rating);
  if (ltv === undefined) return t("insight-menu-nobody");
  const [pair] = pairs;
  return blocksOf(
    linesOf(
      paretoText(t, view.conclusions),
      t("insight-worth-ltv", { kind: ltv.basis, sum: rublesOf(t, ltv.kopecks), n: lifetime.buyers }),
      t("insight-worth-repeat", { part: partOf(t, lifetime.repeated, lifetime.buyers) }),
    ),
    pair && t("insight-offer-first", { has: view.productOf(pair.has), also: view.productOf(pair.also) }),
  );
}
