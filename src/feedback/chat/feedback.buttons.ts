import { z } from "zod";
import { button, carry } from "../../platform/telegram/button.ts";

const score = z.coerce.number().int().min(0).max(10);

// Of whoever writes to the shop.
export const orderButton = button("feedback.order", {});
/** The words stay in the message that the question answers. */
export const orderWordsButton = button("feedback.order-words", {});
export const feedbackButton = button("feedback.open", {});
export const complainButton = button("feedback.complain", {});
export const rateButton = button("feedback.rate", {});
export const replyButton = button("feedback.reply", { appeal: carry.id });
export const scoreButton = button("feedback.score", { survey: carry.id, score });
export const notNowButton = button("feedback.not-now", { survey: carry.id });

// Of the shop's people.
export const takeButton = button("feedback.take", { appeal: carry.id });
export const answerButton = button("feedback.answer", { appeal: carry.id });
export const appealButton = button("feedback.appeal", { appeal: carry.id });
export const appealCardButton = button("feedback.card", { client: carry.id });
export const closeButton = button("feedback.close", { appeal: carry.id });
export const giveButton = button("feedback.give", { appeal: carry.id });
export const giveToButton = button("feedback.give-to", { appeal: carry.id, member: carry.id });

// Of the owner's settings.
export const settingsEntryButton = button("feedback.settings", {});
export const npsSwitchButton = button("feedback.nps-switch", {});
export const npsDaysButton = button("feedback.nps-days", { days: z.coerce.number().int().min(0).max(30) });
export const reviewLinkButton = button("feedback.review", {});
export const referralsButton = button("feedback.referrals", { page: carry.page });
