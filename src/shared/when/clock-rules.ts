import { at, type DayPart, type Draft, type WhenRule } from "./draft.ts";
import { hourSaid, partSaid } from "./hours.ts";

const before = "(?:(?:в|во|к|ко|на|с|после|около|примерно|at|by|around|after|@) )?";
const must = "(?:в|во|к|ко|на|с|после|около|at|by|around|after|@) ?";
const said = "(?<part>утра|дня|вечера|ночи|in the morning|in the afternoon|in the evening)";
const halves = [
  "перв",
  "втор",
  "треть",
  "четв[её]рт",
  "пят",
  "шест",
  "седьм",
  "восьм",
  "девят",
  "десят",
  "одиннадцат",
  "двенадцат",
];

/** Times of the day: `15:00`, `15.00`, `10-00`, «в 15», «к 10», «в 3 дня», `3pm`, «полчетвёртого», «после обеда». */
export const clockRules: readonly WhenRule[] = [
  {
    pattern: at(
      `${before}(?<h>\\d{1,2})[:.](?<m>\\d{2})(?: ?(?<pm>[ap])\\.?m\\.?)?(?: ${said})?(?: ?ч(?:ас(?:ов|а)?)?\\.?)?`,
    ),
    add: (draft, { groups }) => clock(draft, groups),
  },
  {
    pattern: at(`${before}(?<h>\\d{1,2})[-–](?<m>[0-5][05])`),
    add: (draft, { groups }) => clock(draft, groups),
  },
  {
    pattern: at(`${before}(?<h>\\d{1,2}) ?(?<pm>[ap])\\.?m\\.?`),
    add: (draft, { groups }) => clock(draft, groups),
  },
  {
    pattern: at(`${before}(?<h>\\d{1,2})(?: ?(?:ч|час(?:ов|а)?)\\.?)? ?${said}`),
    add: (draft, { groups }) => clock(draft, groups),
  },
  {
    pattern: at(`${before}(?<h>\\d{1,2}) ?(?:ч|час(?:ов|а)?|h|o'clock)\\.?(?: (?<m>\\d{2})(?: ?мин\\.?)?)?`),
    add: (draft, { groups }) => clock(draft, groups),
  },
  { pattern: at("(?:в|к) час(?:у)?(?: дня)?"), add: (draft) => clock(draft, { h: "13" }) },
  {
    pattern: at("(?:в|к) (?:полдень|полудню)|(?:at )?(?:noon|midday)"),
    add: (draft) => clock(draft, { h: "12" }),
  },
  {
    pattern: at(
      `(?:в )?(?:половин[еу] |пол-? ?)(?<half>${halves.map((stem) => `${stem}[а-я]*`).join("|")})(?: ${said})?`,
    ),
    add: half,
  },
  { pattern: at(`${must}(?<h>\\d{1,2})`), add: (draft, { groups }) => clock(draft, groups) },
  { pattern: at("(?<h>\\d{1,2})"), add: bareNumber },
  {
    pattern: at("(?:с |в |под )?(?:утр(?:ом|а|о)|morning)|in the morning"),
    add: (draft) => part(draft, "morning"),
  },
  {
    pattern: at("до обеда|(?:в )?первой половине дня|before lunch"),
    add: (draft) => part(draft, "forenoon"),
  },
  {
    pattern: at("после обеда|дн[её]м|(?:во )?второй половине дня|(?:in the )?afternoon|after lunch"),
    add: (draft) => part(draft, "afternoon"),
  },
  { pattern: at("(?:в|к) обед[у]?|(?:at )?lunch(?: ?time)?"), add: (draft) => part(draft, "noon") },
  { pattern: at("(?:под |к )?вечер(?:ом|у|а)?|(?:in the )?evening"), add: (draft) => part(draft, "evening") },
];

function clock(draft: Draft, groups: Record<string, string | undefined> | undefined): boolean {
  const hour = Number(groups?.h);
  const minute = Number(groups?.m ?? 0);
  if (draft.clock !== undefined || hour > 23 || minute > 59) return false;
  const part = partSaid(groups?.pm ?? groups?.part);
  const exact = part === undefined && groups?.h?.startsWith("0");
  draft.clock = { hour: part === undefined ? hour : hourSaid(hour, part), minute };
  draft.bareHour = part === undefined && !exact;
  return true;
}

function half(draft: Draft, { groups }: RegExpExecArray): boolean {
  const ordinal = halves.findIndex((stem) => new RegExp(`^${stem}`, "u").test(groups?.half ?? ""));
  return clock(draft, { h: String(ordinal === 0 ? 12 : ordinal), m: "30", part: groups?.part });
}

/** «Завтра 15»: a number alone is an hour only after its day. */
function bareNumber(draft: Draft, match: RegExpExecArray): boolean {
  const dayKnown = draft.dates.length > 0 || draft.weekday !== undefined;
  return (dayKnown || draft.part !== undefined) && clock(draft, match.groups);
}

function part(draft: Draft, name: DayPart): boolean {
  if (draft.part !== undefined) return false;
  draft.part = name;
  return true;
}
