import { dayMs, dayNumberOf } from "../../../shared/day-number.ts";
import { clearBit, hasBit, setBit } from "./bitmap.ts";
import { contactOf, marksOf, rhythmBitsOf, stateOf } from "./bits.ts";
import type { ClientRow } from "./client-row.ts";
import { type Columns, listsOf, makePlace } from "./columns.ts";
import type { Dictionary } from "./dictionary.ts";
import { labelCodeOf } from "./label-code.ts";
import { type LastDays, lastDays } from "./last-days.ts";

/** Writes a client into his row, a new one when he has none. `zone`: the shop's. */
export function putRow(columns: Columns, client: ClientRow, zone: string): void {
  const row = columns.ids.take(client.id);
  makePlace(columns, row);
  putNumbers(columns, row, client, zone);
  putInstants(columns, row, client);
  putWords(columns, row, client);
  const isNew = !hasBit(columns.alive, row);
  putDays(columns.bought, row, client.bought, client.boughtOn, isNew);
  putDays(columns.tags, row, client.tags, undefined, isNew);
  const { lostReason, workedAt = 0 } = client;
  const lost = lostReason === undefined ? [] : [lostReason];
  putDays(columns.lost, row, lost, [Math.max(1, Math.floor(workedAt / dayMs))], isNew);
  setBit(columns.alive, row);
}

export function dropRow(columns: Columns, id: string): void {
  const row = columns.ids.drop(id);
  if (row < 0) return;
  clearBit(columns.alive, row);
  columns.wallets.delete(row);
  for (const list of listsOf(columns)) list.set(row, 0);
}

function putNumbers(columns: Columns, row: number, client: ClientRow, zone: string): void {
  columns.state[row] = stateOf(client);
  columns.marks[row] = marksOf(client);
  columns.rhythm[row] = rhythmBitsOf(client, zone);
  columns.contact[row] = contactOf(client);
  columns.score[row] = client.scoredAt === undefined ? 0 : client.score + 1;
  columns.missedInARow[row] = Math.min(255, client.missedInARow);
  columns.purchaseDays[row] = Math.min(255, client.purchaseDays);
  columns.purchases[row] = Math.min(65_535, client.purchases);
  const { birthYear } = client;
  columns.birthMonthDay[row] = client.birthMonth * 32 + client.birthDay;
  columns.birthYear[row] = birthYear === 0 ? 0 : Math.min(255, Math.max(1, birthYear - firstYear + 1));
  columns.label[row] = client.ranked === undefined ? 0 : labelCodeOf(client.ranked);
  columns.totalKopecks.set(row, client.totalKopecks);
  columns.yearDays[row] = client.yearDays;
  columns.yearKopecks.set(row, client.yearKopecks);
  columns.yearKnown.set(row, client.yearKnown);
  columns.yearMargin.set(row, client.yearMargin);
  if (client.walletKopecks > 0)
    columns.wallets.set(row, { kopecks: client.walletKopecks, at: client.walletAt });
  else columns.wallets.delete(row);
}

/** A birth year's number is the years since then, and one: 0 is «not known». */
export const firstYear = 1900;

function putInstants(columns: Columns, row: number, client: ClientRow): void {
  columns.lastDay[row] = dayOf(client.days.at(-1));
  columns.returnOn[row] = dayOf(client.returnOn);
  columns.scoredAt[row] = secondOf(client.scoredAt);
  columns.createdAt[row] = secondOf(client.createdAt);
  columns.workedAt[row] = secondOf(client.workedAt);
  columns.nextDueAt[row] = secondOf(client.nextDueAt);
  columns.lastPurchaseAt[row] = secondOf(client.lastPurchaseAt);
  columns.lastPurchaseMs[row] = (client.lastPurchaseAt ?? 0) % 1_000;
  columns.sleepsAt[row] = secondOf(client.sleepsAt);
  columns.sleepsMs[row] = (client.sleepsAt ?? 0) % 1_000;
}

function putWords(columns: Columns, row: number, client: ClientRow): void {
  columns.leadStep[row] = codeOf(columns.steps, client.leadStep);
  columns.responsible[row] = codeOf(columns.members, client.responsible);
  columns.source[row] = codeOf(columns.sources, client.source);
  columns.city[row] = codeOf(columns.cities, client.city);
}

/** Without days all of them are 1: a tag has none. */
function putDays(
  lists: Map<string, LastDays>,
  row: number,
  keys: readonly string[],
  days: readonly number[] | undefined,
  isNew: boolean,
): void {
  for (let at = 0; at < keys.length; at += 1) {
    const key = keys[at] ?? "";
    let list = lists.get(key);
    if (list === undefined) {
      list = lastDays();
      lists.set(key, list);
    }
    list.set(row, days?.[at] ?? 1);
  }
  if (isNew) return;
  for (const [key, list] of lists) if (!keys.includes(key)) list.set(row, 0);
}

function codeOf(words: Dictionary, word: string | undefined): number {
  return word === undefined ? 0 : words.take(word);
}

function dayOf(isoDay: string | undefined): number {
  return isoDay === undefined ? 0 : dayNumberOf(isoDay);
}

function secondOf(ms: number | undefined): number {
  return ms === undefined ? 0 : Math.floor(ms / 1_000);
}
