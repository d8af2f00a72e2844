import { DateTime } from "luxon";

const first = DateTime.utc(2000, 1, 1);
const lastNumber = 36 ** 3 - 1;

/** An ISO date between 2000 and 2127 in three letters, so that two of them fit on any button. */
export function dayTo36(isoDay: string): string {
  const days = Math.round(DateTime.fromISO(isoDay, { zone: "utc" }).diff(first, "days").days);
  return Math.min(Math.max(days, 0), lastNumber).toString(36).padStart(3, "0");
}

export function dayFrom36(code: string): string {
  const days = Number.parseInt(code, 36);
  return first.plus({ days: Number.isNaN(days) ? 0 : days }).toFormat("yyyy-MM-dd");
}
