import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { ClientView } from "../rules/client-view.ts";
import { birthdayOf } from "./client-words.view.ts";
import * as buttons from "./clients.buttons.ts";
import { backTo } from "./edit-choices.view.ts";
import type { EditField } from "./edit-fields.ts";
import { linesOf, longLabel, shortened } from "./lines.ts";

export function phonesScreen(t: Translate, { id: client, rev, phones, deadPhones }: ClientView): Screen {
  const dead = t.plain("clients-contact-wrong-number");
  const rows = phones.map((phone, place) => `✖️ ${phone}${deadPhones[place] ? ` · ${dead}` : ""}`);
  return listScreen(
    t,
    { client, rows, text: "clients-edit-phones", add: "phone" },
    (keyboard, label, index) => buttons.removePhoneButton.on(keyboard, label, { client, index, rev }),
  );
}

export function emailsScreen(t: Translate, { id: client, rev, emails }: ClientView): Screen {
  const rows = emails.map((email) => `✖️ ${email}`);
  return listScreen(
    t,
    { client, rows, text: "clients-edit-emails", add: "email" },
    (keyboard, label, index) => buttons.removeEmailButton.on(keyboard, label, { client, index, rev }),
  );
}

export function tagsScreen(t: Translate, { id: client, rev, tags }: ClientView): Screen {
  const rows = tags.map((tag) => `✖️ #${tag}`);
  return listScreen(t, { client, rows, text: "clients-edit-tags", add: "tag" }, (keyboard, label, index) =>
    buttons.removeTagButton.on(keyboard, label, { client, index, rev }),
  );
}

export function datesScreen(t: Translate, view: ClientView): Screen {
  const { id: client, rev, relatives, birthday } = view;
  const rows = relatives.map(
    (one) => `✖️ ${[one.role, one.name].filter(Boolean).join(" ")}, ${birthdayOf(t, one)}`,
  );
  const screen = listScreen(
    t,
    { client, rows, text: "clients-edit-dates", add: "date" },
    (keyboard, label, index) => buttons.removeDateButton.on(keyboard, label, { client, index, rev }),
  );
  const own = birthday === undefined ? "" : t("clients-card-birthday", { date: birthdayOf(t, birthday) });
  return { ...screen, text: linesOf(screen.text, own) };
}

function listScreen(
  t: Translate,
  { client, rows, text, add }: { client: string; rows: readonly string[]; text: string; add: EditField },
  remove: (keyboard: InlineKeyboard, label: string, index: number) => InlineKeyboard,
): Screen {
  const keyboard = new InlineKeyboard();
  for (const [index, row] of rows.entries()) remove(keyboard, shortened(row, longLabel), index).row();
  buttons.fieldButton.on(keyboard, t.plain(`clients-edit-add-${add}`), { client, field: add });
  if (add === "date")
    buttons.fieldButton.on(keyboard, t.plain("clients-edit-birthday"), { client, field: "birthday" });
  return { text: t(text, { count: rows.length }), keyboard: backTo(t, keyboard.row(), client) };
}
