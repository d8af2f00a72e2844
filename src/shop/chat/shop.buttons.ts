import { z } from "zod";
import { button, carry } from "../../platform/telegram/button.ts";
import { productFields } from "../rules/product-value.ts";
import { settingFields } from "../rules/setting-fields.ts";
import { stepDemands } from "../rules/settings.ts";
import { stepKinds } from "../rules/step-edit.ts";

/** A source, a lost reason or a step of a lead. */
const choice = z.string().regex(/^[\w-]{1,24}$/);

export const settingsButton = button("shop.settings", {});
export const ownSettingsButton = button("shop.own-settings", {});
export const shopCardButton = button("shop.card", {});
export const statusesButton = button("shop.statuses", {});
export const daysButton = button("shop.days", {});
export const dayButton = button("shop.day", { day: z.coerce.number().int().min(1).max(7) });
export const sharedButton = button("shop.shared", {});
export const editButton = button("shop.edit", { field: z.enum(settingFields) });
export const undoShopButton = button("shop.undo", { change: carry.id });

// Products.
export const productsButton = button("shop.products", { page: carry.page });
export const productButton = button("shop.product", { product: carry.id });
export const productFieldButton = button("shop.product-field", {
  product: carry.id,
  field: z.enum(productFields),
});
export const moveProductButton = button("shop.move-product", {
  product: carry.id,
  way: z.enum(["up", "down"]),
});
export const removeProductButton = button("shop.remove-product", { product: carry.id });
export const addProductsButton = button("shop.add-products", {});

// Sources.
export const sourcesButton = button("shop.sources", {});
export const sourceButton = button("shop.source", { source: choice });
export const addSourceButton = button("shop.add-source", {});
export const sourceFieldButton = button("shop.source-field", {
  source: choice,
  field: z.enum(["title", "words"]),
});
/** `month`: "2026-11". */
export const sourceCostButton = button("shop.source-cost", {
  source: choice,
  month: z.string().regex(/^20\d\d-(?:0[1-9]|1[0-2])$/),
});
export const dropSourceButton = button("shop.drop-source", { source: choice });

// Lost reasons.
export const reasonsButton = button("shop.reasons", {});
export const reasonButton = button("shop.reason", { reason: choice });
export const addReasonButton = button("shop.add-reason", {});
export const reasonFieldButton = button("shop.reason-field", {
  reason: choice,
  field: z.enum(["title", "returns"]),
});
export const dropReasonButton = button("shop.drop-reason", { reason: choice });

// Steps of a lead.
const kind = z.enum(stepKinds);
export const stepsButton = button("shop.steps", { kind });
export const stepButton = button("shop.step", { kind, step: choice });
export const addStepButton = button("shop.add-step", { kind });
export const renameStepButton = button("shop.rename-step", { kind, step: choice });
export const demandButton = button("shop.demand", { kind, step: choice, demand: z.enum(stepDemands) });
export const raiseStepButton = button("shop.raise-step", { kind, step: choice });
export const dropStepButton = button("shop.drop-step", { kind, step: choice });
