import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { ShopSettings } from "../../shop/index.ts";
import * as buttons from "./reminders.buttons.ts";

/** What may be chosen, by its place on the screen. */
const choices: Record<buttons.SettingField, readonly string[]> = {
  at: ["09:00", "10:00", "11:00", "12:00", "13:00", "15:00"],
  before: ["1", "2", "3", "5", "7", "10", "14"],
  quiet: ["20:00–10:00", "21:00–09:00", "21:00–10:00", "22:00–09:00", "19:00–11:00"],
};

/** The change that a choice means; nothing for a place that is not there. */
export function chosenSetting(
  { greetings }: Pick<ShopSettings, "greetings">,
  field: buttons.SettingField,
  place: number,
): Partial<ShopSettings> | undefined {
  const value = choices[field][place];
  if (value === undefined) return undefined;
  if (field === "at") return { greetings: { ...greetings, at: value } };
  if (field === "before") return { greetings: { ...greetings, datesDaysBefore: Number(value) } };
  const [from = "", to = ""] = value.split("–");
  return { clientQuiet: { from, to } };
}

export type Entry = (keyboard: InlineKeyboard, t: Translate) => InlineKeyboard;

/** «📣 Сообщения клиентам»: every line of it is a button that says how it stands. */
export function messagesScreen(t: Translate, shop: ShopSettings, onSettings: Entry): Screen {
  const { greetings, comeBack, withoutAdvertising, clientQuiet } = shop;
  const keyboard = new InlineKeyboard();
  const choose = (field: buttons.SettingField, label: string) =>
    buttons.chooseButton.on(keyboard, label, { field }).row();
  choose("at", t.plain("mailings-settings-at", { at: greetings.at }));
  choose("before", t.plain("mailings-settings-before", { days: greetings.datesDaysBefore }));
  const gift = withoutAdvertising ? "off" : greetings.gift;
  buttons.switchButton.on(keyboard, t.plain(`mailings-settings-gift-${gift}`), { what: "gift" }).row();
  const comesBack = comeBack.on ? "on" : "off";
  buttons.switchButton
    .on(keyboard, t.plain(`mailings-settings-back-${comesBack}`), { what: "come-back" })
    .row();
  choose("quiet", t.plain("mailings-settings-quiet", { span: `${clientQuiet.from}–${clientQuiet.to}` }));
  if (withoutAdvertising)
    buttons.lawButton.on(keyboard, t.plain("mailings-settings-advertising-off"), {}).row();
  else
    buttons.advertisingButton.on(keyboard, t.plain("mailings-settings-advertising-on"), { on: "no" }).row();
  buttons.effectButton.on(keyboard, t.plain("mailings-settings-effect"), {}).row();
  return {
    text: t(withoutAdvertising ? "mailings-settings-text-quiet" : "mailings-settings-text"),
    keyboard: onSettings(keyboard, t),
  };
}

export function choiceScreen(t: Translate, field: buttons.SettingField): Screen {
  const keyboard = new InlineKeyboard();
  for (const [place, value] of choices[field].entries()) {
    const label = t.plain(`mailings-choice-${field}`, { value, days: Number(value) || 0 });
    buttons.setButton.on(keyboard, label, { field, place });
    if (place % 2 === 1 || field === "quiet") keyboard.row();
  }
  buttons.messagesButton.on(keyboard.row(), t.plain("mailings-settings-back"), {});
  return { text: t(`mailings-choose-${field}`), keyboard };
}

/** What the law asks before a shop advertises: shown once, before it is turned on. */
export function lawScreen(t: Translate): Screen {
  const keyboard = new InlineKeyboard();
  buttons.advertisingButton.on(keyboard, t.plain("mailings-law-yes"), { on: "yes" }).row();
  buttons.messagesButton.on(keyboard, t.plain("mailings-law-no"), {});
  return { text: t("mailings-law-text"), keyboard };
}
