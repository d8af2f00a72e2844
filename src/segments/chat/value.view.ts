import type { DateTime } from "luxon";
import type { ClientView, Ranked } from "../../clients/index.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import { formatDay } from "../../shared/when-format.ts";
import { buyerOf } from "../rules/buyer.ts";
import { type Cutpoints, rankOf, ratingPartsOf } from "../rules/cutpoints.ts";
import { ownCycleOf } from "../rules/kinds.ts";
import { paretoClassOf } from "../rules/pareto.ts";
import { penetrationOf } from "../rules/penetration.ts";
import type { RankFacts } from "../rules/rank-facts.ts";
import { blocksOf, enoughCases, linesOf, percentOf, rublesOf } from "./insight-words.ts";

/** What the client's worth is told from; nothing of whoever never bought. */
export function rankFactsOf(view: ClientView): RankFacts | undefined {
  const { buying, plannedCycleDays, vip, potential, wallet } = view;
  return (
    buying && {
      ...buying,
      ...(plannedCycleDays !== undefined && { plannedCycleDays }),
      ...(vip && { vip }),
      ...(potential !== undefined && { potential }),
      ...(wallet && { wallet }),
    }
  );
}

/** «🏅 A · чемпион · ключевой, покупает раз в месяц»; nothing of whoever has not bought for two years. */
export function valueLine(
  t: Translate,
  facts: RankFacts,
  cuts: Cutpoints,
  now: DateTime,
): string | undefined {
  const ranked = rankOf(facts, cuts, now);
  return (
    ranked &&
    t("insight-value-line", {
      rating: ranked.rating,
      word: t(`insight-rfm-${ranked.rfm}`),
      kind: kindOf(ranked),
      pace: paceWords(t, facts, ranked),
    })
  );
}

/** Everything the client's worth is put together from, and the lines it was told by. */
export function valueText(
  t: Translate,
  view: ClientView,
  { facts, cuts, now }: { facts: RankFacts; cuts: Cutpoints; now: DateTime },
): string {
  const ranked = rankOf(facts, cuts, now);
  const title = t("insight-value-title", { name: view.title ?? t.plain("insight-client-unnamed") });
  if (ranked === undefined)
    return blocksOf(title, t("insight-value-long-ago"), historyText(t, view, facts, cuts));
  return blocksOf(
    title,
    linesOf(
      t(`insight-rfm-told-${ranked.rfm}`),
      t("insight-value-pace", { pace: paceWords(t, facts, ranked) }),
      coolingText(t, facts, now),
    ),
    ratingText(t, { facts, cuts, now }),
    linesOf(walletText(t, facts, now), historyText(t, view, facts, cuts)),
    t("insight-value-as-of", { date: formatDay(now.set(dayOf(cuts)), now, t.locale), n: cuts.clients }),
  );
}

function kindOf({ vip, proven }: Ranked): string {
  return vip ? "vip" : proven ? "proven" : "none";
}

function paceWords(t: Translate, { days }: RankFacts, { pace }: Ranked): string {
  const cycle = ownCycleOf(days);
  if (cycle === undefined || pace === "rare") return t(`insight-pace-${pace}`);
  return t("insight-pace-every", { days: Math.max(1, Math.round(cycle)) });
}

function coolingText(t: Translate, { sleepsAt }: RankFacts, now: DateTime): string {
  if (!sleepsAt) return "";
  const days = Math.ceil((sleepsAt.getTime() - now.toMillis()) / 86_400_000);
  return days > 0 ? t("insight-value-cools", { days }) : t("insight-value-cold", { days: 1 - days });
}

function ratingText(
  t: Translate,
  { facts, cuts, now }: { facts: RankFacts; cuts: Cutpoints; now: DateTime },
) {
  const parts = ratingPartsOf(facts, cuts, now);
  const buyer = buyerOf(facts, now);
  if (parts === undefined || buyer === undefined) return "";
  const { rating, worthKopecks, value, potential } = parts;
  const enough = cuts.clients >= enoughCases;
  return linesOf(
    t("insight-value-rating", { rating, kind: cuts.rating.basis, sum: rublesOf(t, worthKopecks) }),
    enough && rating !== "E" ? t("insight-value-place", { percent: percentOf(t, value / 100) }) : "",
    potential === undefined ? "" : t("insight-value-potential", { percent: percentOf(t, potential / 100) }),
    enough ? t(`insight-value-pareto-${paretoClassOf(buyer.kopecks, cuts.pareto).toLowerCase()}`) : "",
  );
}

function walletText(t: Translate, facts: RankFacts, now: DateTime): string {
  const bought = buyerOf(facts, now)?.kopecks ?? 0;
  const found = penetrationOf(facts.wallet, bought, now);
  if (found === "unknown") return t("insight-value-wallet-unknown");
  if (found === "stale") return t("insight-value-wallet-stale");
  return t("insight-value-wallet", { index: found.index, sum: rublesOf(t, found.growthKopecks) });
}

/** All he ever paid, or what the shop earned of it, where the costs are known. */
function historyText(
  t: Translate,
  { totalKopecks }: ClientView,
  { months = [] }: RankFacts,
  cuts: Cutpoints,
) {
  const { basis, marginRate } = cuts.rating;
  const known = months.reduce((sum, month) => sum + month.knownKopecks, 0);
  const margin = months.reduce((sum, month) => sum + month.marginKopecks, 0);
  const sum = basis === "margin" ? margin + (totalKopecks - known) * marginRate : totalKopecks;
  return t("insight-value-ltv", { kind: basis, sum: rublesOf(t, sum) });
}

function dayOf({ day }: Cutpoints) {
  const [year = 0, month = 1, date = 1] = day.split("-").map(Number);
  return { year, month, day: date };
}
