import { InlineKeyboard, Keyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { Operator } from "../../shop/index.ts";
import type { Toggles } from "../actions/get-toggles.ts";
import type { LedgerPurpose } from "../rules/consent.ts";
import * as buttons from "./consents.buttons.ts";
import { backHome } from "./home.view.ts";

/** The first screen: who asks, for what, and how to take it back. */
export function startScreen(t: Translate, { shop, operator }: { shop: string; operator: Operator }): Screen {
  const keyboard = new InlineKeyboard();
  buttons.agreeButton.on(keyboard, t.plain("consents-start-agree"), { yes: "yes" }).style("success").row();
  buttons.agreeButton.on(keyboard, t.plain("consents-start-not-now"), { yes: "no" });
  buttons.firstTextButton.on(keyboard, t.plain("consents-start-text"), {});
  const { name, inn } = operator;
  return { text: t("consents-start-hello", { shop, operator: name, inn }), keyboard };
}

export function contactKeyboard(t: Translate): Keyboard {
  return new Keyboard()
    .requestContact(t.plain("consents-contact-button"))
    .row()
    .text(t.plain("consents-contact-not-now"))
    .resized()
    .oneTime();
}

export function declinedScreen(t: Translate): Screen {
  return { text: t("consents-start-declined"), keyboard: backHome(t) };
}

export function deadLinkScreen(t: Translate, refusal: "link-dead" | "link-dead-last"): Screen {
  const keyboard = buttons.joinButton.on(new InlineKeyboard(), t.plain("consents-join-button"), {});
  return { text: t(`consents-open-refused-${refusal}`), keyboard };
}

/** What may be sent, all off at first; each tap is a consent of its own. */
export function togglesScreen(t: Translate, { asked, may, service }: Toggles): Screen {
  const keyboard = new InlineKeyboard();
  const toggle = (purpose: Exclude<LedgerPurpose, "pd">, on: boolean) => {
    const label = `${on ? "☑️" : "☐"} ${t.plain(`consents-toggle-${purpose}`)}`;
    buttons.toggleButton.on(keyboard, label, { purpose, to: on ? "off" : "on" }).row();
  };
  // Part of the first consent, so it is there to be turned on again only after /stop.
  if (!service) toggle("service", false);
  for (const purpose of asked) toggle(purpose, may.includes(purpose));
  buttons.togglesTextButton.on(keyboard, t.plain("consents-toggles-text"), {});
  buttons.readyButton.on(keyboard, t.plain("consents-toggles-ready"), {});
  return { text: t("consents-toggles-title"), keyboard };
}

/** «Больше не присылаем: …», and the way to be left alone altogether. */
export function leftScreen(t: Translate, purpose: LedgerPurpose): Screen {
  const keyboard = buttons.leaveAllButton.on(new InlineKeyboard(), t.plain("consents-left-all-button"), {});
  return { text: t("consents-left-one", { what: t.plain(`consents-what-${purpose}`) }), keyboard };
}

export function leftAllScreen(t: Translate): Screen {
  const keyboard = buttons.consentsButton.on(new InlineKeyboard(), t.plain("consents-list-button"), {});
  return { text: t("consents-left-all"), keyboard };
}
