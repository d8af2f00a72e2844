import { DateTime } from "luxon";

interface Birthday {
  day: number;
  month: number;
}

/** The next time this birthday comes, today included; whoever was born on 29.02 has it on 28.02 in other years. */
export function nextBirthday({ day, month }: Birthday, now: DateTime): DateTime {
  const today = now.startOf("day");
  const thisYear = birthdayIn(today.year, { day, month }, today.zoneName ?? "utc");
  return thisYear >= today ? thisYear : birthdayIn(today.year + 1, { day, month }, today.zoneName ?? "utc");
}

function birthdayIn(year: number, { day, month }: Birthday, zone: string): DateTime {
  const date = DateTime.fromObject({ year, month, day }, { zone });
  return date.isValid ? date : DateTime.fromObject({ year, month, day: day - 1 }, { zone });
}
