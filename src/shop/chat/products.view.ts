import { InlineKeyboard } from "grammy";
import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Screen } from "../../platform/telegram/screen.ts";
import { formatRubles } from "../../shared/money-format.ts";
import { cutTo } from "../../shared/text.ts";
import type { Product } from "../actions/list-products.ts";
import { marginOf } from "../rules/product-margin.ts";
import * as buttons from "./shop.buttons.ts";

const productsOnPage = 8;

export function productsScreen(t: Translate, products: readonly Product[], asked: number): Screen {
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

/** What of the typed products is still to be put right; nothing when all was read. */
export function unclearLines(t: Translate, unclear: readonly string[]): string[] {
  if (unclear.length === 0) return [];
  return [t("shop-products-unclear", { lines: cutTo(unclear.join("; "), 300).text })];
}

/** A product with all that is known of it. `place` counts from 0; `change`: what was done here a moment ago. */
export function productScreen(
  t: Translate,
  products: readonly Product[],
  { place, change }: { place: number; change?: string },
): Screen | undefined {
  const found = products[place];
  if (found === undefined) return undefined;
  const { productId: product } = found;
  const keyboard = new InlineKeyboard();
  const label = (field: string) => t.plain(`shop-product-${field}-button`);
  const edit = (field: "name" | "category" | "price" | "cost" | "cycle") =>
    buttons.productFieldButton.on(keyboard, label(field), { product, field });
  if (change !== undefined)
    buttons.undoShopButton.on(keyboard, t.plain("shop-settings-undo"), { change }).row();
  edit("name");
  edit("category").row();
  edit("price");
  edit("cost").row();
  edit("cycle");
  if (place > 0) buttons.moveProductButton.on(keyboard, label("up"), { product, way: "up" });
  if (place < products.length - 1)
    buttons.moveProductButton.on(keyboard, label("down"), { product, way: "down" });
  buttons.removeProductButton.on(keyboard.row(), t.plain("shop-product-remove"), { product });
  buttons.productsButton.on(keyboard, t.plain("shop-settings-back"), {
    page: Math.floor(place / productsOnPage),
  });
  const where = t("shop-product-place", { place: place + 1, count: products.length });
  return { text: `${productText(t, found)}\n${where}`, keyboard };
}

/** What was written of a product, with the way back for a minute. */
export function productSavedScreen(t: Translate, product: Product, change: string): Screen {
  const keyboard = buttons.undoShopButton.on(new InlineKeyboard(), t.plain("shop-settings-undo"), { change });
  buttons.productButton.on(keyboard, t.plain("shop-product-open"), { product: product.productId });
  return { text: `${t("shop-settings-changed")}\n\n${productText(t, product)}`, keyboard };
}

function productText(t: Translate, product: Product): string {
  const { name, category, priceKopecks, cycleDays = 0 } = product;
  return [
    t("shop-product-name", { name }),
    t("shop-product-category", { category: category ?? "—" }),
    t("shop-product-price", {
      price: priceKopecks === undefined ? "—" : formatRubles(priceKopecks, t.locale),
    }),
    costLine(t, product),
    t("shop-product-cycle", { cycle: cycleDays }),
  ].join("\n");
}

function costLine(t: Translate, product: Product): string {
  const { costKopecks, marginPercent } = product;
  const margin = marginOf(product) ?? "none";
  if (costKopecks === undefined && marginPercent === undefined)
    return t("shop-product-cost", { cost: "—", margin });
  if (costKopecks === undefined) return t("shop-product-margin", { margin });
  const below = typeof margin === "number" && margin < 0;
  return t("shop-product-cost", {
    cost: formatRubles(costKopecks, t.locale),
    margin: below ? "below" : margin,
  });
}
