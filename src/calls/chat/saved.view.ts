import { InlineKeyboard } from "grammy";
import { maskPhonesIn } from "../../clients/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { RecordedCall } from "../actions/recorded-call.ts";
import type { Call } from "../rules/call.ts";
import { isMissed } from "../rules/call.ts";
import type { Callback } from "../rules/callback.ts";
import { isOffered, type Snooze, snoozeTime } from "../rules/snooze.ts";
import { hourLine, hourRows, warningsOf } from "./callback.view.ts";
import * as buttons from "./calls.buttons.ts";
import { clientLine, nameOf, type Scene } from "./client-line.ts";
import { noContactId, reasonTitleOf } from "./reasons.ts";
import { whenButton } from "./when.buttons.ts";
import { clockOf, echoOf, label, linesOf, momentOf } from "./words.ts";

/**
 * What a saved contact shows: what came of it and what may come next. `reason`: the words of a refusal's, where they
 * were told just now; else it has its title.
 */
export function savedScreen(scene: Scene, recorded: RecordedCall, told: { reason?: string } = {}): Screen {
  const { call } = recorded;
  const { reason = reasonTitleOf(scene.t, scene.shop.lostReasons, call.reasonId) } = told;
  const screen = screenOf(scene, recorded, reason);
  return { ...screen, text: linesOf(screen.text, cutLine(scene.t, recorded)) };
}

/** What was typed is longer than what is kept. */
export function cutLine(t: Translate, { wordsCut }: Pick<RecordedCall, "wordsCut">): string {
  return wordsCut ? t("calls-words-cut") : "";
}

function screenOf(scene: Scene, recorded: RecordedCall, reason: string): Screen {
  const { call } = recorded;
  if (isMissed(call.outcome)) return missedScreen(scene, recorded);
  if (call.outcome === "refused") return refusedScreen(scene, recorded, reason);
  if (call.outcome === "answered" && recorded.next === undefined) return answeredScreen(scene, call);
  return settledScreen(scene, recorded);
}

/** One line of the diary that the chat becomes; a time that was chosen may be another one yet. */
export function settledScreen(scene: Scene, recorded: RecordedCall): Screen {
  const { t, now } = scene;
  const { call, next } = recorded;
  const open = next?.state === "open" ? next : undefined;
  const choosing = { why: "next", id: call.id, rev: now.toUnixInteger() } as const;
  const keyboard = open === undefined ? new InlineKeyboard() : hourRows(scene, open, choosing);
  undoButton(keyboard, t, call);
  if (open !== undefined) whenButton.on(keyboard, t.plain("calls-set-retime"), choosing);
  if (call.words === undefined) {
    if (open !== undefined) keyboard.row();
    buttons.noteButton.on(keyboard, t.plain("calls-saved-note"), { call: call.id });
  }
  const more = open === undefined ? [] : [...warningsOf(scene, open), hourLine(scene, open)];
  return { text: linesOf(diaryText(scene, recorded), ...more), keyboard };
}

/** What a contact was and what came of it. */
export function diaryText(scene: Scene, { call, next }: RecordedCall): string {
  return linesOf(diaryLine(scene, call, next), ...detailsOf(scene, call), deadNumberLine(scene, call));
}

/** What a wrong number leaves: the next one, or none at all. */
function deadNumberLine({ t, client }: Scene, { outcome, number }: Call): string {
  if (outcome !== "wrong-number" || number === undefined || client === undefined) return "";
  return t(client.deadPhones.includes(false) ? "calls-number-dead" : "calls-numbers-dead");
}

function answeredScreen(scene: Scene, call: Call): Screen {
  const { t, now } = scene;
  const { id } = call;
  const keyboard = new InlineKeyboard();
  const opened = { why: "next", id, rev: now.toUnixInteger() } as const;
  whenButton.on(keyboard, t.plain("calls-outcome-callback"), opened);
  buttons.saleButton.on(keyboard, t.plain("calls-saved-sale"), { call: id, client: call.clientId }).row();
  buttons.offeredButton.on(keyboard, t.plain("calls-saved-offered"), { call: id });
  const minutes = nextLength(call.durationMinutes);
  buttons.minutesButton
    .on(keyboard, t.plain("calls-saved-minutes", { minutes }), { call: id, minutes })
    .row();
  kindButtons(keyboard, t, call).row();
  buttons.noteButton.on(keyboard, t.plain("calls-saved-note"), { call: id });
  buttons.settledButton.on(keyboard, t.plain("calls-saved-done"), { call: id }).row();
  undoButton(keyboard, t, call);
  const title = t(`calls-saved-${call.via}`, { at: clockOf(call.at, now) });
  return { text: linesOf(title, clientLine(scene), ...detailsOf(scene, call)), keyboard };
}

const lengths = [1, 5, 15, 30] as const;

/** ⏱ steps 1·5·15·30 and around; an untold length begins with five minutes, the usual one. */
function nextLength(minutes: number | undefined): number {
  if (minutes === undefined) return 5;
  return lengths.find((length) => length > minutes) ?? lengths[0];
}

function kindButtons(keyboard: InlineKeyboard, t: Translate, { id, via, direction }: Call): InlineKeyboard {
  const on = (kind: "called-in" | "visited" | "call", chosen: boolean) =>
    buttons.kindButton.on(keyboard, t.plain(chosen ? `calls-kind-${kind}-chosen` : `calls-kind-${kind}`), {
      call: id,
      kind: chosen ? "call" : kind,
    });
  on("called-in", via === "call" && direction === "in");
  return on("visited", via === "visit");
}

function missedScreen(scene: Scene, { call, next, missedInARow, outOfReach }: RecordedCall): Screen {
  const { t, now, client } = scene;
  const keyboard = new InlineKeyboard();
  if (next !== undefined && next.state === "open") retimeButtons(keyboard, scene, call, next);
  const isLead = client?.status === "lead" || client?.status === "target";
  if (outOfReach && isLead) {
    const lost = { client: call.clientId, reason: noContactId, at: now.toUnixInteger() };
    buttons.reasonButton.on(keyboard, t.plain("calls-missed-lose"), lost).row();
  }
  undoButton(keyboard, t, call);

  const count = Math.max(1, missedInARow);
  const what = t(`calls-missed-${call.outcome === "busy" ? "busy" : "no-answer"}`, { count });
  const reminds =
    next?.state === "open"
      ? [t("calls-missed-next", { when: echoOf(next, now, t) }), ...warningsOf(scene, next)]
      : [t("calls-missed-no-next")];
  const reach = outOfReach ? t(isLead ? "calls-missed-lead-out-of-reach" : "calls-missed-out-of-reach") : "";
  return { text: linesOf(clientLine(scene), what, ...reminds, reach), keyboard };
}

/** `Через 1 час | Сегодня 18:00` / `Завтра 11:00 ✓ | Не напоминать`. */
function retimeButtons(keyboard: InlineKeyboard, { t, now }: Scene, call: Call, next: Callback): void {
  const rows: Snooze[][] = [["hour", "evening"], ["morning"]];
  for (const row of rows) {
    for (const to of row.filter((snooze) => isOffered(snooze, now))) {
      const chosen = snoozeTime(to, now).toMillis() === next.dueAt.getTime();
      const text = t.plain(chosen ? `calls-snooze-${to}-chosen` : `calls-snooze-${to}`);
      buttons.retimeButton.on(keyboard, text, { call: call.id, to, rev: next.rev });
    }
    if (row.includes("morning")) {
      buttons.noNextButton.on(keyboard, t.plain("calls-missed-drop"), { call: call.id, rev: next.rev });
    }
    keyboard.row();
  }
}

const reasonShownMax = 300;

function refusedScreen(scene: Scene, { call, next, hasBought }: RecordedCall, reason: string): Screen {
  const { t, now } = scene;
  const keyboard = new InlineKeyboard();
  const isOpen = next?.state === "open";
  if (next !== undefined && isOpen) {
    buttons.settledButton.on(keyboard, t.plain("calls-lost-yes"), { call: call.id });
    const move = { why: "move", id: next.id, rev: next.rev } as const;
    whenButton.on(keyboard, t.plain("calls-lost-other-day"), move).row();
    buttons.noNextButton.on(keyboard, t.plain("calls-lost-never"), { call: call.id, rev: next.rev }).row();
  } else {
    const opened = { why: "next", id: call.id, rev: now.toUnixInteger() } as const;
    whenButton.on(keyboard, t.plain("calls-lost-return"), opened);
    buttons.settledButton.on(keyboard, t.plain("calls-saved-done"), { call: call.id }).row();
  }
  undoButton(keyboard, t, call);
  const title = t(hasBought ? "calls-lost-offer" : "calls-lost-title", {
    reason: label(maskPhonesIn(reason), reasonShownMax),
  });
  const back =
    next !== undefined && isOpen
      ? [t("calls-lost-back", { when: momentOf(next, now, t) }), ...warningsOf(scene, next)]
      : [];
  return { text: linesOf(clientLine(scene), title, ...back), keyboard };
}

function diaryLine({ t, now, client }: Scene, call: Call, next: Callback | undefined): string {
  const values = { time: clockOf(call.at, now), name: nameOf(t, client) };
  if (next?.state !== "open") return t(`calls-diary-${call.outcome}`, values);
  // The day to come back is the bot's: its hour says nothing.
  const when = next.chosenBy === "return" ? momentOf(next, now, t) : echoOf(next, now, t);
  return t(`calls-diary-next-${call.outcome}`, { ...values, next: when });
}

/** What was added to the contact: its kind and length, the answer to an offer, words. */
function detailsOf({ t }: Scene, { via, direction, durationMinutes, offer, words }: Call): string[] {
  const isUsual = via === "call" && direction === "out";
  return [
    isUsual ? "" : t(`calls-detail-${via}-${direction}`),
    durationMinutes === undefined ? "" : t("calls-detail-minutes", { minutes: durationMinutes }),
    offer === undefined ? "" : t(`calls-detail-offer-${offer.answer}`, { what: maskPhonesIn(offer.what) }),
    words === undefined ? "" : t("calls-detail-words", { words: maskPhonesIn(words) }),
  ];
}

function undoButton(keyboard: InlineKeyboard, t: Translate, { id }: Call): InlineKeyboard {
  return buttons.undoCallButton.on(keyboard, t.plain("calls-saved-undo"), { call: id });
}
