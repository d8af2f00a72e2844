import type { Tone } from "../../platform/charts/chart.ts";
import type { Translate } from "../../platform/i18n/i18n.ts";
import { escapeHtml } from "../../shared/html.ts";
import { columnsOf } from "../rules/chart-columns.ts";
import { sumOver } from "../rules/chart-ranks.ts";
import type { HourPoint, MovementPoint, ReportData } from "../rules/series.ts";
import { captionOf, type Picture } from "./picture.ts";
import { columnName, daysInWords } from "./picture-days.ts";

const steps = [
  ["newbies", "main"],
  ["fans", "good"],
  ["won-back", "deep"],
  ["asleep", "faint"],
  ["grieved", "bad"],
] as const satisfies readonly (readonly [name: string, tone: Tone])[];

function countOf(point: MovementPoint, step: (typeof steps)[number][0]): number {
  return step === "won-back" ? point.wonBack : point[step];
}

/** Who became what in the period: newbies, fans, won back, asleep, offended. */
export function movementPicture(
  t: Translate,
  { period, movement }: Pick<ReportData, "period" | "movement">,
  today: string,
): Picture | undefined {
  const { step, columns } = columnsOf(period, movement, today);
  const parts = steps
    .map(([name, tone]) => ({
      name: t.plain(`reports-picture-movement-${name}`),
      tone,
      values: columns.map(({ points }) => sumOver(points, (point) => countOf(point, name))),
    }))
    .filter(({ values }) => values.some((value) => value > 0));
  if (parts.length === 0) return undefined;
  const title = t.plain("reports-picture-movement-title", { days: daysInWords(t, period) });
  return {
    chart: {
      kind: "stacks",
      locale: t.locale,
      unit: "count",
      title,
      labels: columns.map((column) => columnName(t, column, step, columns.length)),
      parts,
    },
    caption: captionOf(
      escapeHtml(title),
      parts.map(({ name, values }) =>
        t("reports-picture-line", { name, value: String(sumOver(values, (value) => value)) }),
      ),
    ),
  };
}

/** At which hours the shop sells, or is called while it has sold nothing. */
export function hoursPicture(
  t: Translate,
  { period, hours }: Pick<ReportData, "period" | "hours">,
): Picture | undefined {
  const what = hours.some(({ sales }) => sales > 0) ? "sales" : "contacts";
  const busy = hours.filter((hour) => hour[what] > 0).sort((one, other) => one.hour - other.hour);
  const [first, last] = [busy[0], busy.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const countAt = (hour: number) => hours.find((point) => point.hour === hour)?.[what] ?? 0;
  const shown = Array.from({ length: last.hour - first.hour + 1 }, (_, at) => first.hour + at);
  const title = t.plain(`reports-picture-hours-${what}`, { days: daysInWords(t, period) });
  const best = busyHours(hours, what).map((hour) => hourName(hour));
  const subtitle = t.plain("reports-picture-hours-best", { hours: best.join(", ") });
  return {
    chart: {
      kind: "columns",
      locale: t.locale,
      unit: "count",
      title,
      subtitle,
      points: shown.map((hour) => ({ label: `${hour}`, value: countAt(hour) })),
    },
    caption: captionOf(escapeHtml(title), [
      escapeHtml(subtitle),
      busy.map((hour) => `${hourName(hour.hour)} — ${hour[what]}`).join(" · "),
    ]),
  };
}

const bestHours = 3;

function busyHours(hours: readonly HourPoint[], what: "sales" | "contacts"): number[] {
  return [...hours]
    .filter((hour) => hour[what] > 0)
    .sort((one, other) => other[what] - one[what] || one.hour - other.hour)
    .slice(0, bestHours)
    .map(({ hour }) => hour)
    .sort((one, other) => one - other);
}

function hourName(hour: number): string {
  return `${hour}–${hour + 1}`;
}
