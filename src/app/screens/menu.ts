import { Keyboard } from "grammy";
import { type Translate, wordingsOf } from "../../platform/i18n/i18n.ts";
import type { Role } from "../../shared/actor.ts";

/** The main menu: what is under the thumb. Everything deeper is inline. */
const menuEntries = ["today", "lead", "find", "call", "sale", "report", "mailing", "more"] as const;
export type MenuEntry = (typeof menuEntries)[number];

const labelOf = (entry: MenuEntry) => `app-menu-${entry}`;
let words: Map<string, MenuEntry> | undefined;

/** Which entry a text is, in any language: the keyboard on the phone may be of yesterday's language. */
export function menuEntryOf(text: string): MenuEntry | undefined {
  words ??= new Map(menuEntries.flatMap((entry) => wordingsOf(labelOf(entry)).map((word) => [word, entry])));
  return words.get(text.trim());
}

export function isMenuWord(text: string): boolean {
  return menuEntryOf(text) !== undefined;
}

/** An owner who sells alone has the seller's rows too. */
export function mainMenu(t: Translate, role: Role, { sellsAlone = false } = {}): Keyboard {
  const rows: MenuEntry[][] =
    role === "seller"
      ? [
          ["today", "lead", "find"],
          ["call", "sale", "more"],
        ]
      : sellsAlone
        ? [
            ["today", "lead", "find"],
            ["call", "sale", "more"],
            ["report", "mailing"],
          ]
        : [["today", "lead", "find"], ["report", "mailing"], ["more"]];
  return Keyboard.from(rows.map((row) => row.map((entry) => t.plain(labelOf(entry)))))
    .persistent()
    .resized()
    .placeholder(t.plain("app-menu-placeholder"));
}
