import { InlineKeyboard } from "grammy";
import { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { formatDate } from "../../shared/when-format.ts";
import type { Operator } from "../../shop/index.ts";
import type { ShopLink } from "../actions/shop-links.ts";
import type { ConsentText } from "../rules/consent-text.ts";
import * as buttons from "./consents.buttons.ts";

/** «🤝 Клиенты в боте»: who answers for the data, how people come in, what they agree to. */
export function inBotScreen(t: Translate, operator: Operator | undefined, back: InlineKeyboard): Screen {
  const keyboard = new InlineKeyboard();
  buttons.operatorButton.on(keyboard, t.plain("consents-settings-operator"), {}).row();
  buttons.linksButton.on(keyboard, t.plain("consents-settings-links"), {}).row();
  buttons.ownTextsButton.on(keyboard, t.plain("consents-settings-texts"), {}).row();
  const text =
    operator === undefined
      ? t("consents-settings-without")
      : t("consents-settings-with", { operator: operator.name });
  return { text, keyboard: keyboard.append(back) };
}

export function operatorScreen(t: Translate, operator: Operator | undefined): Screen {
  const keyboard = new InlineKeyboard();
  const label = operator === undefined ? "consents-operator-fill" : "consents-operator-change";
  buttons.editOperatorButton.on(keyboard, t.plain(label), {});
  return {
    text: operator === undefined ? t("consents-operator-none") : t("consents-operator-text", { ...operator }),
    keyboard: backToInBot(t, keyboard),
  };
}

/** «Сначала заполните реквизиты» */
export function noOperatorScreen(t: Translate, isOwner: boolean): Screen {
  if (!isOwner) return { text: t("consents-operator-ask-owner") };
  const keyboard = buttons.operatorButton.on(new InlineKeyboard(), t.plain("consents-operator-open"), {});
  return { text: t("consents-operator-first"), keyboard };
}

/** A source as the screens of links name it. */
export interface NamedSource {
  id: string;
  title: string;
}

/** The links of the shop: the counter's, and one for each source; «•» where people may come by it already. */
export function linksScreen(
  t: Translate,
  links: readonly ShopLink[],
  sources: readonly NamedSource[],
): Screen {
  const live = new Set(links.map(({ sourceId }) => sourceId ?? buttons.counter));
  const keyboard = new InlineKeyboard();
  const mark = (id: string) => (live.has(id) ? "• " : "");
  const title = mark(buttons.counter) + t.plain("consents-links-counter");
  buttons.sourceLinkButton.on(keyboard, title, { source: buttons.counter }).row();
  for (const [place, { id, title: name }] of sources.entries()) {
    buttons.sourceLinkButton.on(keyboard, mark(id) + shortened(name), { source: id });
    if (place % 2 === 1) keyboard.row();
  }
  return { text: t("consents-links-title"), keyboard: backToInBot(t, keyboard) };
}

/** One link of the shop: its address, its picture, the gift, and its end. */
export function linkScreen(
  t: Translate,
  { source, title, link, gift }: { source: string; title: string; link: string; gift: boolean },
): Screen {
  const keyboard = new InlineKeyboard();
  buttons.linkPictureButton.on(keyboard, t.plain("consents-link-picture"), { source }).row();
  const isSource = source !== buttons.counter;
  if (isSource) buttons.giftButton.on(keyboard, t.plain("consents-link-gift"), { source });
  if (isSource && gift) buttons.dropGiftButton.on(keyboard, t.plain("consents-link-drop-gift"), { source });
  keyboard.row();
  buttons.revokeLinkButton.on(keyboard, t.plain("consents-link-revoke"), { source });
  buttons.linksButton.on(keyboard, t.plain("consents-settings-back"), {});
  const lines = [t("consents-link-text", { title, link }), ...(gift ? [t("consents-link-has-gift")] : [])];
  return { text: lines.join("\n"), keyboard };
}

export function textsScreen(t: Translate, texts: readonly ConsentText[]): Screen {
  const keyboard = new InlineKeyboard();
  for (const { purpose, version } of texts) {
    const label = t.plain("consents-texts-row", { what: t.plain(`consents-what-${purpose}`), version });
    buttons.ownTextButton.on(keyboard, label, { purpose }).row();
  }
  return { text: t("consents-texts-title"), keyboard: backToInBot(t, keyboard) };
}

export function textScreen(t: Translate, text: ConsentText, zone: string): Screen {
  const { purpose, version, own, since } = text;
  const keyboard = new InlineKeyboard();
  buttons.replaceTextButton.on(keyboard, t.plain("consents-text-replace"), { purpose });
  if (own) buttons.restoreTextButton.on(keyboard.row(), t.plain("consents-text-restore"), { purpose }).row();
  buttons.ownTextsButton.on(keyboard, t.plain("consents-settings-back"), {});
  const date = formatDate(DateTime.fromJSDate(since, { zone }), t.locale);
  const heading = t(own ? "consents-text-own" : "consents-text-ours", { version, date });
  return { text: `${heading}\n\n${t("consents-text-page", { text: text.text })}`, keyboard };
}

function backToInBot(t: Translate, keyboard: InlineKeyboard): InlineKeyboard {
  return buttons.inBotButton.on(keyboard.row(), t.plain("consents-settings-back"), {});
}

function shortened(title: string): string {
  return title.length > 14 ? `${title.slice(0, 13)}…` : title;
}
