import { InlineKeyboard } from "grammy";
import { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { formatRubles } from "../../shared/money-format.ts";
import { formatWhen } from "../../shared/when-format.ts";
import { type Mailing, mailingTitle } from "../rules/broadcast.ts";
import type { MailingEffect } from "../rules/effect.ts";
import { doneShare, type MailingRun, minutesLeft } from "../rules/run.ts";
import * as buttons from "./broadcast.buttons.ts";

interface Under {
  mailing: Mailing;
  run: MailingRun;
}

/** A mailing that has begun: how far it is, or what came of it. `now` in the shop's zone. */
export function runScreen(t: Translate, under: Under, now: DateTime): Screen {
  const { state } = under.mailing;
  const isOver = state === "done" || state === "stopped";
  return isOver ? resultScreen(t, under) : progressScreen(t, under, now);
}

export function titleFor(t: Translate, { words }: Pick<Mailing, "words">): string {
  return mailingTitle(words) ?? t.plain("broadcasts-word-untitled");
}

function progressScreen(t: Translate, { mailing, run }: Under, now: DateTime): Screen {
  const { id, state } = mailing;
  const title = titleFor(t, mailing);
  const keyboard = new InlineKeyboard();
  const steer = (how: "pause" | "resume" | "stop") =>
    buttons.steerButton.on(keyboard, t.plain(`broadcasts-steer-${how}`), { id, how });
  steer(state === "paused" ? "resume" : "pause");
  steer("stop");
  if (state === "freezing" && run.total === 0)
    return { text: t("broadcasts-run-begins", { title }), keyboard };

  const lines = [
    t(state === "paused" ? "broadcasts-run-paused" : "broadcasts-run-title", { title }),
    t("broadcasts-run-bar", { ...doneShare(run), done: run.total - run.left, total: run.total }),
    t("broadcasts-run-figures", { delivered: run.delivered, errors: run.errors + run.perhaps }),
  ];
  if (run.left > run.held && state !== "paused")
    lines.push(t("broadcasts-run-minutes", { minutes: minutesLeft(run) }));
  if (run.held > 0 && run.heldUntil !== undefined && state !== "paused") {
    const when = formatWhen(DateTime.fromJSDate(run.heldUntil).setZone(now.zone), now, t.locale);
    lines.push(t("broadcasts-run-held", { count: run.held, when }));
  }
  return { text: lines.join("\n"), keyboard };
}

function resultScreen(t: Translate, { mailing, run }: Under): Screen {
  const { id, state } = mailing;
  const title = titleFor(t, mailing);
  const parts = (["delivered", "blocked", "perhaps", "errors", "skipped", "stopped"] as const).flatMap(
    (part) =>
      run[part] > 0 || part === "delivered"
        ? [t(`broadcasts-result-${part === "stopped" ? "stopped-count" : part}`, { count: run[part] })]
        : [],
  );
  const key = run.total === 0 ? "broadcasts-result-nobody" : `broadcasts-result-${state}`;
  const keyboard = new InlineKeyboard();
  if (run.delivered > 0) buttons.receivedButton.on(keyboard, t.plain("broadcasts-result-list"), { id });
  if (run.errors > 0)
    buttons.steerButton.on(keyboard, t.plain("broadcasts-result-retry"), { id, how: "retry" });
  keyboard.row();
  if (run.total > 0) buttons.effectButton.on(keyboard, t.plain("broadcasts-result-effect"), { id });
  buttons.mailingsButton.on(keyboard, t.plain("broadcasts-list-back"), {});
  return { text: t(key, { title, parts: parts.join(", ") }), keyboard };
}

/** What came of a mailing, with the honest sentence about coincidence. */
export function effectScreen(
  t: Translate,
  { mailing, effect }: Under & { effect: MailingEffect },
  { daysGone }: { daysGone: number },
): Screen {
  const { id } = mailing;
  const { revenueKopecks, ...counts } = effect;
  const keyboard = new InlineKeyboard();
  buttons.mailingButton.on(keyboard, t.plain("broadcasts-effect-back"), { id });
  const words = { title: titleFor(t, mailing), ...counts, revenue: formatRubles(revenueKopecks, t.locale) };
  const text = t("broadcasts-effect-text", words);
  return {
    text: daysGone >= 7 ? text : `${text}\n\n${t("broadcasts-effect-early", { days: daysGone })}`,
    keyboard,
  };
}
