import { InlineKeyboard } from "grammy";
import { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { type Locale, locales } from "../../shared/locale.ts";
import { formatRubles } from "../../shared/money-format.ts";
import { formatDate } from "../../shared/when-format.ts";
import type { ShopSettings } from "../../shop/index.ts";
import * as buttons from "./guest.buttons.ts";
import type { GuestOperation, GuestStanding, HomeParts } from "./home-deps.ts";

export interface HomeView {
  name?: string;
  standing?: GuestStanding;
  /** How much of a receipt points may pay, in percent. */
  spendMaxPercent: number;
  zone: string;
}

/** What a client opens the bot with: his points, his discount, and where everything is. */
export function homeScreen(t: Translate, view: HomeView, parts: HomeParts): Screen {
  const { name, standing } = view;
  const hello = name === undefined ? t("guest-home-hello") : t("guest-home-hello-name", { name });
  const keyboard = new InlineKeyboard();
  parts.order?.(keyboard, t).row();
  if (standing !== undefined) buttons.bonusButton.on(keyboard, t.plain("guest-home-bonus"), {});
  parts.consents?.(keyboard, t);
  keyboard.row();
  parts.feedback?.(keyboard, t);
  buttons.dataButton.on(keyboard, t.plain("guest-home-data"), {});
  const lines = standing === undefined ? [] : standingLines(t, standing, view);
  return { text: [hello, ...lines].join("\n"), keyboard };
}

/** What a person sees whom the shop does not know. */
export function strangerScreen(t: Translate, shop: string, parts: HomeParts): Screen {
  const keyboard = new InlineKeyboard();
  parts.order?.(keyboard, t).row();
  parts.join?.(keyboard, t).row();
  buttons.aboutButton.on(keyboard, t.plain("guest-home-about"), {});
  return { text: t("guest-home-stranger", { shop }), keyboard };
}

export function aboutScreen(
  t: Translate,
  shop: string,
  { hours, operator }: Pick<ShopSettings, "hours" | "operator">,
): Screen {
  const lines = [
    t("guest-about-title", { shop }),
    t("guest-about-hours", hours),
    ...(operator === undefined
      ? []
      : [
          t("guest-about-operator", { name: operator.name, inn: operator.inn }),
          t("guest-about-where", operator),
        ]),
    t("guest-about-privacy"),
  ];
  return { text: lines.join("\n"), keyboard: backHome(t) };
}

/** Points, what they will be and what became of them. */
export function bonusScreen(
  t: Translate,
  view: HomeView & { standing: GuestStanding },
  operations: readonly GuestOperation[],
): Screen {
  const lines = operations.map(({ kind, points, at }) =>
    t("guest-bonus-operation", {
      points: `${points < 0 ? "−" : "+"}${Math.abs(points)}`,
      what: t.plain(`guest-bonus-kind-${kind}`),
      date: dayOf(t, at, view.zone),
    }),
  );
  const recent = lines.length === 0 ? [t("guest-bonus-none")] : [t("guest-bonus-last"), ...lines];
  const keyboard = buttons.purchasesButton.on(new InlineKeyboard(), t.plain("guest-bonus-purchases"), {});
  return {
    text: [t("guest-bonus-title"), ...standingLines(t, view.standing, view), "", ...recent].join("\n"),
    keyboard: backHome(t, keyboard.row()),
  };
}

/** «🛒 Мои покупки» */
export function purchasesScreen(
  t: Translate,
  purchases: readonly { at: Date; what: string; kopecks: number }[],
  zone: string,
): Screen {
  const lines = purchases.map(({ at, what, kopecks }) =>
    t("guest-purchases-line", {
      date: dayOf(t, at, zone),
      what: what === "" ? t.plain("guest-purchases-something") : what,
      sum: formatRubles(kopecks, t.locale),
    }),
  );
  const text = lines.length === 0 ? [t("guest-purchases-none")] : [t("guest-purchases-title"), ...lines];
  return { text: text.join("\n"), keyboard: backHome(t) };
}

export function languageScreen(t: Translate): Screen {
  const keyboard = new InlineKeyboard();
  for (const locale of locales) buttons.languageButton.on(keyboard, names[locale], { locale });
  return { text: t("guest-language-ask"), keyboard: backHome(t, keyboard.row()) };
}

// A language is called by its own name in every other.
const names: Record<Locale, string> = { ru: "🇷🇺 Русский", en: "🇬🇧 English" };

/** «☰ Меню» under a screen. */
export function backHome(t: Translate, keyboard = new InlineKeyboard()): InlineKeyboard {
  return buttons.homeButton.on(keyboard, t.plain("guest-home-back"), {});
}

function standingLines(
  t: Translate,
  { points, expiring, tier, next }: GuestStanding,
  { spendMaxPercent, zone }: Pick<HomeView, "spendMaxPercent" | "zone">,
): string[] {
  const lines = [t("guest-home-points", { points, percent: spendMaxPercent })];
  if (expiring !== undefined)
    lines.push(t("guest-home-expiring", { points: expiring.points, date: dayOf(t, expiring.on, zone) }));
  const left = next === undefined ? "" : formatRubles(next.leftKopecks, t.locale);
  if (tier !== undefined && next !== undefined)
    lines.push(t("guest-home-tier-next", { percent: tier.percent, next: next.percent, left }));
  else if (tier !== undefined) lines.push(t("guest-home-tier", { percent: tier.percent }));
  else if (next !== undefined) lines.push(t("guest-home-next", { next: next.percent, left }));
  return lines;
}

function dayOf(t: Translate, at: Date, zone: string): string {
  return formatDate(DateTime.fromJSDate(at, { zone }), t.locale);
}
