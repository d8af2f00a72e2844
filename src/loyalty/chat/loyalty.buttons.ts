import { z } from "zod";
import { button, carry } from "../../platform/telegram/button.ts";

export const loyaltyButton = button("loyalty.settings", {});
export const switchLoyaltyButton = button("loyalty.switch", { on: carry.int });
export const editNumberButton = button("loyalty.number", {
  field: z.enum(["accrual", "ceiling", "expiry", "birthday", "days", "referral"]),
});
export const addTierButton = button("loyalty.add-tier", {});
/** A tier by its threshold, in rubles. */
export const tierButton = button("loyalty.tier", { from: carry.int });
export const editTierButton = button("loyalty.edit-tier", {
  from: carry.int,
  what: z.enum(["name", "percent", "threshold"]),
});
export const removeTierButton = button("loyalty.remove-tier", { from: carry.int });
