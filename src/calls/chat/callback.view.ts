import { InlineKeyboard } from "grammy";
import { maskPhonesIn } from "../../clients/index.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { describeWhen } from "../../shared/when-format.ts";
import type { ShopSettings } from "../../shop/index.ts";
import type { Callback } from "../rules/callback.ts";
import { quietUntil } from "../rules/quiet.ts";
import * as buttons from "./calls.buttons.ts";
import { clientLine, nameOf, type Scene } from "./client-line.ts";
import { whenButton } from "./when.buttons.ts";
import { linesOf, localOf, momentOf } from "./words.ts";

type Hours = Pick<ShopSettings, "workDays" | "staffQuiet">;

/** The permanent line of a callback that was set: when, how far that is, and what speaks against it. */
export function setScreen(scene: Scene, callback: Callback, hours: Hours): Screen {
  const { t, now } = scene;
  const { id, rev, clientId } = callback;
  const keyboard = new InlineKeyboard();
  buttons.undoCallbackButton.on(keyboard, t.plain("calls-saved-undo"), { callback: id });
  whenButton.on(keyboard, t.plain("calls-set-retime"), { why: "move", id, rev });
  buttons.cardButton.on(keyboard.row(), t.plain("calls-set-card"), { client: clientId });
  const { daysAway } = describeWhen(localOf(callback.dueAt, now), now, t.locale);
  const when = momentOf(callback, now, t);
  return {
    text: linesOf(
      clientLine(scene),
      daysAway > 1 ? t("calls-set-title-days", { when, days: daysAway }) : t("calls-set-title", { when }),
      ...warningsOf(scene, callback, hours),
      callback.words === undefined ? "" : t("calls-detail-words", { words: maskPhonesIn(callback.words) }),
    ),
    keyboard,
  };
}

/** A day off, or an hour at which the staff is left alone: kept, because a person chose it, and said. */
function warningsOf({ t, now }: Scene, callback: Callback, { workDays, staffQuiet }: Hours): string[] {
  const at = localOf(callback.dueAt, now);
  return [
    workDays.includes(at.weekday) ? "" : t("calls-set-day-off"),
    callback.timeGiven && quietUntil(at, staffQuiet) ? t("calls-set-quiet") : "",
  ];
}

/** The line of a callback that was moved: the reminder shrinks to it. */
export function movedScreen(scene: Scene, callback: Callback, hours: Hours): Screen {
  const { t, now, client } = scene;
  const { id, rev } = callback;
  const keyboard = new InlineKeyboard();
  buttons.undoMoveButton.on(keyboard, t.plain("calls-saved-undo"), { callback: id, rev });
  const values = { time: now.toFormat("HH:mm"), name: nameOf(t, client), when: momentOf(callback, now, t) };
  return { text: linesOf(t("calls-moved-line", values), ...warningsOf(scene, callback, hours)), keyboard };
}

/** A callback that nobody has to make any more. */
export function closedScreen(scene: Scene, callback: Callback): Screen {
  const { t, now, client } = scene;
  const keyboard = buttons.todayButton.on(new InlineKeyboard(), t.plain("calls-today-back"), { page: 1 });
  const values = { name: nameOf(t, client), when: momentOf(callback, now, t) };
  return { text: t(`calls-closed-${callback.state === "done" ? "done" : "cancelled"}`, values), keyboard };
}
