import type { Translate } from "../../platform/i18n/i18n.ts";
import { escapeHtml } from "../../shared/html.ts";
import { shareOf } from "../rules/compare.ts";
import type { ReportData } from "../rules/series.ts";
import { percentOf } from "./marks.view.ts";
import { captionOf, type Picture } from "./picture.ts";
import { daysInWords } from "./picture-days.ts";

/** The leads of the period: how many were reached, how many bought. */
export function funnelPicture(
  t: Translate,
  { period, funnel }: Pick<ReportData, "period" | "funnel">,
): Picture | undefined {
  const { created, reached, bought } = funnel;
  if (created === 0) return undefined;
  const title = t.plain("reports-picture-funnel-title", { days: daysInWords(t, period) });
  const noteOf = (part: number) => {
    const share = shareOf(part, created);
    return share === undefined ? undefined : percentOf(t, share);
  };
  const steps = [
    { name: t.plain("reports-picture-funnel-created"), value: created, note: undefined },
    { name: t.plain("reports-picture-funnel-reached"), value: reached, note: noteOf(reached) },
    { name: t.plain("reports-picture-funnel-bought"), value: bought, note: noteOf(bought) },
  ];
  return {
    chart: {
      kind: "funnel",
      locale: t.locale,
      title,
      subtitle: t.plain("reports-picture-funnel-about"),
      steps: steps.map(({ note, ...step }) => ({ ...step, ...(note === undefined ? {} : { note }) })),
    },
    caption: captionOf(
      escapeHtml(title),
      steps.map(({ name, value, note }) =>
        t("reports-picture-line", { name, value: note === undefined ? `${value}` : `${value} (${note})` }),
      ),
    ),
  };
}
