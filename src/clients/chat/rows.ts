import type { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { ClientRow } from "../rules/client-view.ts";
import { labelOf } from "./client-words.view.ts";
import { cardButton } from "./clients.buttons.ts";
import { longLabel } from "./lines.ts";

/** Clients as buttons of another slice's list; each opens its card, which finds back by `back`. */
export function putClientRows(
  keyboard: InlineKeyboard,
  t: Translate,
  { rows, back }: { rows: readonly ClientRow[]; back: string },
): void {
  for (const row of rows) cardButton.on(keyboard, labelOf(t, row, longLabel), { client: row.id, back }).row();
}
