import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import * as buttons from "./calls.buttons.ts";
import { clientLine, type Scene } from "./client-line.ts";
import { otherReasonId, type ReasonRow } from "./reasons.ts";
import { whenButton } from "./when.buttons.ts";
import { label, linesOf } from "./words.ts";

/** «📝 Итог звонка»: one tap says how it went. `asked`: the bot asks by itself after a revealed number. */
export function outcomeScreen(scene: Scene, clientId: string, { asked = false } = {}): Screen {
  const { t, now } = scene;
  const at = now.toUnixInteger();
  const keyboard = new InlineKeyboard();
  const on = (outcome: "answered" | "no-answer" | "busy" | "bought" | "refused" | "wrong-number") =>
    buttons.outcomeButton.on(keyboard, t.plain(`calls-outcome-${outcome}`), {
      client: clientId,
      outcome,
      at,
    });
  on("answered");
  on("no-answer").row();
  on("busy");
  whenButton.on(keyboard, t.plain("calls-outcome-callback"), { why: "again", id: clientId, rev: at }).row();
  on("bought");
  on("refused").row();
  on("wrong-number");
  buttons.closeOutcomeButton.on(keyboard, t.plain("calls-outcome-close"), { client: clientId });
  return {
    text: linesOf(t(asked ? "calls-outcome-asked" : "calls-outcome-title"), clientLine(scene)),
    keyboard,
  };
}

/** Where the reason of a refusal is asked: from a card, or from a reminder. */
export type Refusing = { client: string; at: number } | { callback: string; rev: number };

export function reasonsScreen(
  scene: Scene,
  reasons: readonly ReasonRow[],
  refusing: Refusing,
  { doubt = "" } = {},
): Screen {
  const { t } = scene;
  const keyboard = new InlineKeyboard();
  const rows = [...reasons, { id: otherReasonId, title: t.plain("shop-reason-other") }];
  for (const [place, { id: reason, title }] of rows.entries()) {
    if ("client" in refusing) buttons.reasonButton.on(keyboard, label(title), { ...refusing, reason });
    else buttons.answerReasonButton.on(keyboard, label(title), { ...refusing, reason });
    if (place % 2 === 1) keyboard.row();
  }
  backButton(keyboard.row(), t, refusing);
  return { text: linesOf(t("calls-reason-title"), clientLine(scene), doubt), keyboard };
}

function backButton(keyboard: InlineKeyboard, t: Translate, refusing: Refusing): InlineKeyboard {
  const back = t.plain("calls-when-back");
  return "client" in refusing
    ? buttons.openOutcomeButton.on(keyboard, back, { client: refusing.client })
    : buttons.openCallbackButton.on(keyboard, back, { callback: refusing.callback });
}
