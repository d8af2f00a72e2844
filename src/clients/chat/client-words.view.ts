import { DateTime } from "luxon";
import type { Translate } from "../../platform/i18n/i18n.ts";
import { formatRubles } from "../../shared/money-format.ts";
import { daysBetween, formatDate, formatDay, formatWhen } from "../../shared/when-format.ts";
import type { ClientRow } from "../rules/client-view.ts";
import { shortened } from "./lines.ts";
import type { Look } from "./look.ts";

const titleMax = 60;
const signs = { target: "🎯", lead: "🌱", newbie: "🆕", fan: "⭐", sleeping: "💤", returner: "💔" };

/** The sign of the status; the word always stands beside it on a card. */
export function signOf({ status, stage }: Pick<ClientRow, "status" | "stage">): string {
  return stage === "lost" ? "⛔" : signs[status];
}

export function statusWord(t: Translate, { status, stage }: Pick<ClientRow, "status" | "stage">): string {
  return t(`clients-status-${stage === undefined ? status : `lead-${stage}`}`);
}

/** How a client is called: cut, never empty, to be put into words. */
export function nameOf(t: Translate, { title }: { title?: string }): string {
  return title === undefined ? t.plain("clients-card-unnamed") : shortened(title, titleMax);
}

/** A line of a list on a button: «⭐ Иван Петрович К. ··89». */
export function labelOf(t: Translate, row: ClientRow, lengthMax: number): string {
  const end = row.phoneEnd === undefined ? "" : ` ··${row.phoneEnd}`;
  const sign = `${row.demo ? "🎭" : ""}${signOf(row)} `;
  const name = nameOf(t, row);
  return `${sign}${shortened(name, lengthMax - sign.length - end.length)}${end}`;
}

/** «завтра, вс 22.11, 15:00 (у клиента 17:00)» */
export function momentOf(t: Translate, at: Date, { here }: Pick<Look, "here">, clientZone?: string): string {
  const moment = DateTime.fromJSDate(at);
  const ours = formatWhen(moment, here, t.locale);
  const theirs = clientZone === undefined ? undefined : moment.setZone(clientZone);
  if (theirs === undefined || theirs.offset === moment.setZone(here.zone).offset) return ours;
  return t.plain("clients-card-moment-theirs", { ours, theirs: theirs.toFormat("HH:mm") });
}

/** «вс 22.11» */
export function dayOf(t: Translate, at: Date, { here }: Pick<Look, "here">): string {
  return formatDay(DateTime.fromJSDate(at), here, t.locale);
}

/** «14.03.2025» */
export function dateOf(t: Translate, at: Date, { here }: Pick<Look, "here">): string {
  return formatDate(DateTime.fromJSDate(at, { zone: here.zone }), t.locale);
}

/** A local ISO day: «19.02.2027». */
export function isoDateOf(t: Translate, iso: string): string {
  return formatDate(DateTime.fromISO(iso), t.locale);
}

/** «22 апреля», «22 апреля 1990» */
export function birthdayOf(
  t: Translate,
  { day, month, year }: { day: number; month: number; year?: number },
) {
  const date = DateTime.fromObject({ year: year ?? 2000, month, day }).setLocale(t.locale);
  return date.toFormat(year === undefined ? "d\u00A0MMMM" : "d\u00A0MMMM\u00A0yyyy");
}

/** «≈ 200 000 ₽ в год» */
export function walletOf(t: Translate, { kopecks }: { kopecks: number }): string {
  return t.plain("clients-edit-a-year", { sum: formatRubles(kopecks, t.locale) });
}

export function daysSince(at: Date, { here }: Pick<Look, "here">): number {
  return Math.max(0, daysBetween(DateTime.fromJSDate(at, { zone: here.zone }), here));
}
