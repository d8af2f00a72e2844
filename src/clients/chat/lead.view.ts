import { InlineKeyboard } from "grammy";
import { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { formatRubles } from "../../shared/money-format.ts";
import type { When } from "../../shared/when.ts";
import { formatWhen } from "../../shared/when-format.ts";
import type { ClientView } from "../rules/client-view.ts";
import type { LeadHint } from "../rules/quick-add/lead-line.ts";
import { headline } from "./card.view.ts";
import * as buttons from "./clients.buttons.ts";
import { hintLine } from "./hint.view.ts";
import { linesOf, longLabel, rowOf, shortened, typed } from "./lines.ts";
import { type Look, sourceOf } from "./look.ts";
import { firstSourceRows } from "./source.view.ts";

/** The callback of a line as it was set, or that it could not be. */
export type CallbackEcho = When | "not-set";

export interface SavedLook {
  look: Look;
  hints?: readonly LeadHint[];
  /** When the same request was saved before. */
  repeated?: Date | undefined;
  /** What the line asked for; later the client's own callback stands for it. */
  callback?: CallbackEcho | undefined;
  asksSource?: boolean;
}

const noteMax = 300;

/** «✅ Новый клиент сохранён», what was understood, and the buttons that add what is missing. */
export function savedScreen(t: Translate, view: ClientView, saved: SavedLook): Screen {
  const { look, hints = [], repeated, asksSource = false } = saved;
  const title =
    repeated === undefined
      ? t("clients-saved-title")
      : t("clients-saved-repeated", {
          time: DateTime.fromJSDate(repeated, { zone: look.here.zone }).toFormat("HH:mm"),
        });
  const [phone] = view.phones;
  const source = sourceOf(t, look.shop, view.source);
  const text = linesOf(
    title,
    rowOf(
      headline(t, view),
      phone ?? "",
      view.username === undefined ? "" : typed(`@${view.username}`, 33),
      source === undefined ? "" : typed(source, 40),
    ),
    callbackLine(t, view, saved),
    view.budgetKopecks === undefined
      ? ""
      : t("clients-card-budget", { sum: formatRubles(view.budgetKopecks, t.locale) }),
    view.tags.length === 0
      ? ""
      : t("clients-card-tags", { tags: shortened(view.tags.map((tag) => `#${tag}`).join(" "), 80) }),
    view.lastNote === undefined
      ? ""
      : t("clients-card-note", { words: shortened(view.lastNote.words, noteMax) }),
    ...hints.map((hint) => hintLine(t, hint, look)),
    asksSource ? t("clients-saved-source") : "",
  );
  return { text, keyboard: savedKeyboard(t, view, saved) };
}

function callbackLine(t: Translate, { nextCallback }: ClientView, { callback, look }: SavedLook): string {
  if (callback === "not-set") return t("clients-saved-callback-not-set");
  if (callback === undefined && nextCallback === undefined) return "";
  const at =
    callback?.at ?? DateTime.fromJSDate(nextCallback?.dueAt ?? new Date(0), { zone: look.here.zone });
  return t("clients-saved-callback", {
    moment: formatWhen(at, look.here, t.locale),
    usual: callback?.timeGiven === false ? "yes" : "no",
    warning: warningOf(at, look),
    weekday: String(at.weekday),
  });
}

/** A day off is said, a quiet hour too: the callback stands all the same. */
function warningOf(at: DateTime, { shop }: Look): "day-off" | "quiet" | "none" {
  if (!shop.workDays.includes(at.weekday)) return "day-off";
  const time = at.toFormat("HH:mm");
  const { from, to } = shop.staffQuiet;
  const isQuiet = from < to ? time >= from && time < to : time >= from || time < to;
  return isQuiet ? "quiet" : "none";
}

function savedKeyboard(t: Translate, { id: client }: ClientView, saved: SavedLook): InlineKeyboard {
  const keyboard = new InlineKeyboard();
  for (const hint of saved.hints ?? []) hintButton(t, keyboard, client, hint, saved.look);
  if (saved.asksSource) firstSourceRows(t, keyboard, client, saved.look);
  else {
    buttons.whenButton.on(keyboard, t.plain("clients-saved-when"), { client });
    buttons.sourceButton.on(keyboard, t.plain("clients-saved-set-source"), { client }).row();
  }
  buttons.fieldButton.on(keyboard, t.plain("clients-saved-name"), { client, field: "name" });
  buttons.cardButton.on(keyboard, t.plain("clients-saved-card"), { client, back: buttons.nowhere }).row();
  return buttons.undoAddButton.on(keyboard, t.plain("clients-undo-button"), { client });
}

const intMax = 2_147_483_647;

function hintButton(
  t: Translate,
  keyboard: InlineKeyboard,
  client: string,
  hint: LeadHint,
  { here }: Look,
): void {
  if (hint.kind === "sale") {
    const sum = formatRubles(hint.kopecks, t.locale);
    buttons.saleButton
      .on(keyboard, shortened(t.plain("clients-saved-sale", { sum }), longLabel), { client })
      .row();
  }
  if (hint.kind === "callback-past") {
    const { at } = hint.proposed;
    const label = t.plain("clients-saved-move", { moment: formatWhen(at, here, t.locale) });
    const minutes = Math.min(intMax, Math.floor(at.toSeconds() / 60));
    buttons.callAtButton.on(keyboard, shortened(label, longLabel), { client, at: minutes }).row();
  }
}
