import { InlineKeyboard } from "grammy";
import { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { Actor } from "../../shared/actor.ts";
import { cutTo } from "../../shared/text.ts";
import { formatWhen } from "../../shared/when-format.ts";
import type { AppealView } from "../actions/get-appeal.ts";
import type { NewsWhy } from "../actions/news-of.ts";
import { numberOf } from "../rules/appeal.ts";
import * as buttons from "./feedback.buttons.ts";

const nameMax = 60;
/** Under a picture; a text has room for all. */
export const captionWordsMax = 600;

export interface AppealWords {
  /** In the shop's zone. */
  now: DateTime;
  why?: NewsWhy;
  wordsMax?: number;
}

/** An appeal as whoever answers it sees it: from whom, about what, and what can be done. */
export function appealScreen(t: Translate, appeal: AppealView, { now, why, wordsMax }: AppealWords): Screen {
  const { text: words, cut } = cutTo(appeal.words ?? "", wordsMax ?? Number.MAX_SAFE_INTEGER);
  const lines = [
    why === undefined || why === "new" ? "" : t(`feedback-news-${why}-${appeal.kind}`),
    titleLine(t, appeal),
    words === "" ? "" : t("feedback-appeal-words", { words: cut ? `${words}…` : words }),
    stateLine(t, appeal, now),
  ];
  return { text: lines.filter((line) => line !== "").join("\n"), keyboard: keyboardOf(t, appeal, cut) };
}

/** «🆕 Заявка №128 от ⭐ Иван Петрович» */
function titleLine(t: Translate, appeal: AppealView): string {
  const name = clientName(t, appeal);
  const sign = t.plain("feedback-appeal-sign", { status: appeal.status ?? "none" });
  const number = numberOf(appeal);
  return t(`feedback-appeal-${appeal.kind}`, { number, name: `${sign}${name}`, score: appeal.score ?? 0 });
}

export function clientName(
  t: Translate,
  { title, clientId }: Pick<AppealView, "title" | "clientId">,
): string {
  if (title !== undefined) return cutTo(title, nameMax).text;
  return t.plain(clientId === undefined ? "feedback-appeal-stranger" : "feedback-appeal-unnamed");
}

function stateLine(t: Translate, appeal: AppealView, now: DateTime): string {
  const { state, answerBy, takenByName = "…", mine } = appeal;
  if (state === "closed") return t("feedback-state-closed");
  if (state === "answered") return t("feedback-state-answered");
  const until = answerBy && formatWhen(DateTime.fromJSDate(answerBy), now, t.locale);
  const promised = until === undefined ? "" : t("feedback-state-promised", { when: until });
  if (state === "new") return promised;
  const taken = mine ? t("feedback-state-mine") : t("feedback-state-taken", { name: takenByName });
  return promised === "" ? taken : `${taken}\n${promised}`;
}

function keyboardOf(t: Translate, appeal: AppealView, cut: boolean): InlineKeyboard {
  const { id, kind, clientId, state, opens, rights } = appeal;
  const keyboard = new InlineKeyboard();
  if (state === "closed") return withCard(keyboard, t, appeal);
  if (state === "new") {
    const label = t.plain(kind === "order" ? "feedback-appeal-take" : "feedback-appeal-work");
    buttons.takeButton.on(keyboard, label, { appeal: id }).row();
  }
  buttons.answerButton.on(keyboard, t.plain("feedback-appeal-answer"), { appeal: id });
  if (clientId !== undefined && opens) withCard(keyboard, t, appeal);
  keyboard.row();
  if (rights.close && (kind !== "order" || state !== "new"))
    buttons.closeButton.on(keyboard, t.plain("feedback-appeal-close"), { appeal: id });
  if (rights.give) buttons.giveButton.on(keyboard, t.plain("feedback-appeal-give"), { appeal: id });
  if (cut) buttons.appealButton.on(keyboard.row(), t.plain("feedback-appeal-whole"), { appeal: id });
  return keyboard;
}

function withCard(keyboard: InlineKeyboard, t: Translate, { clientId, opens }: AppealView): InlineKeyboard {
  if (clientId === undefined || !opens) return keyboard;
  return buttons.appealCardButton.on(keyboard, t.plain("feedback-appeal-card"), { client: clientId });
}

/** «👤 Поручить»: to whom. */
export function giveScreen(t: Translate, appeal: AppealView, sellers: readonly Actor[]): Screen {
  const keyboard = new InlineKeyboard();
  for (const { memberId: member, name } of sellers)
    buttons.giveToButton.on(keyboard, `👤 ${cutTo(name, 28).text}`, { appeal: appeal.id, member }).row();
  buttons.appealButton.on(keyboard, t.plain("feedback-give-back"), { appeal: appeal.id });
  const key = sellers.length === 0 ? "feedback-give-nobody" : "feedback-give-question";
  return { text: t(key, { number: numberOf(appeal) }), keyboard };
}
