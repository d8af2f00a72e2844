import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { PhoneHolder } from "../actions/phone-holder.ts";
import { maskPhonesIn } from "../actions/view-client.ts";
import type { ClientView } from "../rules/client-view.ts";
import { dayOf, nameOf } from "./client-words.view.ts";
import * as buttons from "./clients.buttons.ts";
import type { CardParts } from "./deps.ts";
import { longLabel, shortened } from "./lines.ts";
import type { Look } from "./look.ts";

/** A number of a client whose card the member may open. `note`: what was typed about him. */
export function knownHolderScreen(
  t: Translate,
  view: ClientView,
  { look, parts, note }: { look: Look; parts: CardParts; note: string | undefined },
): Screen {
  const { id: client, rights } = view;
  const keyboard = buttons.cardButton.on(new InlineKeyboard(), t.plain("clients-holder-open"), {
    client,
    back: buttons.nowhere,
  });
  if (rights.log) parts.outcome(keyboard, view, t);
  keyboard.row();
  if (rights.note && note !== undefined) {
    const label = shortened(
      t.plain("clients-holder-append", { words: shortened(maskPhonesIn(note, look.shop.country), 18) }),
      longLabel,
    );
    buttons.appendButton.on(keyboard, label, { client }).row();
  }
  buttons.anotherButton.on(keyboard, t.plain("clients-holder-another"), {});
  return { text: knownWords(t, view, look), keyboard };
}

/** The same for a number that was to be added to the card of `client`. */
export function addedHolderScreen(
  t: Translate,
  view: ClientView,
  { client, look }: { client: string; look: Look },
): Screen {
  const open = { client: view.id, back: buttons.nowhere };
  const keyboard = buttons.cardButton.on(new InlineKeyboard(), t.plain("clients-holder-open"), open).row();
  buttons.anotherPhoneButton.on(keyboard, t.plain("clients-holder-another"), { client }).row();
  buttons.editButton.on(keyboard, t.plain("clients-more-edit"), { client });
  return { text: knownWords(t, view, look), keyboard };
}

/** A number of a colleague's client: whose he is, and nothing else. dialogues.md §3.3. */
export function foreignHolderScreen(
  t: Translate,
  { clientId: client, responsibleName }: PhoneHolder,
): Screen {
  const keyboard = new InlineKeyboard();
  buttons.foreignSaleButton.on(keyboard, t.plain("clients-holder-sale"), { client });
  buttons.foreignContactButton.on(keyboard, t.plain("clients-holder-contact"), { client }).row();
  buttons.askButton.on(keyboard, t.plain("clients-holder-ask"), { client });
  return {
    text: t("clients-holder-foreign", { name: shortened(responsibleName ?? "…", 40) }),
    keyboard,
  };
}

function knownWords(t: Translate, view: ClientView, look: Look): string {
  return t("clients-holder-known", {
    name: nameOf(t, view),
    leader: view.responsible === null ? "none" : shortened(view.responsibleName ?? "…", 40),
    contact: view.lastContact === undefined ? "none" : dayOf(t, view.lastContact.at, look),
  });
}
