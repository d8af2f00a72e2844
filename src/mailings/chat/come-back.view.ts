import { InlineKeyboard } from "grammy";
import { unsubscribe } from "../../consents/index.ts";
import { orderButton } from "../../feedback/index.ts";
import type { ClientMessage } from "../../platform/channel/client-message.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { ComeBackMessage } from "../actions/get-come-back.ts";
import type { ComeBackEffect } from "../actions/measure-come-backs.ts";
import { percentOf, type Returned } from "../rules/hold-out.ts";
import { dueButton, messagesButton } from "./reminders.buttons.ts";

/** «… прошло полгода с покупки: «Фильтр». …» Several products are one message. */
export function dueMessage(t: Translate, { name, products, silentDays }: ComeBackMessage): ClientMessage {
  const said = {
    named: name === undefined ? "no" : "yes",
    name: name ?? "",
    period: periodOf(t, silentDays),
    what: products.map((product) => `«${product}»`).join(", "),
  };
  const answer = (label: string, as: "yes" | "later" | "never") => ({
    label: t.plain(label),
    data: dueButton.data({ answer: as }),
  });
  return {
    text: products.length === 0 ? t("mailings-due-rhythm", said) : t("mailings-due-products", said),
    buttons: [
      [answer("mailings-due-yes", "yes"), answer("mailings-due-later", "later")],
      [answer("mailings-due-never", "never")],
    ],
  };
}

/** The open question to a sleeper: nothing is offered. */
export function askMessage(t: Translate, { name }: ComeBackMessage): ClientMessage {
  return {
    text: name === undefined ? t("mailings-ask-text") : t("mailings-ask-text-named", { name }),
    buttons: [[unsubscribe(t, "renew")]],
  };
}

export function offerMessage(t: Translate, { name }: ComeBackMessage): ClientMessage {
  return {
    text: name === undefined ? t("mailings-offer-text") : t("mailings-offer-text-named", { name }),
    buttons: [
      [{ label: t.plain("mailings-order-open"), data: orderButton.data({}) }],
      [unsubscribe(t, "promo")],
    ],
  };
}

/** «Вернулись: из получивших 12 % (24 из 200), из не получавших 5 % (1 из 20)» */
export function effectScreen(t: Translate, { received, heldOut }: ComeBackEffect): Screen {
  const share = (counted: Returned) => {
    const percent = percentOf(counted);
    return percent === undefined
      ? t("mailings-effect-few", { ...counted })
      : t("mailings-effect-share", { ...counted, percent });
  };
  const lines = [
    t("mailings-effect-title"),
    received.of === 0
      ? t("mailings-effect-none")
      : t("mailings-effect-received", { share: { html: share(received) } }),
    ...(heldOut.of === 0 ? [] : [t("mailings-effect-held-out", { share: { html: share(heldOut) } })]),
    "",
    t(heldOut.of === 0 ? "mailings-effect-no-share" : "mailings-effect-about"),
  ];
  const keyboard = messagesButton.on(new InlineKeyboard(), t.plain("mailings-settings-back"), {});
  return { text: lines.join("\n"), keyboard };
}

function periodOf(t: Translate, days: number): string {
  const months = Math.round(days / 30.4);
  if (months === 6) return t("mailings-due-period", { unit: "half", n: 6 });
  if (months === 12) return t("mailings-due-period", { unit: "year", n: 12 });
  return days < 45
    ? t("mailings-due-period", { unit: "days", n: days })
    : t("mailings-due-period", { unit: "months", n: months });
}
