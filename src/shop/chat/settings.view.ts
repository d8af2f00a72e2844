import { InlineKeyboard } from "grammy";
import type { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { formatRubles } from "../../shared/money-format.ts";
import { cutTo } from "../../shared/text.ts";
import type { Shop } from "../actions/get-shop.ts";
import type { Product } from "../actions/list-products.ts";
import * as buttons from "./shop.buttons.ts";
import { reasonTitle, sourceTitle } from "./titles.ts";
import { zoneTitle } from "./zones.ts";

const productsOnPage = 8;

export function settingsScreen(t: Translate, shop: Shop): Screen {
  const keyboard = new InlineKeyboard();
  buttons.shopCardButton.on(keyboard, t.plain("shop-settings-card"), {});
  buttons.productsButton.on(keyboard, t.plain("shop-settings-products"), { page: 0 }).row();
  buttons.sourcesButton.on(keyboard, t.plain("shop-settings-sources"), {});
  buttons.reasonsButton.on(keyboard, t.plain("shop-settings-reasons"), {}).row();
  buttons.sharedButton
    .on(keyboard, t.plain(`shop-settings-clients-${shop.clientsShared ? "shared" : "own"}`), {})
    .row();
  buttons.editButton.on(keyboard, t.plain("shop-settings-rules"), { field: "rules" });
  buttons.ownSettingsButton.on(keyboard, t.plain("shop-settings-own"), {});
  return { text: t("shop-settings-title", { name: shop.name || "—" }), keyboard };
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

export function productsScreen(t: Translate, products: Product[], asked: number): Screen {
  const pages = Math.max(1, Math.ceil(products.length / productsOnPage));
  const page = Math.min(asked, pages - 1);
  const keyboard = new InlineKeyboard();
  for (const { productId, name, priceKopecks } of products.slice(
    page * productsOnPage,
    (page + 1) * productsOnPage,
  )) {
    const price = priceKopecks === undefined ? "" : ` · ${formatRubles(priceKopecks, t.locale)}`;
    buttons.productButton.on(keyboard, `${cutTo(name, 20).text}${price}`, { product: productId }).row();
  }
  if (pages > 1) {
    buttons.productsButton.on(keyboard, "‹", { page: (page + pages - 1) % pages });
    buttons.productsButton.on(keyboard, `${page + 1}/${pages}`, { page });
    buttons.productsButton.on(keyboard, "›", { page: (page + 1) % pages }).row();
  }
  buttons.addProductsButton.on(keyboard, t.plain("shop-products-add"), {});
  buttons.settingsButton.on(keyboard, t.plain("shop-settings-back"), {});
  return { text: t("shop-products-title", { count: products.length }), keyboard };
}

export function productScreen(t: Translate, product: Product): Screen {
  const keyboard = new InlineKeyboard();
  buttons.removeProductButton.on(keyboard, t.plain("shop-product-remove"), { product: product.productId });
  buttons.productsButton.on(keyboard, t.plain("shop-settings-back"), { page: 0 });
  const price = product.priceKopecks === undefined ? "—" : formatRubles(product.priceKopecks, t.locale);
  return {
    text: t("shop-product-text", { name: product.name, price, cycle: product.cycleDays ?? 0 }),
    keyboard,
  };
}

export function sourcesScreen(t: Translate, { sources }: Shop): Screen {
  const keyboard = new InlineKeyboard();
  for (const source of sources) {
    buttons.dropSourceButton
      .on(keyboard, cutTo(`✖️ ${sourceTitle(t, source)}`, 32).text, { source: source.id })
      .row();
  }
  buttons.editButton.on(keyboard, t.plain("shop-sources-add"), { field: "source" });
  buttons.settingsButton.on(keyboard, t.plain("shop-settings-back"), {});
  return { text: t("shop-sources-text"), keyboard };
}

export function reasonsScreen(t: Translate, { lostReasons }: Shop): Screen {
  const keyboard = new InlineKeyboard();
  for (const reason of lostReasons) {
    buttons.dropReasonButton
      .on(keyboard, cutTo(`✖️ ${reasonTitle(t, reason)}`, 32).text, { reason: reason.id })
      .row();
  }
  if (lostReasons.length < 8)
    buttons.editButton.on(keyboard, t.plain("shop-reasons-add"), { field: "reason" });
  buttons.settingsButton.on(keyboard, t.plain("shop-settings-back"), {});
  return { text: t("shop-reasons-text"), keyboard };
}

/** What was changed, with the way back for a minute. */
export function changedScreen(t: Translate, change: string): Screen {
  const keyboard = buttons.undoShopButton.on(new InlineKeyboard(), t.plain("shop-settings-undo"), { change });
  buttons.settingsButton.on(keyboard, t.plain("shop-settings-open"), {});
  return { text: t("shop-settings-changed"), keyboard };
}

function spanOf({ from, to }: { from: string; to: string }): string {
  return `${from}–${to}`;
}
