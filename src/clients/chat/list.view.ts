import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { ClientRow } from "../rules/client-view.ts";
import { labelOf } from "./client-words.view.ts";
import * as buttons from "./clients.buttons.ts";
import { longLabel, shortened } from "./lines.ts";

export interface ListPage {
  rows: readonly ClientRow[];
  page: number;
  pages: number;
  total: number;
}

/** What a list is of: `s` a search, `x` names one slip away, `o` one's own clients. */
export type ListOf = "s" | "x" | "o";

/** Clients as buttons, eight on a page; each opens its card, which finds back to this very page. */
export function listScreen(t: Translate, list: ListPage, { of, text }: { of: ListOf; text: string }): Screen {
  const { rows, page, pages } = list;
  const keyboard = new InlineKeyboard();
  for (const row of rows) {
    buttons.cardButton
      .on(keyboard, labelOf(t, row, longLabel), { client: row.id, back: `${of}${page}` })
      .row();
  }
  if (pages > 1) {
    const turn = (to: number) => ({ back: `${of}${((to - 1 + pages) % pages) + 1}` });
    buttons.listButton.on(keyboard, "‹", turn(page - 1));
    buttons.listButton.on(keyboard, `${page}/${pages}`, turn(page));
    buttons.listButton.on(keyboard, "›", turn(page + 1));
  }
  return { text, keyboard };
}

/** «По «иванн» никого»: a new client of that name, or the similar ones. */
export function noneScreen(
  t: Translate,
  { typed, similar, mayCreate }: { typed: string; similar: number; mayCreate: boolean },
): Screen {
  const keyboard = new InlineKeyboard();
  if (mayCreate) buttons.createButton.on(keyboard, t.plain("clients-search-create"), {});
  if (similar > 0)
    buttons.listButton.on(keyboard.row(), t.plain("clients-search-similar", { count: similar }), {
      back: "x1",
    });
  const key = mayCreate ? "clients-search-none" : "clients-search-nobody";
  return { text: t(key, { typed: shortened(typed, 40) }), keyboard };
}

/** «🔍 Найти»: the clients opened last, and the hint that one may just type. */
export function findScreen(t: Translate, recent: readonly ClientRow[]): Screen {
  const keyboard = new InlineKeyboard();
  for (const row of recent) {
    buttons.cardButton
      .on(keyboard, labelOf(t, row, longLabel), { client: row.id, back: buttons.nowhere })
      .row();
  }
  buttons.listButton.on(keyboard, t.plain("clients-search-own"), { back: "o1" });
  return { text: t(recent.length > 0 ? "clients-search-recent" : "clients-search-ask"), keyboard };
}
