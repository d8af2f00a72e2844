import { birthdaysWithin } from "../../../shared/birthdays.ts";
import { dayNumberOf } from "../../../shared/day-number.ts";
import { isoDay } from "../../rules/calendar-tests.ts";
import {
  type Condition,
  type ConditionOf,
  kinds,
  offerAnswers,
  paces,
  ratings,
  rfmWords,
  sexes,
} from "../../rules/condition.ts";
import { noContactReason } from "../../rules/is-matched.ts";
import { windowOf } from "../../rules/window.ts";
import { addAll, type Bitmap, emptyBitmap, keepCommon, takeAway } from "./bitmap.ts";
import { marksBits } from "./bits.ts";
import type { Dictionary } from "./dictionary.ts";
import { labelParts, provenBit, vipBit } from "./label-code.ts";
import { moneyBetween, rowsAllowed, rowsBetween, rowsWhere, type Whole } from "./scans.ts";
import { selectsOfContact } from "./select-contact.ts";
import { lostFor } from "./select-lost.ts";
import { rowsOfStage, rowsOfStatus } from "./select-status.ts";
import { ageBetween, createdSince, nextStepIn, rowsInRhythm, silentBetween } from "./select-time.ts";
import type { Selection } from "./selection.ts";

/** The rows of one condition, as `isMatched` would tell them one by one. */
export function rowsOfCondition(asked: Condition, selection: Selection): Bitmap {
  const select = selects[asked.is] as (asked: Condition, selection: Selection) => Bitmap;
  return select(asked, selection);
}

const selects: { [Is in Condition["is"]]: (asked: ConditionOf<Is>, selection: Selection) => Bitmap } = {
  status: (asked, selection) => rowsOfStatus(asked.in, selection),
  stage: (asked, selection) => rowsOfStage(asked.in, selection),
  "lead-step": (asked, selection) => {
    const among = rowsOfStage(["working"], selection);
    return worded(selection.columns.leadStep, selection.columns.steps, asked.in, { ...selection, among });
  },
  rating: (asked, selection) => labelled(selection, labelParts.rating, ratings, asked.in),
  rfm: (asked, selection) => labelled(selection, labelParts.rfm, rfmWords, asked.in),
  pace: (asked, selection) => labelled(selection, labelParts.pace, paces, asked.in),
  mark: (asked, selection) => marked(asked.in, selection),
  bought,
  "not-bought": (asked, selection) => takeAway(selection.among.slice(), bought(asked, selection)),
  lost: lostFor,
  source: (asked, selection) =>
    worded(selection.columns.source, selection.columns.sources, asked.in, selection),
  responsible: (asked, selection) =>
    worded(selection.columns.responsible, selection.columns.members, asked.in, selection),
  city: (asked, selection) => worded(selection.columns.city, selection.columns.cities, asked.in, selection),
  sex: (asked, selection) => signed(selection, marksBits.sex, sexes, asked.in),
  kind: (asked, selection) => signed(selection, marksBits.kind, kinds, asked.in),
  offer: (asked, selection) => signed(selection, marksBits.offer, [undefined, ...offerAnswers], asked.in),
  referred: (_asked, { columns, among }) =>
    rowsAllowed(columns.marks, among, { allowed: Uint8Array.of(0, 1), shift: 6, mask: 1 }),
  age: ageBetween,
  birthday: ({ days }, { columns, among, ctx }) => {
    const allowed = new Uint8Array(13 * 32);
    for (const { day, month } of birthdaysWithin(days, ctx.now)) allowed[month * 32 + day] = 1;
    return rowsAllowed(columns.birthMonthDay, among, { allowed });
  },
  tag: (asked, { columns, among }) => {
    const tagged = emptyBitmap(among.length * 32);
    for (const tag of asked.in) columns.tags.get(tag)?.markBetween(tagged, 1, 1);
    return keepCommon(tagged, among);
  },
  total: ({ from = most.from, to = most.to }, { columns, among }) =>
    moneyBetween(columns.totalKopecks, among, from, to),
  receipts: ({ from = 0, to = most.to }, { columns, among }) =>
    rowsBetween(columns.purchases, among, from, to),
  average: ({ from = most.from, to = most.to }, { columns, among }) =>
    rowsWhere(rowsBetween(columns.purchases, among, 1, most.to), (row) => {
      const average = columns.totalKopecks.at(row) / (columns.purchases[row] ?? 1);
      return average >= from && average <= to;
    }),
  silent: silentBetween,
  "next-step": nextStepIn,
  due: (_asked, selection) => rowsInRhythm("due", selection),
  cooling: (_asked, selection) => rowsInRhythm("cooling", selection),
  created: createdSince,
  "second-chance": (_asked, { columns, among, ctx }) =>
    rowsBetween(columns.returnOn, among, 1, dayNumberOf(isoDay(ctx.now))),
  ...selectsOfContact,
  // Who got a mailing stands among the messages: `canSelect` says so before anybody asks.
  mailed: (_asked, { among }) => emptyBitmap(among.length * 32),
  "not-mailed": (_asked, { among }) => among.slice(),
  "no-contact": (_asked, { columns, among, ctx }) => {
    const numberless = { allowed: Uint8Array.of(1, 0), shift: 4, mask: 1 };
    const found = rowsAllowed(columns.state, among, numberless);
    addAll(found, rowsBetween(columns.missedInARow, among, ctx.giveUpAfter, most.to));
    return addAll(found, lostFor({ reasons: [noContactReason] }, { columns, among, ctx }));
  },
};

const most = { from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY };

function bought(asked: Omit<ConditionOf<"bought">, "is">, { columns, among, ctx }: Selection): Bitmap {
  const { from } = windowOf(asked, ctx);
  const found = emptyBitmap(among.length * 32);
  columns.bought.get(asked.what)?.markBetween(found, dayNumberOf(from), 0xffff);
  return keepCommon(found, among);
}

/** One of these words of a dictionary; null: none. */
function worded(
  column: Whole,
  words: Dictionary,
  asked: readonly (string | null)[],
  { among }: Selection,
): Bitmap {
  const codes = asked.flatMap((word) => (word === null ? [0] : words.codeOf(word) || []));
  const [first, ...more] = codes;
  if (first !== undefined && more.length === 0) return rowsBetween(column, among, first, first);
  const allowed = new Uint8Array(0x1_0000);
  for (const code of codes) allowed[code] = 1;
  return rowsAllowed(column, among, { allowed });
}

type Part = { shift: number; mask: number };

function signed(
  { columns, among }: Selection,
  part: Part,
  words: readonly (string | undefined)[],
  asked: readonly string[],
) {
  const allowed = Uint8Array.from(words, (word) => (word !== undefined && asked.includes(word) ? 1 : 0));
  return rowsAllowed(columns.marks, among, { allowed, ...part });
}

function labelled(
  { columns, among }: Selection,
  part: Part,
  words: readonly string[],
  asked: readonly string[],
): Bitmap {
  const allowed = Uint8Array.from([0, ...words.map((word) => (asked.includes(word) ? 1 : 0))]);
  return rowsAllowed(columns.label, among, { allowed, ...part });
}

function marked(asked: ConditionOf<"mark">["in"], { columns, among }: Selection): Bitmap {
  const wantsVip = asked.includes("vip") || asked.includes("key");
  const bits = (wantsVip ? vipBit : 0) | (asked.includes("proven") || asked.includes("key") ? provenBit : 0);
  const allowed = Uint8Array.from({ length: 4 }, (_, both) => ((both << 9) & bits ? 1 : 0));
  const found = rowsAllowed(columns.label, among, { allowed, shift: 9, mask: 3 });
  if (!wantsVip) return found;
  const byOwner = { allowed: Uint8Array.of(0, 1), shift: 7, mask: 1 };
  return addAll(found, rowsAllowed(columns.marks, among, byOwner));
}
