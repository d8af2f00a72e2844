import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { Chosen } from "./choices.ts";
import { cutLabel, putRows } from "./layout.ts";
import { lostForButton, shelfButton } from "./segments.buttons.ts";

/** For which one reason did they refuse: with how many each has. */
export function reasonsScreen(t: Translate, reasons: readonly Chosen[], counts: readonly number[]): Screen {
  const keyboard = new InlineKeyboard();
  const counted = reasons.map((reason, at) => ({ ...reason, count: counts[at] ?? 0 }));
  putRows(
    keyboard,
    [...counted.filter(({ count }) => count > 0), ...counted.filter(({ count }) => count === 0)].map(
      ({ value, label, count }) => ({
        label: `${cutLabel(label, 24)} ${count === 0 ? "· 0" : count}`,
        put: (on, text) => lostForButton.on(on, text, { reason: value }),
      }),
    ),
  );
  shelfButton.on(keyboard, t.plain("segments-group-back"), { shelf: "daily" });
  return { text: t("segments-lost-text"), keyboard };
}
