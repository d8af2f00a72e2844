import { z } from "zod";
import { button, carry } from "../../platform/telegram/button.ts";

const month = z.string().regex(/^(?:n1|\d{1,3})$/);

export const scorecardButton = button("reports.card", { month, member: carry.id });
export const reviewButton = button("reports.review", { month, member: carry.id });
export const showReviewButton = button("reports.show-review", {
  month,
  member: carry.id,
  on: z.enum(["on", "off"]),
});
