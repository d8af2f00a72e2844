import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { ClientView } from "../rules/client-view.ts";
import * as buttons from "./clients.buttons.ts";

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
  if (sex !== undefined && sexProposed !== true)
    buttons.sexButton.on(keyboard, t.plain("clients-edit-remove"), { client, sex: "none" }).row();
  const proposed = sexProposed === true && sex !== undefined ? sex : "none";
  return { text: t("clients-edit-sex-ask", { proposed }), keyboard: backTo(t, keyboard, client) };
}

/** How much more there is to sell him, 1 to 5. */
export function potentialScreen(t: Translate, { id: client, potential }: ClientView): Screen {
  const keyboard = new InlineKeyboard();
  for (const one of [1, 2, 3, 4, 5])
    buttons.potentialButton.on(keyboard, one === potential ? `✅ ${one}` : `${one}`, {
      client,
      potential: one,
    });
  if (potential !== undefined)
    buttons.potentialButton.on(keyboard.row(), t.plain("clients-edit-remove"), { client, potential: 0 });
  return { text: t("clients-edit-potential-ask"), keyboard: backTo(t, keyboard.row(), client) };
}

export function vipScreen(t: Translate, { id: client, vip }: ClientView): Screen {
  const keyboard = new InlineKeyboard();
  const on = vip ? "off" : "on";
  buttons.vipButton.on(keyboard, t.plain(`clients-edit-vip-${on}`), { client, on }).row();
  return { text: t("clients-edit-vip-ask"), keyboard: backTo(t, keyboard, client) };
}

/** The way back to the card. */
export function backTo(t: Translate, keyboard: InlineKeyboard, client: string): InlineKeyboard {
  return buttons.cardButton.on(keyboard, t.plain("clients-more-back"), { client, back: buttons.nowhere });
}
