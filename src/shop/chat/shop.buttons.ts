import { z } from "zod";
import { button, carry } from "../../platform/telegram/button.ts";

export const settingsButton = button("shop.settings", {});
export const ownSettingsButton = button("shop.own-settings", {});
export const shopCardButton = button("shop.card", {});
export const productsButton = button("shop.products", { page: carry.page });
export const productButton = button("shop.product", { product: carry.id });
export const removeProductButton = button("shop.remove-product", { product: carry.id });
export const addProductsButton = button("shop.add-products", {});
export const daysButton = button("shop.days", {});
export const dayButton = button("shop.day", { day: z.coerce.number().int().min(1).max(7) });
export const sharedButton = button("shop.shared", {});
export const editButton = button("shop.edit", {
  field: z.enum(["name", "zone", "hours", "quiet", "rules", "source", "reason"]),
});
export const sourcesButton = button("shop.sources", {});
export const dropSourceButton = button("shop.drop-source", { source: z.string().regex(/^[\w-]{1,24}$/) });
export const reasonsButton = button("shop.reasons", {});
export const dropReasonButton = button("shop.drop-reason", { reason: z.string().regex(/^[\w-]{1,24}$/) });
export const undoShopButton = button("shop.undo", { change: carry.id });
