import { InlineKeyboard } from "grammy";
import { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { formatDay } from "../../shared/when-format.ts";
import type { Scorecard } from "../actions/scorecard-get.ts";
import { averageKopecks, shareOf } from "../rules/compare.ts";
import { money, shareMark } from "./marks.view.ts";
import { monthCode, planButton } from "./plan.buttons.ts";
import { factLines, monthName } from "./plan.view.ts";
import { reviewButton, scorecardButton, showReviewButton } from "./scorecard.buttons.ts";

/** A seller's month in facts, and the owner's words on it. */
export function scorecardScreen(t: Translate, card: Scorecard, back: number): Screen {
  const { figures, leads, discipline, plan, span } = card;
  const { contacts, reached, callbacks, sales } = figures;
  const average = averageKopecks(sales);
  const lines = [
    t("reports-card-title", { name: card.name, month: monthName(t, span.from) }),
    ...factLines(t, { whose: card.memberId, plan, fact: figures }),
    average === undefined ? "" : t("reports-card-average", { sum: money(t, average) }),
    t("reports-card-contacts", { contacts, reached, share: shareMark(t, shareOf(reached, contacts)) }),
    callbacks.total === 0
      ? ""
      : t("reports-figures-callbacks", {
          ...callbacks,
          share: shareMark(t, shareOf(callbacks.onTime, callbacks.total)),
        }),
    t("reports-card-leads", { ...leads, share: shareMark(t, shareOf(leads.bought, leads.taken)) }),
    t("reports-card-discipline", { ...discipline }),
    reviewLine(t, card),
  ];
  return { text: lines.filter((line) => line !== "").join("\n"), keyboard: cardKeyboard(t, card, back) };
}

function cardKeyboard(t: Translate, { memberId: member, review }: Scorecard, back: number): InlineKeyboard {
  const month = monthCode(back);
  const keyboard = new InlineKeyboard();
  reviewButton.on(keyboard, t.plain(review ? "reports-card-rewrite" : "reports-card-write"), {
    month,
    member,
  });
  if (review) {
    const label = t.plain(review.shown ? "reports-card-hide" : "reports-card-show");
    showReviewButton.on(keyboard, label, { month, member, on: review.shown ? "off" : "on" });
  }
  scorecardButton.on(keyboard.row(), t.plain("reports-plan-earlier"), { month: monthCode(back + 1), member });
  if (back > 0)
    scorecardButton.on(keyboard, t.plain("reports-plan-later"), { month: monthCode(back - 1), member });
  return planButton.on(keyboard.row(), t.plain("reports-plan-back"), { month, whose: member });
}

/** The owner's words with their date; nothing where there are none. */
export function reviewLine(t: Translate, card: Scorecard): string {
  const { review } = card;
  return review === undefined
    ? ""
    : t("reports-card-review", { words: review.words, day: dayOf(t, card, review.at) });
}

function dayOf(t: Translate, { span }: Scorecard, at: Date): string {
  const day = DateTime.fromJSDate(at, { zone: span.from.zone });
  return formatDay(day, day, t.locale);
}
