import { InlineKeyboard } from "grammy";
import { z } from "zod";
import type { Translate } from "../../platform/i18n/i18n.ts";
import { button, carry } from "../../platform/telegram/button.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { cutTo } from "../../shared/text.ts";

export const noteToButton = button("app.note-to", { client: carry.id });
export const putFileToButton = button("app.file-to", { client: carry.id });
export const searchForButton = button("app.text", { how: z.enum(["lead", "search"]) });

type Recent = { id: string; label: string }[];

/** Nobody understood the text; it is kept, and may become a client, a note or a search. */
export function unclearScreen(t: Translate, recent: Recent): Screen {
  const keyboard = new InlineKeyboard();
  searchForButton.on(keyboard, t.plain("app-text-lead"), { how: "lead" });
  searchForButton.on(keyboard, t.plain("app-text-search"), { how: "search" });
  for (const { id, label } of recent) {
    noteToButton.on(keyboard.row(), t.plain("app-text-note", { name: cutTo(label, 20).text }), {
      client: id,
    });
  }
  return { text: t("app-text-unclear"), keyboard };
}

export function whoseFileScreen(t: Translate, recent: Recent): Screen {
  const keyboard = new InlineKeyboard();
  for (const { id, label } of recent)
    putFileToButton.on(keyboard, cutTo(label, 32).text, { client: id }).row();
  return { text: t(recent.length === 0 ? "app-file-nobody" : "app-file-whose"), keyboard };
}
