import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { maskPhone } from "../../protection/index.ts";
import { formatRubles } from "../../shared/money-format.ts";
import { maskPhonesIn } from "../actions/view-client.ts";
import { maskEmail } from "../rules/client-view.ts";
import { birthdayOf, walletOf } from "./client-words.view.ts";
import { cardButton, editButton, nowhere, undoButton } from "./clients.buttons.ts";
import { shortened } from "./lines.ts";
import type { TypedEdit } from "./read-edit.ts";
import type { WrittenEdit } from "./write-edit.ts";

/** What was written into a card, with the way back. */
export function editedScreen(
  t: Translate,
  given: { client: string; edit: TypedEdit; written: WrittenEdit; country: string },
): Screen {
  const { client, edit, written, country } = given;
  const keyboard = new InlineKeyboard();
  if (!written.ok) {
    editButton.on(keyboard, t.plain("clients-more-edit"), { client });
    return { text: t(`clients-change-refused-${written.refusal}`), keyboard };
  }
  const { facts } = written;
  for (const { field, factId } of facts) {
    const label =
      facts.length === 1
        ? t.plain("clients-undo-button")
        : t.plain("clients-undo-part", { field: t.plain(`clients-field-${field}`) });
    undoButton.on(keyboard, label, { fact: factId });
  }
  cardButton.on(keyboard.row(), t.plain("clients-saved-card"), { client, back: nowhere });
  editButton.on(keyboard, t.plain("clients-more-edit"), { client });
  return { text: savedLine(t, edit, country), keyboard };
}

function savedLine(t: Translate, edit: TypedEdit, country: string): string {
  if (edit.value === null) return t("clients-edit-emptied");
  return edit.field === "referrer"
    ? t("clients-edit-done")
    : t("clients-edit-saved", words(t, edit, country));
}

function words(t: Translate, edit: TypedEdit, country: string): { field: string; value: string } {
  const field = t.plain(`clients-field-${edit.field === "names" ? "name" : edit.field}`);
  return { field, value: shortened(wordsOf(t, edit, country), 200) };
}

function wordsOf(t: Translate, edit: TypedEdit, country: string): string {
  switch (edit.field) {
    case "names":
      return [edit.value.name, edit.value.patronymic, edit.value.surname].filter(Boolean).join(" ");
    case "phone":
      return maskPhone(edit.value);
    case "email":
      return maskEmail(edit.value);
    case "birthday":
      return edit.value === null ? "" : birthdayOf(t, edit.value);
    case "date": {
      const { role, name } = edit.value;
      return `${[role, name].filter(Boolean).join(" ")}, ${birthdayOf(t, edit.value)}`;
    }
    case "cycle":
      return t.plain("clients-edit-days", { count: edit.value ?? 0 });
    case "budget":
      return formatRubles(edit.value ?? 0, t.locale);
    case "wallet":
      return edit.value === null ? "" : walletOf(t, edit.value);
    case "username":
      return `@${edit.value}`;
    default:
      return maskPhonesIn(edit.value ?? "", country);
  }
}
