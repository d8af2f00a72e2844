import type { Locale } from "../../shared/locale.ts";

/**
 * What a client may be written to about. `pd`: the consent to keep personal data, which also covers answers to what
 * the client asked, points and one NPS question; `dates`: relatives' dates; `renew`: due and come-back; `promo`:
 * mailings and offers. Each is a consent of its own.
 */
export const purposes = ["pd", "birthday", "dates", "renew", "promo"] as const;
export type Purpose = (typeof purposes)[number];

/** How the shop reaches a client by itself: only after he joined. `blocked`: he stopped the bot. */
export interface Reach {
  channel: "telegram";
  chatId: number;
  locale: Locale;
  joinedAt: Date;
  blocked?: true;
}

/** The last answer to «Насколько вероятно, что посоветуете нас», 0–10. */
export interface LastScore {
  score: number;
  at: Date;
}
