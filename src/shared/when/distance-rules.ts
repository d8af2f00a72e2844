import { addDate, at, type Draft, type WhenRule } from "./draft.ts";
import { numberSaid, spokenNumber } from "./numbers.ts";

/** «2-3 дня»: the sooner one. */
const amount = `(?:(?<n>\\d{1,3}(?:[.,]\\d)?|${spokenNumber})(?:[-–]\\d{1,3})?)?`;
/** «Часа два»: about so many. */
const about = `(?<n>\\d{1,3}|${spokenNumber})`;
const minutes = "минут[ыу]?|минут(?:к[уи]|ок|очек)|мин|min(?:ute)?s?|m";
const hours = "час(?:а|ов|ик|ика|иков|ок|очек)?|ч|hours?|hrs?|h";
const days = "день|дня|дней|денек|дн|days?|d";
const weeks = "недел[юиь]|недельк[уи]|нед|weeks?|w";
const months = "месяц(?:а|ев)?|мес|months?";

/** «Через …»: minutes and hours give an instant; days, weeks and months give a day. */
export const distanceRules: readonly WhenRule[] = [
  { pattern: at("через полчаса|через пол часа|in half an hour"), add: (draft) => later(draft, 30) },
  {
    pattern: at(`через (?:часа|часов|часик(?:а|ов)) ${about}`),
    add: (draft, { groups }) => later(draft, numberSaid(groups?.n) * 60),
  },
  {
    pattern: at(`через (?:минут|минуток|минуты) ${about}`),
    add: (draft, { groups }) => later(draft, numberSaid(groups?.n)),
  },
  {
    pattern: at(`через (?:дня|дней) ${about}`),
    add: (draft, { groups }) => shift(draft, groups, "days"),
  },
  {
    pattern: at(`через (?:недели|недель) ${about}`),
    add: (draft, { groups }) => shift(draft, groups, "weeks"),
  },
  {
    pattern: at(
      `(?:через|in) ${amount} ?(?:${hours})\\.?(?: (?:и |and )?(?<m>\\d{1,2}) ?(?:${minutes})\\.?)?`,
    ),
    add: (draft, { groups }) => later(draft, numberSaid(groups?.n) * 60 + Number(groups?.m ?? 0)),
  },
  {
    pattern: at(`(?:через|in) ${amount} ?(?:${minutes})\\.?`),
    add: (draft, { groups }) => later(draft, numberSaid(groups?.n)),
  },
  {
    pattern: at(`(?:мин|минут[ыу]?) через ${about}`),
    add: (draft, { groups }) => later(draft, numberSaid(groups?.n)),
  },
  {
    pattern: at(`час(?:а|ов|ик[а-я]*)? через ${about}`),
    add: (draft, { groups }) => later(draft, numberSaid(groups?.n) * 60),
  },
  { pattern: at("через день"), add: (draft) => addDate(draft, draft.today.plus({ days: 2 })) },
  {
    pattern: at("через полгода|in half a year"),
    add: (draft) => addDate(draft, draft.today.plus({ months: 6 })),
  },
  {
    pattern: at(`(?:через|in) ${amount} ?(?:${days})\\.?`),
    add: (draft, { groups }) => shift(draft, groups, "days"),
  },
  {
    pattern: at(`(?:через|in) ${amount} ?(?:${weeks})\\.? (?:и |and )?(?<days>\\d{1,2}) ?(?:${days})\\.?`),
    add: (draft, { groups }) =>
      addDate(draft, draft.today.plus({ weeks: numberSaid(groups?.n), days: Number(groups?.days) })),
  },
  {
    pattern: at(`(?:через|in) ${amount} ?(?:${weeks})\\.?`),
    add: (draft, { groups }) => shift(draft, groups, "weeks"),
  },
  {
    pattern: at(`(?:через|in) ${amount} ?(?:${months})\\.?`),
    add: (draft, { groups }) => shift(draft, groups, "months"),
  },
  {
    pattern: at("(?:через|in) (?:a )?(?:год|year)"),
    add: (draft) => addDate(draft, draft.today.plus({ years: 1 })),
  },
];

function later(draft: Draft, minutesLater: number): boolean {
  if (draft.instant !== undefined) return false;
  draft.impossible = minutesLater <= 0;
  draft.instant = draft.now.plus({ minutes: Math.round(minutesLater) }).startOf("minute");
  return true;
}

function shift(
  draft: Draft,
  groups: Record<string, string> | undefined,
  unit: "days" | "weeks" | "months",
): boolean {
  const count = numberSaid(groups?.n);
  if (!Number.isInteger(count)) return false;
  const date = draft.today.plus({ [unit]: count });
  if (unit !== "weeks" || draft.week !== undefined) return addDate(draft, date);
  draft.week = date;
  return true;
}
