import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { cutTo } from "../../shared/text.ts";
import type { ShopSettings } from "../../shop/index.ts";
import type { Referrer } from "../actions/list-referrals.ts";
import type { FeedbackChatDeps } from "./deps.ts";
import * as buttons from "./feedback.buttons.ts";

const daysOffered = [0, 1, 3, 7, 14];
const referrersOnPage = 10;
const namesShown = 5;
const nameMax = 30;

/** «⭐ Отзывы» among the settings of the shop. */
export function onFeedback(keyboard: InlineKeyboard, t: Translate): InlineKeyboard {
  return buttons.settingsEntryButton.on(keyboard, t.plain("feedback-settings-entry"), {});
}

export function settingsScreen(
  t: Translate,
  { nps, reviewUrl }: Pick<ShopSettings, "nps" | "reviewUrl">,
  { onSettings }: Pick<FeedbackChatDeps, "onSettings">,
): Screen {
  const keyboard = new InlineKeyboard();
  buttons.npsSwitchButton.on(keyboard, t.plain(`feedback-settings-nps-${nps.on ? "on" : "off"}`), {}).row();
  if (nps.on) {
    for (const days of daysOffered) {
      const label = t.plain("feedback-settings-days", { days });
      buttons.npsDaysButton.on(keyboard, days === nps.afterDays ? `✅${label}` : label, { days });
    }
    keyboard.row();
  }
  buttons.reviewLinkButton.on(keyboard, t.plain("feedback-settings-review"), {}).row();
  buttons.referralsButton.on(keyboard, t.plain("feedback-settings-referrals"), { page: 0 }).row();
  const link = reviewUrl === "" ? t.plain("feedback-settings-no-link") : reviewUrl;
  const asks = nps.on ? "yes" : "no";
  return {
    text: t("feedback-settings-text", { asks, days: nps.afterDays, link }),
    keyboard: onSettings(keyboard, t),
  };
}

/** Who brought whom: a ✅ has bought. */
export function referralsScreen(t: Translate, referrers: readonly Referrer[], page: number): Screen {
  const pages = Math.max(1, Math.ceil(referrers.length / referrersOnPage));
  const at = Math.min(page, pages - 1);
  const shown = referrers.slice(at * referrersOnPage, (at + 1) * referrersOnPage);
  const nameOf = (title: string | undefined) =>
    title === undefined ? t.plain("feedback-appeal-unnamed") : cutTo(title, nameMax).text;
  const lines = shown.map(({ title, brought }) => {
    const names = brought
      .slice(0, namesShown)
      .map((client) => `${nameOf(client.title)}${client.bought ? " ✅" : ""}`);
    const rest = brought.length - names.length;
    const who = rest > 0 ? [...names, `+${rest}`] : names;
    return t("feedback-referrals-line", { name: nameOf(title), count: brought.length, who: who.join(", ") });
  });
  const keyboard = new InlineKeyboard();
  if (pages > 1) {
    buttons.referralsButton.on(keyboard, "‹", { page: (at - 1 + pages) % pages });
    buttons.referralsButton.on(keyboard, `${at + 1}/${pages}`, { page: at });
    buttons.referralsButton.on(keyboard, "›", { page: (at + 1) % pages }).row();
  }
  buttons.settingsEntryButton.on(keyboard, t.plain("feedback-referrals-back"), {});
  const title = t(lines.length === 0 ? "feedback-referrals-none" : "feedback-referrals-title");
  return { text: [title, ...lines].join("\n"), keyboard };
}
