import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { sourceTitle } from "../../shop/index.ts";
import type { ClientView } from "../rules/client-view.ts";
import * as buttons from "./clients.buttons.ts";
import type { ClientShop } from "./deps.ts";
import { longLabel, shortened, shortLabel } from "./lines.ts";
import type { Look } from "./look.ts";

const sourcesMax = 6;

/** «Откуда пришёл?»: six sources, and the way back to what was saved. */
export function sourceScreen(t: Translate, { id: client }: ClientView, look: Look): Screen {
  const keyboard = firstSourceRows(t, new InlineKeyboard(), client, look);
  buttons.savedButton.on(keyboard, t.plain("clients-saved-skip"), { client });
  return { text: t("clients-saved-source"), keyboard };
}

/** The same for a card that is edited: every source of the shop. */
export function editSourceScreen(t: Translate, { id: client, source }: ClientView, { shop }: Look): Screen {
  const keyboard = sourceRows(t, new InlineKeyboard(), shop.sources, { client, on: "e" });
  if (source !== undefined) {
    const none = { client, source: buttons.noSource, on: "e" } as const;
    buttons.fromButton.on(keyboard, t.plain("clients-edit-remove"), none).row();
  }
  buttons.cardButton.on(keyboard, t.plain("clients-more-back"), { client, back: buttons.nowhere });
  return { text: t("clients-saved-source"), keyboard };
}

/** The first sources of the shop under who has just been saved. */
export function firstSourceRows(
  t: Translate,
  keyboard: InlineKeyboard,
  client: string,
  { shop }: Look,
): InlineKeyboard {
  return sourceRows(t, keyboard, shop.sources.slice(0, sourcesMax), { client, on: "s" });
}

function sourceRows(
  t: Translate,
  keyboard: InlineKeyboard,
  sources: ClientShop["sources"],
  asked: { client: string; on: "s" | "e" },
): InlineKeyboard {
  let inRow = 0;
  for (const source of sources) {
    const label = shortened(sourceTitle(t, source), longLabel);
    if (inRow === 2 || (inRow === 1 && label.length > shortLabel)) {
      keyboard.row();
      inRow = 0;
    }
    buttons.fromButton.on(keyboard, label, { ...asked, source: source.id });
    inRow = label.length > shortLabel ? 2 : inRow + 1;
  }
  return keyboard.row();
}
