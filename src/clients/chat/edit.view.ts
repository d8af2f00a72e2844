import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { ClientView } from "../rules/client-view.ts";
import { headline } from "./card.view.ts";
import { birthdayOf } from "./client-words.view.ts";
import * as buttons from "./clients.buttons.ts";
import { type EditField, editFields } from "./edit-fields.ts";
import { linesOf, longLabel, shortened } from "./lines.ts";
import { type Look, sourceOf } from "./look.ts";

const valueMax = 60;

/** «✏️ Изменить»: what is known, and a button for each field. `referrer`: who referred the client. */
export function editScreen(
  t: Translate,
  view: ClientView,
  { look, referrer }: { look: Look; referrer: string | undefined },
): Screen {
  const { id: client } = view;
  const keyboard = new InlineKeyboard();
  for (const [place, field] of editFields.filter(isOnMenu).entries()) {
    const label = t.plain(`clients-edit-${field}`);
    if (field === "phone") buttons.phonesButton.on(keyboard, label, { client });
    else buttons.fieldButton.on(keyboard, label, { client, field });
    if (place % 2 === 1) keyboard.row();
  }
  buttons.cardButton.on(keyboard.row(), t.plain("clients-more-back"), { client, back: buttons.nowhere });
  const known = editFields.filter(isOnMenu).map((field) => {
    const value = valueFor(t, view, field, { look, referrer });
    if (value === undefined || value === "") return "";
    return t("clients-edit-value", {
      field: t.plain(`clients-field-${field}`),
      value: shortened(value, valueMax),
    });
  });
  return { text: linesOf(headline(t, view), ...known, t("clients-edit-what")), keyboard };
}

export function kindScreen(t: Translate, { id: client }: ClientView): Screen {
  const keyboard = new InlineKeyboard();
  for (const [place, kind] of (["person", "company", "partner", "supplier"] as const).entries()) {
    buttons.kindButton.on(keyboard, t.plain(`clients-edit-kind-${kind}`), { client, kind });
    if (place % 2 === 1) keyboard.row();
  }
  return { text: t("clients-edit-kind-ask"), keyboard: backTo(t, keyboard, client) };
}

/** The sex, as the patronymic proposes it until somebody says so. */
export function sexScreen(t: Translate, { id: client, sex, sexProposed }: ClientView): Screen {
  const keyboard = new InlineKeyboard();
  buttons.sexButton.on(keyboard, t.plain("clients-edit-sex-female"), { client, sex: "female" });
  buttons.sexButton.on(keyboard, t.plain("clients-edit-sex-male"), { client, sex: "male" }).row();
  const proposed = sexProposed === true && sex !== undefined ? sex : "none";
  return { text: t("clients-edit-sex-ask", { proposed }), keyboard: backTo(t, keyboard, client) };
}

export function phonesScreen(t: Translate, { id: client, rev, phones }: ClientView): Screen {
  const rows = phones.map((phone) => `✖️ ${phone}`);
  return listScreen(
    t,
    { client, rows, text: "clients-edit-phones", add: "phone" },
    (keyboard, label, index) => buttons.removePhoneButton.on(keyboard, label, { client, index, rev }),
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

function backTo(t: Translate, keyboard: InlineKeyboard, client: string): InlineKeyboard {
  return buttons.cardButton.on(keyboard, t.plain("clients-more-back"), { client, back: buttons.nowhere });
}

function isOnMenu(field: EditField): boolean {
  return field !== "tag" && field !== "date";
}

function valueFor(
  t: Translate,
  view: ClientView,
  field: EditField,
  { look, referrer }: { look: Look; referrer: string | undefined },
): string | undefined {
  switch (field) {
    case "phone":
      return view.phones.join(", ");
    case "email":
      return view.emails.join(", ");
    case "username":
      return view.username && `@${view.username}`;
    case "birthday":
      return view.birthday && birthdayOf(t, view.birthday);
    case "sex":
      return (
        view.sex &&
        t.plain(`clients-edit-sex-value-${view.sex}`, { proposed: String(view.sexProposed === true) })
      );
    case "kind":
      return t.plain(`clients-kind-${view.kind}`);
    case "source":
      return sourceOf(t, look.shop, view.source);
    case "referrer":
      return referrer;
    case "cycle":
      return view.plannedCycleDays === undefined
        ? undefined
        : t.plain("clients-edit-days", { count: view.plannedCycleDays });
    case "tag":
    case "date":
      return undefined;
    default:
      return view[field];
  }
}
