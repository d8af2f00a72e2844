import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { restoreButton, shelfButton } from "./segments.buttons.ts";

export function removedScreen(t: Translate, { of, name }: { of: string; name: string }): Screen {
  const keyboard = new InlineKeyboard();
  restoreButton.on(keyboard, t.plain("segments-remove-undo"), { of });
  shelfButton.on(keyboard, t.plain("segments-group-back"), { shelf: "daily" });
  return { text: t("segments-remove-done", { name }), keyboard };
}
