import { InlineKeyboard } from "grammy";
import type { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import type { Outcome } from "../../shared/outcome.ts";
import type { Shop } from "../actions/get-shop.ts";
import type { SettingsEntry } from "./deps.ts";
import * as buttons from "./shop.buttons.ts";
import { zoneTitle } from "./zones.ts";

export function settingsScreen(t: Translate, shop: Shop, entries: readonly SettingsEntry[] = []): Screen {
  const keyboard = new InlineKeyboard();
  buttons.shopCardButton.on(keyboard, t.plain("shop-settings-card"), {});
  buttons.productsButton.on(keyboard, t.plain("shop-settings-products"), { page: 0 }).row();
  buttons.sourcesButton.on(keyboard, t.plain("shop-settings-sources"), {});
  buttons.reasonsButton.on(keyboard, t.plain("shop-settings-reasons"), {}).row();
  buttons.statusesButton.on(keyboard, t.plain("shop-settings-statuses"), {});
  buttons.stepsButton.on(keyboard, t.plain("shop-settings-steps"), { kind: "person" }).row();
  for (const [place, entry] of entries.entries()) {
    entry(keyboard, t);
    if (place % 2 === 1) keyboard.row();
  }
  keyboard.row();
  buttons.sharedButton
    .on(keyboard, t.plain(`shop-settings-clients-${shop.clientsShared ? "shared" : "own"}`), {})
    .row();
  buttons.editButton.on(keyboard, t.plain("shop-settings-rules"), { field: "rules" });
  buttons.ownSettingsButton.on(keyboard, t.plain("shop-settings-own"), {});
  const text =
    shop.name === "" ? t("shop-settings-title-unnamed") : t("shop-settings-title", { name: shop.name });
  return { text, keyboard };
}

export function shopCardScreen(t: Translate, shop: Shop, now: DateTime): Screen {
  const keyboard = new InlineKeyboard();
  buttons.editButton.on(keyboard, t.plain("shop-card-name"), { field: "name" });
  buttons.editButton.on(keyboard, t.plain("shop-card-zone"), { field: "zone" }).row();
  buttons.daysButton.on(keyboard, t.plain("shop-card-days"), {});
  buttons.editButton.on(keyboard, t.plain("shop-card-hours"), { field: "hours" }).row();
  buttons.editButton.on(keyboard, t.plain("shop-card-quiet"), { field: "quiet" });
  buttons.settingsButton.on(keyboard, t.plain("shop-settings-back"), {});
  const text = t("shop-card-text", {
    name: shop.name || "—",
    zone: zoneTitle(t, shop.zone),
    time: now.setZone(shop.zone).toFormat("HH:mm"),
    days: shop.workDays.map((day) => t(`shop-day-${day}`)).join(", "),
    hours: spanOf(shop.hours),
    quiet: spanOf(shop.staffQuiet),
  });
  return { text, keyboard };
}

export function daysScreen(t: Translate, { workDays }: Shop): Screen {
  const keyboard = new InlineKeyboard();
  for (const day of [1, 2, 3, 4, 5, 6, 7]) {
    const label = `${workDays.includes(day) ? "✅" : "▫️"} ${t.plain(`shop-day-${day}`)}`;
    buttons.dayButton.on(keyboard, label, { day });
    if (day % 3 === 0) keyboard.row();
  }
  buttons.shopCardButton.on(keyboard.row(), t.plain("shop-settings-back"), {});
  return { text: t("shop-days-text"), keyboard };
}

export function statusesScreen(t: Translate, shop: Shop): Screen {
  const keyboard = new InlineKeyboard();
  buttons.editButton.on(keyboard, t.plain("shop-statuses-cycle"), { field: "cycle" });
  buttons.editButton.on(keyboard, t.plain("shop-statuses-fan"), { field: "fan" }).row();
  buttons.editButton.on(keyboard, t.plain("shop-statuses-due"), { field: "due" });
  buttons.editButton.on(keyboard, t.plain("shop-statuses-handout"), { field: "handout" }).row();
  buttons.editButton.on(keyboard, t.plain("shop-statuses-frequency"), { field: "frequency" });
  buttons.settingsButton.on(keyboard, t.plain("shop-settings-back"), {});
  const text = t("shop-statuses-text", {
    cycle: shop.purchaseCycleDays,
    fan: shop.fanFromPurchases,
    from: shop.due.from,
    till: shop.due.till,
    calls: shop.handOutPerWeek,
    steps: shop.frequencyFrom.join(", "),
  });
  return { text, keyboard };
}

/** What was changed, with the way back for a minute. */
export function changedScreen(t: Translate, change: string): Screen {
  const keyboard = buttons.undoShopButton.on(new InlineKeyboard(), t.plain("shop-settings-undo"), { change });
  buttons.settingsButton.on(keyboard, t.plain("shop-settings-open"), {});
  return { text: t("shop-settings-changed"), keyboard };
}

/** The same where it may have been refused. */
export function toldScreen(t: Translate, changed: Outcome<{ changeId: string }, string>): Screen {
  return changed.ok
    ? changedScreen(t, changed.value.changeId)
    : { text: t(`shop-change-refused-${changed.refusal}`) };
}

function spanOf({ from, to }: { from: string; to: string }): string {
  return `${from}–${to}`;
}
