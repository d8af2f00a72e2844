import { type Deal, type Quote, type SaleTerms, tierTitle, type Wish } from "../../loyalty/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import { formatRubles } from "../../shared/money-format.ts";

/** What discount and points make of a receipt, before it is written; nothing where there are none. */
export function quoteLines(t: Translate, quote: Quote, { tier, account }: SaleTerms, wish: Wish): string[] {
  if (tier === undefined && account === undefined) return [];
  const { spendable, spent, earned } = quote;
  const sum = formatRubles(quote.totalKopecks, t.locale);
  return [
    discountLine(t, quote, tier?.name),
    tier !== undefined && tier.percent > 0 && wish.withoutDiscount
      ? t("purchases-deal-without-discount")
      : "",
    spent > 0
      ? t("purchases-deal-spends", { points: spent })
      : spendable > 0
        ? t("purchases-deal-may-spend", { points: spendable })
        : "",
    earned > 0
      ? t("purchases-deal-to-pay-earns", { sum, points: earned })
      : t("purchases-deal-to-pay", { sum }),
  ];
}

/** The same of a sale that was written. */
export function dealLines(t: Translate, deal: Deal | undefined): string[] {
  if (deal === undefined) return [];
  const { spent, earned } = deal;
  return [
    discountLine(t, deal),
    spent > 0 ? t("purchases-deal-spent", { points: spent }) : "",
    earned > 0 ? t("purchases-deal-earned", { points: earned }) : "",
  ];
}

function discountLine(
  t: Translate,
  { percent, discountKopecks }: Pick<Deal, "percent" | "discountKopecks">,
  tier = "",
): string {
  if (percent === 0) return "";
  const sum = formatRubles(discountKopecks, t.locale);
  return tier === ""
    ? t("purchases-deal-discount", { percent, sum })
    : t("purchases-deal-tier", { tier: tierTitle(t, tier), percent, sum });
}
