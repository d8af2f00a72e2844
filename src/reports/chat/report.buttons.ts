import { z } from "zod";
import { button } from "../../platform/telegram/button.ts";
import { periodKinds } from "../rules/period.ts";

/** `back`: how many periods ago; ten years of days at most. */
export const reportButton = button("reports.show", {
  kind: z.enum(periodKinds),
  back: z.coerce.number().int().min(0).max(3_660),
});
export const reportSaleButton = button("reports.sale", {});
