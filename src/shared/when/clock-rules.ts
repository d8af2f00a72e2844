import { at, type Draft, dayKnown, type WhenRule } from "./draft.ts";
import { hourSaid, partSaid } from "./hours.ts";
import { hourNumber, spokenHour } from "./numbers.ts";

const prepositions =
  "в|во|к|ко|на|с|до|после|около|примерно|в районе|at|by|around|about|before|after|until|till|from|between|@";
export const hourOf = `(?<h>\\d{1,2}|${spokenHour})`;
export const before = `(?:(?<prep>${prepositions}) )?`;
export const said = "утра|дня|вечера|ночи|in the morning|in the afternoon|in the evening";
const part = `(?<part>${said})`;
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
const minutesLeft: Readonly<Record<string, number>> = { четверти: 15, пяти: 5, десяти: 10, двадцати: 20 };

/** Times of the day: `15:00`, `15.00`, `10-00`, «в 15», «в три», «к 10», «в 3 дня», `3pm`, «полчетвёртого». */
export const clockRules: readonly WhenRule[] = [
  {
    pattern: at(
      `${before}(?<h>\\d{1,2})(?<sign>[:.])(?<m>\\d{2})(?: ?(?<pm>[ap])\\.?m\\.?)?(?: ${part})?(?: ?ч(?:ас(?:ов|а)?)?\\.?)?`,
    ),
    add: (draft, { groups }) => !mayBeDay(draft, groups) && clock(draft, groups),
  },
  {
    pattern: at(`${before}(?<h>\\d{1,2})[-–](?<m>[0-5][05])`),
    add: (draft, { groups }) => clock(draft, groups),
  },
  {
    pattern: at(`${before}(?<h>\\d{1,2}) ?(?<pm>[ap])\\.?m\\.?`),
    add: (draft, { groups }) => clock(draft, groups),
  },
  { pattern: at(`${before}${hourOf}(?<unit> ?(?:ч|час(?:ов|а)?)\\.?)? ?${part}`), add: withPart },
  {
    pattern: at(`${before}(?<h>\\d{1,2}) ?(?:ч|час(?:ов|а)?|h|o'clock)\\.?(?: (?<m>\\d{2})(?: ?мин\\.?)?)?`),
    add: (draft, { groups }) => clock(draft, groups),
  },
  {
    pattern: at("(?:в|к|ко|с|до|после|около) час(?:а|у)?(?: дня)?"),
    add: (draft) => clock(draft, { h: "13" }),
  },
  {
    pattern: at("(?:в|к) (?:полдень|полудню)|(?:at )?(?:noon|midday)"),
    add: (draft) => clock(draft, { h: "12" }),
  },
  {
    pattern: at(
      `(?:(?:в|к|до|после) )?(?:половин[еыу] |пол-? ?)(?<half>${halves.map((stem) => `${stem}[а-я]*`).join("|")})(?: ${part})?`,
    ),
    add: half,
  },
  {
    pattern: at(
      `(?:в )?без (?<left>${Object.keys(minutesLeft).join("|")}|\\d{1,2})(?: мин(?:ут)?)? (?<h>\\d{1,2}|час|${spokenHour})(?: ${part})?`,
    ),
    add: (draft, { groups }) => minutesTo(draft, groups, groups?.left),
  },
  {
    pattern: at(`${before}quarter to ${hourOf}`),
    add: (draft, { groups }) => minutesTo(draft, groups, "15"),
  },
  {
    pattern: at(`${before}(?:(?<half>half)|quarter) past ${hourOf}`),
    add: (draft, { groups }) => clock(draft, { ...groups, m: groups?.half === undefined ? "15" : "30" }),
  },
  {
    pattern: at(`(?:${prepositions}) (?:${hourOf})|(?:${prepositions})(?<glued>\\d{1,2})`),
    add: (draft, { groups }) => clock(draft, { h: groups?.h ?? groups?.glued }),
  },
  {
    pattern: at("(?<h>\\d{1,2})"),
    add: (draft, { groups }) => hourAllowed(draft) && clock(draft, groups),
  },
  { pattern: at("(?:по )?(?:мск|москв[еы]|msk)|moscow(?: time)?"), add: inMoscow },
];

/** «Завтра 15»: a number alone is an hour only after its day. */
export function hourAllowed(draft: Draft): boolean {
  return dayKnown(draft) || draft.part !== undefined;
}

export function clock(draft: Draft, groups: Record<string, string | undefined> | undefined): boolean {
  const hour = hourNumber(groups?.h ?? "");
  const minute = Number(groups?.m ?? 0);
  if (draft.clock !== undefined || hour > 23 || minute > 59) return false;
  const part = partSaid(groups?.pm ?? groups?.part);
  const exact = part === undefined && groups?.h?.startsWith("0");
  draft.clock = { hour: part === undefined ? hour : hourSaid(hour, part), minute };
  draft.bareHour = part === undefined && !exact;
  return true;
}

/** «До 10.12» is rather a day than twelve minutes past ten. */
function mayBeDay(draft: Draft, groups: Record<string, string | undefined> | undefined): boolean {
  const { prep = "", sign, m } = groups ?? {};
  const isEdge = /^(?:с|до|после|около|примерно|before|after|until|till|from|between)$/.test(prep);
  return isEdge && sign === "." && Number(m) >= 1 && Number(m) <= 12 && !dayKnown(draft);
}

/** «3 дня», «на 3 дня» is as long as three days unless a preposition or a day says that it is an hour. */
function withPart(draft: Draft, { groups }: RegExpExecArray): boolean {
  const mayCount = groups?.part === "дня" && /^(?:[2-4]|два|три|четыре)$/.test(groups.h ?? "");
  const isLength = mayCount && (groups.prep ?? "на") === "на" && !groups.unit && !hourAllowed(draft);
  return !isLength && clock(draft, groups);
}

function half(draft: Draft, { groups }: RegExpExecArray): boolean {
  const ordinal = halves.findIndex((stem) => new RegExp(`^${stem}`, "u").test(groups?.half ?? ""));
  return clock(draft, { h: String(ordinal === 0 ? 12 : ordinal), m: "30", part: groups?.part });
}

/** «Без четверти шесть», `quarter to six`. */
function minutesTo(draft: Draft, groups: Record<string, string | undefined> | undefined, left = ""): boolean {
  const hour = hourNumber(groups?.h ?? "");
  const minutes = minutesLeft[left] ?? Number(left);
  const isSaid = hour >= 1 && hour <= 24 && minutes > 0 && minutes < 60;
  return (
    isSaid &&
    clock(draft, { h: String(hour === 1 ? 12 : hour - 1), m: String(60 - minutes), part: groups?.part })
  );
}

function inMoscow(draft: Draft): boolean {
  if (draft.clock === undefined) return false;
  draft.clockZone = "Europe/Moscow";
  return true;
}
