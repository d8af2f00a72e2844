import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { CurrentRules } from "../actions/get-rules.ts";
import { replaceRulesButton, staffButton } from "./team.buttons.ts";

const excerptLength = 3_000;

/** What the owner sees of the confidentiality rules: the text in force, and the way to replace it. */
export function shopRulesScreen(t: Translate, { version, text, liability }: CurrentRules): Screen {
  const keyboard = new InlineKeyboard();
  replaceRulesButton.on(keyboard, t.plain("team-shop-rules-replace"), { after: version }).row();
  staffButton.on(keyboard, t.plain("team-staff-back"), {});
  const lines = [
    t("team-shop-rules-title", { version }),
    t("team-rules-page", { text: text.slice(0, excerptLength) }),
    ...(liability === undefined ? [] : [t("team-rules-liability", { liability })]),
  ];
  return { text: lines.join("\n\n"), keyboard };
}
