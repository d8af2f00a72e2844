import type { DateTime } from "luxon";

/** Local months in a row, the running one last. */
export interface Months {
  /** `2026-11` */
  names: string[];
  /** Where each begins, and after the last one where it ends; ms. */
  starts: number[];
}

export function monthsUntil(today: DateTime, count: number): Months {
  const first = today.startOf("month").minus({ months: count - 1 });
  const starts = Array.from({ length: count + 1 }, (_, place) => first.plus({ months: place }));
  return {
    names: starts.slice(0, count).map((start) => start.toFormat("yyyy-MM")),
    starts: starts.map((start) => start.toMillis()),
  };
}

/** Which of the months a moment lies in; -1 outside. */
export function monthOf({ starts }: Months, at: number): number {
  for (let place = starts.length - 2; place >= 0; place--) {
    const [start = 0, end = 0] = starts.slice(place, place + 2);
    if (at >= start) return at < end ? place : -1;
  }
  return -1;
}

/** How many calendar months lie between two: `2026-01` and `2026-03` are two apart. */
export function monthsBetween(from: string, to: string): number {
  return (
    (Number(to.slice(0, 4)) - Number(from.slice(0, 4))) * 12 + Number(to.slice(5)) - Number(from.slice(5))
  );
}
