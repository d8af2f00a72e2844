import { InlineKeyboard } from "grammy";
import type { DateTime } from "luxon";
import { DateTime as Moment } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { formatDay, formatWhen } from "../../shared/when-format.ts";
import type { WorkingTime } from "../../shared/working-time.ts";
import { answerTime } from "../rules/answer-time.ts";
import { type Appeal, numberOf } from "../rules/appeal.ts";
import type { Band } from "../rules/nps.ts";
import * as buttons from "./feedback.buttons.ts";

/** «Заявка №128 принята. Ответим сегодня до 20:00.» `now` is in the shop's zone. */
export function placedText(t: Translate, appeal: Appeal, now: DateTime, working: WorkingTime): string {
  const number = numberOf(appeal);
  if (appeal.answerBy !== undefined) {
    const when = formatWhen(Moment.fromJSDate(appeal.answerBy), now, t.locale);
    return t("feedback-complaint-placed", { number, when });
  }
  const answer = answerTime(now, working);
  if ("by" in answer) return t("feedback-order-placed", { number, time: answer.by.toFormat("HH:mm") });
  const isToday = answer.opens.hasSame(now, "day");
  const day = isToday ? t.plain("feedback-order-today") : formatDay(answer.opens, now, t.locale);
  return t("feedback-order-placed-late", { number, day, time: answer.opens.toFormat("HH:mm") });
}

/** Words that nobody asked for: perhaps they are an order. */
export function perhapsOrderScreen(t: Translate): Screen {
  const keyboard = buttons.orderWordsButton
    .on(new InlineKeyboard(), t.plain("feedback-words-order"), {})
    .row();
  buttons.complainButton.on(keyboard, t.plain("feedback-open-complain"), {});
  return { text: t("feedback-words-question"), keyboard };
}

/** /feedback */
export function openScreen(t: Translate, { joined }: { joined: boolean }): Screen {
  const keyboard = new InlineKeyboard();
  if (joined) buttons.rateButton.on(keyboard, t.plain("feedback-open-rate"), {});
  buttons.complainButton.on(keyboard, t.plain("feedback-open-complain"), {});
  return { text: t("feedback-open-question"), keyboard };
}

/** The one question; each score is a button. */
export function surveyScreen(t: Translate, surveyId: string): Screen {
  const keyboard = new InlineKeyboard();
  for (const { score, label, data } of scoresOf(surveyId)) {
    keyboard.text(label, data);
    if (score === 5) keyboard.row();
  }
  buttons.notNowButton.on(keyboard.row(), t.plain("feedback-survey-not-now"), { survey: surveyId });
  return { text: t("feedback-survey-question"), keyboard };
}

export function scoresOf(survey: string): { score: number; label: string; data: string }[] {
  return Array.from({ length: 11 }, (_, score) => ({
    score,
    label: String(score),
    data: buttons.scoreButton.data({ survey, score }),
  }));
}

/** What is said to a score; a promoter is asked to tell others. */
export function thanksScreen(
  t: Translate,
  { band, reviewUrl, referral }: { band: Band; reviewUrl: string; referral: string | undefined },
): Screen {
  if (band !== "promoter") return { text: t(`feedback-thanks-${band}`) };
  const keyboard = new InlineKeyboard();
  if (reviewUrl !== "") keyboard.url(t.plain("feedback-thanks-review"), reviewUrl);
  const told = referral === undefined ? "" : `\n\n${t("feedback-thanks-referral", { link: referral })}`;
  const asked = reviewUrl === "" ? "feedback-thanks-promoter" : "feedback-thanks-promoter-review";
  return { text: t(asked) + told, ...(reviewUrl === "" ? {} : { keyboard }) };
}
