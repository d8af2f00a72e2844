import type { ClientMessageKind, ClientMessageKinds } from "../../platform/channel/client-channel.ts";
import { type Translate, translatorOf } from "../../platform/i18n/i18n.ts";
import type { OutboxRecord } from "../../platform/telegram/sender/outbox.ts";
import type { NoticeView } from "../actions/get-notice.ts";
import type { LoyaltyMessagesDeps } from "./deps.ts";

/** What clients hear of their points. Nothing is said of a sale that was taken back meanwhile. */
export function loyaltyMessages({ getNotice, unsubscribe }: LoyaltyMessagesDeps): ClientMessageKinds {
  const kindOf = (words: (t: Translate, notice: NoticeView) => string): ClientMessageKind => ({
    ruleOf: () => ({ purpose: "pd", uncounted: true }),
    gate: async (row) => ((await noticeOf(row)) === undefined ? { skip: "taken-back" } : "send"),
    async render(row) {
      const notice = await noticeOf(row);
      if (notice === undefined) throw new Error("A sale lost its points between the gate and the words");
      const t = translatorOf(notice.locale);
      return { text: words(t, notice), buttons: [[unsubscribe(t)]] };
    },
  });
  return { "loyalty.thanks": kindOf(thanksText), "loyalty.referral": kindOf(referralText) };

  function noticeOf({
    clientId = "",
    subject: { sale, lot },
  }: OutboxRecord): Promise<NoticeView | undefined> {
    return getNotice({
      clientId,
      ...(sale === undefined ? {} : { sale: String(sale) }),
      ...(lot === undefined ? {} : { lot: String(lot) }),
    });
  }
}

function thanksText(t: Translate, { earned, spent, points }: NoticeView): string {
  if (spent === 0) return t("loyalty-thanks-earned", { earned, points });
  return earned === 0
    ? t("loyalty-thanks-spent", { spent, points })
    : t("loyalty-thanks-both", { earned, spent, points });
}

function referralText(t: Translate, { earned, points, isNewcomer }: NoticeView): string {
  return t(`loyalty-referral-${isNewcomer ? "newcomer" : "bringer"}`, { earned, points });
}
