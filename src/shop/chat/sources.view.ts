import { InlineKeyboard } from "grammy";
import { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { formatRubles } from "../../shared/money-format.ts";
import { cutTo } from "../../shared/text.ts";
import type { Shop } from "../actions/get-shop.ts";
import { monthBefore } from "../rules/read-month.ts";
import type { ShopSettings } from "../rules/settings.ts";
import * as buttons from "./shop.buttons.ts";
import { sourceTitle } from "./titles.ts";

type Source = ShopSettings["sources"][number];

const sourcesMax = 30;
const monthsShown = 6;
const wordsShown = 300;

/** Where clients come from, each with what it cost in `month`, the one that runs ("2026-11"). */
export function sourcesScreen(t: Translate, { sources }: Shop, month: string): Screen {
  const keyboard = new InlineKeyboard();
  for (const source of sources) {
    const cost = costIn(source, month);
    const sum = cost === undefined ? "" : ` · ${formatRubles(cost, t.locale)}`;
    const label = `${cutTo(sourceTitle(t, source), 32 - sum.length).text}${sum}`;
    buttons.sourceButton.on(keyboard, label, { source: source.id }).row();
  }
  if (sources.length < sourcesMax) buttons.addSourceButton.on(keyboard, t.plain("shop-sources-add"), {});
  buttons.settingsButton.on(keyboard, t.plain("shop-settings-back"), {});
  return { text: t("shop-sources-text", { month: monthName(t, month) }), keyboard };
}

/** A source: how it is typed, what it cost in the last six months, a button for each. */
export function sourceScreen(t: Translate, source: Source, month: string): Screen {
  const { id } = source;
  const keyboard = new InlineKeyboard();
  for (let back = 0; back < monthsShown; back += 1) {
    const one = monthBefore(month, back);
    const name = DateTime.fromISO(one).setLocale(t.locale).toFormat("LLL").replace(".", "");
    buttons.sourceCostButton.on(keyboard, `💸 ${name}`, { source: id, month: one });
    if (back % 3 === 2) keyboard.row();
  }
  buttons.sourceFieldButton.on(keyboard, t.plain("shop-source-title-button"), { source: id, field: "title" });
  buttons.sourceFieldButton
    .on(keyboard, t.plain("shop-source-words-button"), { source: id, field: "words" })
    .row();
  buttons.dropSourceButton.on(keyboard, t.plain("shop-source-drop"), { source: id });
  buttons.sourcesButton.on(keyboard, t.plain("shop-settings-back"), {});
  return { text: sourceText(t, source, month), keyboard };
}

/** What was written of a source, with the way back for a minute. */
export function sourceSavedScreen(
  t: Translate,
  source: Source,
  { month, change }: { month: string; change: string },
): Screen {
  const keyboard = buttons.undoShopButton.on(new InlineKeyboard(), t.plain("shop-settings-undo"), { change });
  buttons.sourceButton.on(keyboard, t.plain("shop-source-open"), { source: source.id });
  return { text: `${t("shop-settings-changed")}\n\n${sourceText(t, source, month)}`, keyboard };
}

/** «ноябрь 2026» */
export function monthName(t: Translate, month: string): string {
  return DateTime.fromISO(month).setLocale(t.locale).toFormat("LLLL\u00A0yyyy");
}

function sourceText(t: Translate, source: Source, month: string): string {
  const words = cutTo(source.words.join(", "), wordsShown).text || "—";
  const title = t("shop-source-text", { title: sourceTitle(t, source), words });
  if (source.costs === undefined) return `${title}\n\n${t("shop-source-no-costs")}`;
  const months = Array.from({ length: monthsShown }, (_, back) => monthBefore(month, back));
  const lines = months.map((one) => {
    const cost = costIn(source, one);
    const sum = cost === undefined ? "—" : formatRubles(cost, t.locale);
    return t("shop-source-month", { month: monthName(t, one), sum });
  });
  return [title, "", t("shop-source-costs"), ...lines].join("\n");
}

function costIn({ costs = [] }: Source, month: string): number | undefined {
  return costs.find((cost) => cost.month === month)?.kopecks;
}
