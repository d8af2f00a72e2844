import { ask, type Choice } from "../../platform/telegram/ask.ts";
import { actorOf, type TalkContext } from "../../platform/telegram/context.ts";
import { show } from "../../platform/telegram/screen.ts";
import { defineTalk, type ReadyTalk } from "../../platform/telegram/talks/talk.ts";
import { cutTo } from "../../shared/text.ts";
import type { Product } from "../actions/list-products.ts";
import type { ProductEdit } from "../rules/product-edit.ts";
import { emptyProductValue, type ProductField, readProductValue } from "../rules/product-value.ts";
import type { ShopChatDeps } from "./deps.ts";
import { productSavedScreen, unclearLines } from "./products.view.ts";
import { changedScreen } from "./settings.view.ts";

export const addProductsTalk = defineTalk<Record<string, never>>("shop.add-products");
export const editProductTalk = defineTalk<{ product: string; field: ProductField }>("shop.edit-product");

/** Asks products, with or without prices; writes them. */
export function addProductsTalkWith({ addProducts, noteFirstStep }: ShopChatDeps): ReadyTalk {
  return addProductsTalk.with(async (talk, ctx) => {
    const typed = await ask<string>(talk, ctx, {
      name: "products",
      text: ctx.t("shop-products-ask"),
      read({ message, t }) {
        const text = message?.text ?? "";
        return text === "" ? { retry: t("shop-products-ask") } : { value: text };
      },
    });
    if (typed === undefined) return;
    const added = await talk.external(async (outer) => {
      const { value: text, requestKey } = typed;
      const { locale } = typed.ctx.t;
      const outcome = await addProducts(actorOf(outer), { text, locale, requestKey });
      if (outcome.ok) await noteFirstStep("products");
      return outcome;
    });
    const { t } = typed.ctx;
    if (!added.ok)
      return void (await show(typed.ctx, { text: t(`shop-add-products-refused-${added.refusal}`) }));
    const { changeId, added: fresh, repriced, unclear } = added.value;
    const screen = changedScreen(t, changeId);
    const lines = [t("shop-products-added", { added: fresh, repriced }), ...unclearLines(t, unclear)];
    await show(typed.ctx, { ...screen, text: lines.join("\n") });
  });
}

/** Asks one field of a product, a category from those that are there; writes it. */
export function editProductTalkWith({ editProduct, listProducts }: ShopChatDeps): ReadyTalk {
  return editProductTalk.with(async (talk, ctx, { product: productId, field }) => {
    const { name, categories } = await talk.external(async () => sceneOf(await listProducts(), productId));
    const answer = await ask<ProductEdit>(talk, ctx, {
      name: field,
      text: ctx.t(`shop-product-ask-${field}`, { name }),
      choices: choicesFor(ctx, field, categories),
      choose: (value) => chosen(field, value, categories),
      read({ message, t }) {
        const edit = readProductValue(field, message?.text ?? "", t.locale);
        return edit === undefined ? { retry: t(`shop-product-ask-${field}-again`) } : { value: edit };
      },
    });
    if (answer === undefined) return;
    const { value: fields, requestKey } = answer;
    const { edited, product } = await talk.external(async (outer) => ({
      edited: await editProduct(actorOf(outer), { productId, fields, requestKey }),
      product: (await listProducts()).find((one) => one.productId === productId),
    }));
    const { t } = answer.ctx;
    await show(
      answer.ctx,
      edited.ok && product !== undefined
        ? productSavedScreen(t, product, edited.value.changeId)
        : { text: t(`shop-edit-product-refused-${edited.ok ? "product-unknown" : edited.refusal}`) },
    );
  });
}

const categoriesShown = 10;

function sceneOf(products: Product[], productId: string): { name: string; categories: string[] } {
  const named = products.flatMap(({ category }) => category ?? []);
  const name = products.find((product) => product.productId === productId)?.name ?? "—";
  return { name, categories: [...new Set(named)].slice(0, categoriesShown) };
}

/** A category goes by its place: its name may be in any letters. */
function choicesFor({ t }: TalkContext, field: ProductField, categories: readonly string[]): Choice[][] {
  const rows =
    field === "category"
      ? categories.map((category, at) => [{ label: cutTo(category, 32).text, value: `c${at}` }])
      : [];
  return field === "name" ? rows : [...rows, [{ label: t.plain("shop-product-empty"), value: "none" }]];
}

function chosen(field: ProductField, value: string, categories: readonly string[]): ProductEdit | undefined {
  if (field === "name") return undefined;
  if (value === "none") return emptyProductValue(field);
  const category = field === "category" ? categories[Number(value.slice(1))] : undefined;
  return category === undefined ? undefined : { category };
}
