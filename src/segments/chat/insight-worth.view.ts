import type { Translate } from "../../platform/i18n/i18n.ts";
import type { Cohort } from "../rules/cohort.ts";
import type { Churn } from "../rules/cohort-churn.ts";
import { ltvOf } from "../rules/ltv.ts";
import { dependsOnOne } from "../rules/pareto.ts";
import {
  blocksOf,
  decimalOf,
  enoughCases,
  type InsightView,
  linesOf,
  monthName,
  partOf,
  percentOf,
  rublesOf,
} from "./insight-words.ts";

/** Lifetime value, repeat purchases, churn by month. */
export function worthText(t: Translate, { conclusions, at }: InsightView): string {
  const { lifetime, churn, cuts } = conclusions;
  const ltv = ltvOf(lifetime, cuts.rating);
  if (ltv === undefined) return blocksOf(t("insight-worth-title"), t("insight-menu-nobody"));
  const months = churn.filter(({ active }) => active > 0);
  return blocksOf(
    t("insight-worth-title"),
    linesOf(
      t("insight-worth-ltv", { kind: ltv.basis, sum: rublesOf(t, ltv.kopecks), n: lifetime.buyers }),
      t("insight-worth-parts", {
        receipt: rublesOf(t, ltv.receiptKopecks),
        perYear: decimalOf(t, ltv.perYear),
        years: decimalOf(t, ltv.years),
        kind: ltv.basis,
        rate: percentOf(t, cuts.rating.marginRate),
      }),
      t("insight-worth-repeat", { part: partOf(t, lifetime.repeated, lifetime.buyers) }),
    ),
    months.length === 0
      ? ""
      : linesOf(
          t("insight-worth-churn"),
          ...months.map(({ month, lost, active }) =>
            t("insight-worth-month", { month: monthName(t, month, at), part: partOf(t, lost, active) }),
          ),
        ),
    t(`insight-worth-first-${firstOfWorth(conclusions)}`),
  );
}

function firstOfWorth({ lifetime, churn }: InsightView["conclusions"]): "repeat" | "churn" | "steady" {
  if (lifetime.repeated * 2 < lifetime.buyers) return "repeat";
  // The running month is not over: the last two whole ones are compared.
  const [before, last] = churn.slice(-3, -1);
  return before && last && isWorse(last, before) ? "churn" : "steady";
}

function isWorse(last: Churn, before: Churn): boolean {
  if (last.active < enoughCases || before.active < enoughCases) return false;
  return last.lost / last.active > before.lost / before.active;
}

const cohortsShown = 8;
const spans = [1, 3, 6];

/** Who came back, by the month of the first purchase. */
export function returnText(t: Translate, { conclusions, at }: InsightView): string {
  const cohorts = conclusions.cohorts.filter(({ size }) => size > 0).slice(-cohortsShown);
  if (cohorts.length === 0) return blocksOf(t("insight-return-title"), t("insight-return-none"));
  return blocksOf(
    t("insight-return-title"),
    ...cohorts.map((cohort) => cohortLines(t, cohort, monthName(t, cohort.month, at))),
    t("insight-return-first"),
  );
}

function cohortLines(t: Translate, { size, again }: Cohort, month: string): string {
  const parts = spans
    .filter((months) => months <= again.length)
    .map((months) => t("insight-return-within", { months, part: partOf(t, again[months - 1] ?? 0, size) }));
  const words = parts.length === 0 ? t("insight-return-early") : parts.join(" · ");
  return linesOf(t("insight-return-cohort", { month, size }), words);
}

const movesShown = 5;

/** Pareto, what the classes rest on, and who moved between them. */
export function classesText(t: Translate, { conclusions, at }: InsightView): string {
  const { cuts, migration } = conclusions;
  return blocksOf(
    t("insight-classes-title"),
    paretoText(t, conclusions),
    linesOf(
      t("insight-classes-basis", { kind: cuts.rating.basis }),
      t("insight-classes-fixed", { fixed: cuts.rfm.fixed ? "yes" : "no" }),
    ),
    migration === undefined
      ? t("insight-classes-once")
      : linesOf(
          t("insight-classes-moved", {
            from: monthName(t, migration.from, at),
            to: monthName(t, migration.to, at),
          }),
          t("insight-classes-moves", countsOf(migration)),
          ...migration.moves
            .slice(0, movesShown)
            .flatMap(({ from, to, clients: n }) =>
              from && to ? t("insight-classes-move", { from, to, n }) : [],
            ),
        ),
    t(migration && migration.fell > migration.rose ? "insight-classes-first-fell" : "insight-classes-first"),
  );
}

/** «12 клиентов из 60 (20 %) дают 80 % выручки», and whether too much hangs on one of them. */
export function paretoText(t: Translate, { cuts: { pareto } }: InsightView["conclusions"]): string {
  const of = pareto.share === 0 ? 0 : Math.round(pareto.clients / pareto.share);
  if (of < enoughCases) return t("insight-classes-few", { n: of });
  const { clients, share, topShare } = pareto;
  return linesOf(
    t("insight-classes-pareto", { clients, of, percent: percentOf(t, share) }),
    dependsOnOne(pareto, of) ? t("insight-classes-dependent", { percent: percentOf(t, topShare) }) : "",
  );
}

function countsOf({ rose, fell, stayed, came, went }: NonNullable<InsightView["conclusions"]["migration"]>) {
  return { rose, fell, stayed, came, went };
}
