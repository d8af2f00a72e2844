import { InlineKeyboard } from "grammy";
import { maskPhonesIn } from "../../clients/index.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { describeWhen } from "../../shared/when-format.ts";
import type { Callback } from "../rules/callback.ts";
import type { Choosing } from "../rules/choosing.ts";
import { quietUntil } from "../rules/quiet.ts";
import * as buttons from "./calls.buttons.ts";
import { clientLine, nameOf, type Scene } from "./client-line.ts";
import { whenButton } from "./when.buttons.ts";
import { timeRows } from "./when.view.ts";
import { echoOf, linesOf, localOf, momentOf } from "./words.ts";

/** The permanent line of a callback that was set: when, how far that is, and what speaks against it. */
export function setScreen(scene: Scene, callback: Callback): Screen {
  const { t } = scene;
  const { id, rev, clientId } = callback;
  const move = { why: "move", id, rev } as const;
  const keyboard = hourRows(scene, callback, move);
  buttons.undoCallbackButton.on(keyboard, t.plain("calls-saved-undo"), { callback: id });
  whenButton.on(keyboard, t.plain("calls-set-retime"), move);
  buttons.cardButton.on(keyboard.row(), t.plain("calls-set-card"), { client: clientId });
  const words =
    callback.words === undefined ? "" : t("calls-detail-words", { words: maskPhonesIn(callback.words) });
  return {
    text: linesOf(clientLine(scene), setLine(scene, callback), words, hourLine(scene, callback)),
    keyboard,
  };
}

/** «⏰ Перезвонить: ср 25.11, 14:00 — через 4 дня», and what speaks against it. */
export function setLine(scene: Scene, callback: Callback): string {
  const { t, now } = scene;
  const when = echoOf(callback, now, t);
  const { daysAway } = describeWhen(localOf(callback.dueAt, now), now, t.locale);
  return linesOf(
    daysAway > 1 ? t("calls-set-title-days", { when, days: daysAway }) : t("calls-set-title", { when }),
    ...warningsOf(scene, callback),
  );
}

/** A day off, or an hour at which the staff is left alone: kept, because a person chose it, and said. */
export function warningsOf({ t, now, shop }: Scene, { dueAt, timeGiven, chosenBy }: Callback): string[] {
  if (chosenBy !== "seller") return [];
  const at = localOf(dueAt, now);
  return [
    shop.workDays.includes(at.weekday) ? "" : t("calls-set-day-off"),
    timeGiven && quietUntil(at, shop.staffQuiet) ? t("calls-set-quiet") : "",
  ];
}

/** Of a day that a seller named without a time the hour is asked; the usual one stands meanwhile. */
export function hourLine({ t }: Scene, callback: Callback): string {
  return lacksHour(callback) ? t("calls-set-hour") : "";
}

/** The times of that day as the first rows of a keyboard; none when the time is known. */
export function hourRows(scene: Scene, callback: Callback, choosing: Choosing): InlineKeyboard {
  if (!lacksHour(callback)) return new InlineKeyboard();
  return timeRows(scene, choosing, localOf(callback.dueAt, scene.now));
}

function lacksHour({ timeGiven, chosenBy, state }: Callback): boolean {
  return !timeGiven && chosenBy === "seller" && state === "open";
}

/** The line of a callback that was moved: the reminder shrinks to it. */
export function movedScreen(scene: Scene, callback: Callback): Screen {
  const { t, now, client } = scene;
  const { id, rev } = callback;
  const keyboard = hourRows(scene, callback, { why: "move", id, rev });
  buttons.undoMoveButton.on(keyboard, t.plain("calls-saved-undo"), { callback: id, rev });
  const values = { time: now.toFormat("HH:mm"), name: nameOf(t, client), when: echoOf(callback, now, t) };
  const lines = [t("calls-moved-line", values), ...warningsOf(scene, callback), hourLine(scene, callback)];
  return { text: linesOf(...lines), keyboard };
}

/** A callback that nobody has to make any more. */
export function closedScreen(scene: Scene, callback: Callback): Screen {
  const { t, now, client } = scene;
  const keyboard = buttons.todayButton.on(new InlineKeyboard(), t.plain("calls-today-back"), { page: 1 });
  const values = { name: nameOf(t, client), when: momentOf(callback, now, t) };
  return { text: t(`calls-closed-${callback.state === "done" ? "done" : "cancelled"}`, values), keyboard };
}
