import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { formatRubles } from "../../shared/money-format.ts";
import type { ClientView } from "../rules/client-view.ts";
import { headline } from "./card.view.ts";
import { birthdayOf, walletOf } from "./client-words.view.ts";
import * as buttons from "./clients.buttons.ts";
import { type EditField, editFields } from "./edit-fields.ts";
import { linesOf, shortened } from "./lines.ts";
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
  const onMenu = editFields.filter((field) => isOnMenu(field, view));
  for (const [place, field] of onMenu.entries()) {
    const label = t.plain(`clients-edit-${field}`);
    if (field === "phone") buttons.phonesButton.on(keyboard, label, { client });
    else if (field === "email") buttons.emailsButton.on(keyboard, label, { client });
    else buttons.fieldButton.on(keyboard, label, { client, field });
    if (place % 2 === 1) keyboard.row();
  }
  buttons.cardButton.on(keyboard.row(), t.plain("clients-more-back"), { client, back: buttons.nowhere });
  const known = onMenu.map((field) => {
    const value = valueFor(t, view, field, { look, referrer });
    if (value === undefined || value === "") return "";
    return t("clients-edit-value", {
      field: t.plain(`clients-field-${field}`),
      value: shortened(value, valueMax),
    });
  });
  return { text: linesOf(headline(t, view), ...known, t("clients-edit-what")), keyboard };
}

function isOnMenu(field: EditField, { rights }: ClientView): boolean {
  return field !== "tag" && field !== "date" && (field !== "vip" || rights.vip);
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
    case "budget":
      return view.budgetKopecks === undefined ? undefined : formatRubles(view.budgetKopecks, t.locale);
    case "potential":
      return view.potential === undefined
        ? undefined
        : t.plain("clients-edit-of-five", { potential: view.potential });
    case "wallet":
      return view.wallet === undefined ? undefined : walletOf(t, view.wallet);
    case "vip":
      return view.vip ? t.plain("clients-edit-vip-yes") : undefined;
    case "tag":
    case "date":
      return undefined;
    default:
      return view[field];
  }
}
