import type { DateTime } from "luxon";
import type { WorkingTime } from "../../shared/working-time.ts";

/** When somebody answers: by the end of this day, or in the morning of the day when the shop opens again. */
export type AnswerTime = { by: DateTime } | { opens: DateTime };

/** `at` is in the shop's zone. */
export function answerTime(at: DateTime, { hours, workDays }: WorkingTime): AnswerTime {
  for (let days = 0; days < 8; days += 1) {
    const day = at.startOf("day").plus({ days });
    if (!workDays.includes(day.weekday)) continue;
    const opens = timeOn(day, hours.from);
    const closes = timeOn(day, hours.to);
    const ends = closes > opens ? closes : day.plus({ days: 1 });
    if (at < opens) return { opens };
    if (at < ends) return { by: closes > opens ? closes : ends.minus({ minutes: 1 }) };
  }
  // A shop without a working day answers when it can: tomorrow is what can be said.
  return { opens: timeOn(at.startOf("day").plus({ days: 1 }), hours.from) };
}

function timeOn(day: DateTime, time: string): DateTime {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return day.set({ hour, minute });
}
