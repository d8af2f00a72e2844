import type { DayPart } from "./draft.ts";

/** The hour that a part of the day stands for by itself. */
export const hourOfPart: Readonly<Record<DayPart, number>> = {
  morning: 10,
  forenoon: 11,
  noon: 13,
  afternoon: 14,
  evening: 18,
  night: 0,
};

/** The hours that are after noon when this part of the day is named with them. */
const afterNoon: Readonly<Record<DayPart | "unsaid", readonly [number, number]>> = {
  unsaid: [1, 7],
  morning: [99, 99],
  forenoon: [99, 99],
  noon: [1, 10],
  afternoon: [1, 11],
  evening: [1, 11],
  night: [10, 11],
};

/** An hour said bare is an hour of the working day («в 3» is 15:00) until a part of the day says otherwise. */
export function hourIn(hour: number, part: DayPart | undefined): number {
  const [from, to] = afterNoon[part ?? "unsaid"];
  if (hour >= from && hour <= to) return hour + 12;
  const midnight = hour === 12 && (part === "morning" || part === "forenoon" || part === "night");
  return midnight ? 0 : hour;
}

/** «12 дня» is noon, «12 ночи» and 12am are midnight. */
export function hourSaid(hour: number, part: DayPart): number {
  return hour > 12 ? hour : hourIn(hour, part);
}

export function partSaid(word: string | undefined): DayPart | undefined {
  if (word === undefined) return undefined;
  if (/^(?:a|утра|in the morning)$/.test(word)) return "morning";
  if (word === "ночи") return "night";
  return /^(?:вечера|in the evening)$/.test(word) ? "evening" : "afternoon";
}
