import { InlineKeyboard } from "grammy";
import { maskPhonesIn } from "../../clients/index.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { Actor } from "../../shared/actor.ts";
import type { Callback } from "../rules/callback.ts";
import * as buttons from "./calls.buttons.ts";
import { clientLine, nameOf, type Scene } from "./client-line.ts";
import { whenButton } from "./when.buttons.ts";
import { clockOf, label, linesOf, localOf, momentOf } from "./words.ts";

/** A call that is due: what is known, and every answer to it in one tap. `back`: opened from «Сегодня». */
export function reminderScreen(
  scene: Scene,
  callback: Callback,
  { repeated = false, back = false } = {},
): Screen {
  const { t } = scene;
  const { id, rev, clientId } = callback;
  const keyboard = new InlineKeyboard();
  const answer = (outcome: "answered" | "no-answer" | "refused") =>
    buttons.answerButton.on(keyboard, t.plain(`calls-outcome-${outcome}`), { callback: id, outcome, rev });
  const choose = (why: "later" | "move", text: string) => whenButton.on(keyboard, text, { why, id, rev });

  buttons.revealButton.on(keyboard, t.plain("calls-remind-reveal"), { client: clientId }).row();
  answer("answered");
  answer("no-answer").row();
  choose("later", t.plain("calls-outcome-callback"));
  answer("refused").row();
  buttons.snoozeButton.on(keyboard, t.plain("calls-remind-hour"), { callback: id, to: "hour", rev });
  buttons.snoozeButton
    .on(keyboard, t.plain("calls-remind-tomorrow"), { callback: id, to: "tomorrow", rev })
    .row();
  choose("move", t.plain("calls-remind-other"));
  buttons.colleaguesButton.on(keyboard, t.plain("calls-remind-give"), { callback: id, rev });
  if (back) buttons.todayButton.on(keyboard.row(), t.plain("calls-today-back"), { page: 1 });

  const title = t(repeated ? "calls-remind-title-repeated" : "calls-remind-title", {
    when: dueOf(scene, callback),
  });
  return { text: linesOf(title, clientLine(scene), noteOf(scene, callback), missedOf(scene)), keyboard };
}

/** Several reminders that came within minutes: one message, a button for each. */
export function reminderListScreen(t: Scene["t"], rows: { scene: Scene; callback: Callback }[]): Screen {
  const keyboard = new InlineKeyboard();
  for (const { scene, callback } of rows.slice(0, listMax)) {
    const text = label(`⏰ ${dueOf(scene, callback)} · ${nameOf(t, scene.client)}`);
    buttons.openCallbackButton.on(keyboard, text, { callback: callback.id }).row();
  }
  if (rows.length > listMax) buttons.todayButton.on(keyboard, t.plain("calls-remind-all"), { page: 1 });
  return { text: t("calls-remind-list", { count: rows.length }), keyboard };
}

const listMax = 8;

/** The colleagues who may be asked to take it. */
export function colleaguesScreen(scene: Scene, callback: Callback, colleagues: readonly Actor[]): Screen {
  const { t } = scene;
  const { id, rev } = callback;
  const keyboard = new InlineKeyboard();
  for (const { memberId, name } of colleagues) {
    buttons.offerToButton.on(keyboard, label(name), { callback: id, to: memberId, rev }).row();
  }
  buttons.openCallbackButton.on(keyboard, t.plain("calls-when-back"), { callback: id });
  const title = t(colleagues.length > 0 ? "calls-give-title" : "calls-give-nobody");
  return { text: linesOf(title, clientLine(scene)), keyboard };
}

/** What a colleague is asked: he sees no card before he takes it. */
export function offerScreen(
  t: Scene["t"],
  { id, dueAt, timeGiven }: Callback,
  now: Scene["now"],
  by: string,
): Screen {
  const keyboard = new InlineKeyboard();
  buttons.takeButton.on(keyboard, t.plain("calls-give-take"), { callback: id });
  buttons.declineButton.on(keyboard, t.plain("calls-give-decline"), { callback: id });
  return {
    text: t("calls-give-asked", { name: by, when: momentOf({ dueAt, timeGiven }, now, t) }),
    keyboard,
  };
}

/** Today's time alone; the day too when it is another one. */
function dueOf({ t, now }: Scene, callback: Callback): string {
  const isToday = localOf(callback.dueAt, now).hasSame(now, "day");
  return isToday && callback.timeGiven ? clockOf(callback.dueAt, now) : momentOf(callback, now, t);
}

function noteOf({ t, client }: Scene, { words }: Callback): string {
  const note = words ?? client?.lastNote?.words ?? client?.lastContact?.words;
  return note === undefined ? "" : t("calls-detail-words", { words: label(maskPhonesIn(note), noteMax) });
}

const noteMax = 200;

function missedOf({ t, client }: Scene): string {
  const count = client?.missedInARow ?? 0;
  return count === 0 ? "" : t("calls-remind-missed", { count });
}
