import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { cutTo } from "../../shared/text.ts";
import type { Shop } from "../actions/get-shop.ts";
import { type Returns, reasonsMax } from "../rules/reason-edit.ts";
import type { ShopSettings } from "../rules/settings.ts";
import * as buttons from "./shop.buttons.ts";
import { reasonTitle } from "./titles.ts";

type Reason = ShopSettings["lostReasons"][number];

/** Why clients refuse, each with when they are asked again. */
export function reasonsScreen(t: Translate, { lostReasons }: Shop): Screen {
  const keyboard = new InlineKeyboard();
  for (const reason of lostReasons) {
    buttons.reasonButton.on(keyboard, cutTo(reasonTitle(t, reason), 32).text, { reason: reason.id }).row();
  }
  if (lostReasons.length < reasonsMax) buttons.addReasonButton.on(keyboard, t.plain("shop-reasons-add"), {});
  buttons.settingsButton.on(keyboard, t.plain("shop-settings-back"), {});
  const lines = lostReasons.map((reason) => reasonLine(t, reason));
  return { text: [t("shop-reasons-text"), "", ...lines].join("\n"), keyboard };
}

export function reasonScreen(t: Translate, reason: Reason): Screen {
  const { id } = reason;
  const keyboard = new InlineKeyboard();
  buttons.reasonFieldButton.on(keyboard, t.plain("shop-reason-title-button"), { reason: id, field: "title" });
  buttons.reasonFieldButton
    .on(keyboard, t.plain("shop-reason-returns-button"), { reason: id, field: "returns" })
    .row();
  buttons.dropReasonButton.on(keyboard, t.plain("shop-reason-drop"), { reason: id });
  buttons.reasonsButton.on(keyboard, t.plain("shop-settings-back"), {});
  return { text: reasonText(t, reason), keyboard };
}

/** What was written of a reason, with the way back for a minute. */
export function reasonSavedScreen(t: Translate, reason: Reason, change: string): Screen {
  const keyboard = buttons.undoShopButton.on(new InlineKeyboard(), t.plain("shop-settings-undo"), { change });
  buttons.reasonButton.on(keyboard, t.plain("shop-reason-open"), { reason: reason.id });
  return { text: `${t("shop-settings-changed")}\n\n${reasonText(t, reason)}`, keyboard };
}

function reasonText(t: Translate, reason: Reason): string {
  return t("shop-reason-text", { title: reasonTitle(t, reason), returns: returnsWords(t, reason.returns) });
}

function reasonLine(t: Translate, reason: Reason): string {
  return t("shop-reason-line", { title: reasonTitle(t, reason), returns: returnsWords(t, reason.returns) });
}

function returnsWords(t: Translate, returns: Returns): string {
  return typeof returns === "number"
    ? t.plain("shop-returns-in-days", { days: returns })
    : t.plain(`shop-returns-when-${returns}`);
}
