import { DateTime } from "luxon";
import type { ClientRecord } from "../../clients/index.ts";
import { birthdaysOn, type MonthDay } from "../../shared/birthdays.ts";
import { factId } from "../../shared/id.ts";
import { momentOn } from "../../shared/local-time.ts";
import { roleOf } from "./role.ts";

export type Relative = ClientRecord["relatives"][number];

/** A date to write about: the client's own birthday, or that of a relative some days before it. */
export interface Occasion {
  /** Tells the persons of one client apart; `self` is the client. */
  person: string;
  offsetDays: number;
  /** The local day of the occasion itself. */
  on: DateTime;
  relative?: Relative;
}

export const ownPerson = "self";

/** What a client is to be written about on this day of his own. `today` is in his zone. */
export function occasionsOn(
  client: Pick<ClientRecord, "birthday" | "relatives">,
  { today, daysBefore }: { today: DateTime; daysBefore: number },
): Occasion[] {
  const own = client.birthday !== undefined && isOn(client.birthday, today);
  const later = today.startOf("day").plus({ days: daysBefore });
  const relatives = personsOf(client.relatives)
    .filter(({ relative }) => isOn(relative, later))
    .map((one) => ({ ...one, offsetDays: daysBefore, on: later.startOf("day") }));
  return [...(own ? [{ person: ownPerson, offsetDays: 0, on: today.startOf("day") }] : []), ...relatives];
}

/** The dedupe key of one occasion: one message about it, whoever plans it and however often. */
export function occasionKey(clientId: string, { person, offsetDays, on }: Occasion): string {
  return `date:${clientId}:${person}:${offsetDays}:${on.year}`;
}

// Until then a late message is still sent on its day.
const catchUpTill = "18:00";

/** When a message about an occasion may go: from the shop's hour by the client's clock until six in the evening. */
export function windowOf(today: DateTime, at: string): { notBefore: DateTime; expiresAt: DateTime } {
  const notBefore = momentOn(today, at);
  return { notBefore, expiresAt: DateTime.max(momentOn(today, catchUpTill), notBefore.plus({ hours: 1 })) };
}

/** The months and days that may be today's date somewhere on Earth, some days ahead of it. */
export function datesAhead(now: DateTime, days: number): MonthDay[] {
  const utc = now.toUTC();
  const found = new Map<string, MonthDay>();
  for (const hours of [-12, 0, 14]) {
    for (const date of birthdaysOn(utc.plus({ hours }).plus({ days })))
      found.set(`${date.month}.${date.day}`, date);
  }
  return [...found.values()];
}

/** The relatives with a key each. The same person noted twice, once without a name, is one. */
export function personsOf(relatives: readonly Relative[]): { person: string; relative: Relative }[] {
  const named = relatives.filter(({ name }) => name !== undefined);
  const known = new Map(named.map((relative) => [personKey(relative), relative]));
  for (const relative of relatives) {
    const isKnown = [...known.values()].some(
      (other) => isSameDay(other, relative) && roleKey(other) === roleKey(relative),
    );
    if (relative.name === undefined && !isKnown) known.set(personKey(relative), relative);
  }
  return [...known].map(([person, relative]) => ({ person, relative }));
}

/** By name where there is one: «муж Олег» and «супруг Олег» of one day are one person. Never in clear. */
function personKey(relative: Relative): string {
  const { name, day, month } = relative;
  return factId(`${name === undefined ? roleKey(relative) : plain(name)}.${day}.${month}`, "person");
}

function roleKey({ role }: Relative): string {
  return roleOf(role) ?? plain(role);
}

function plain(text: string): string {
  return text.trim().toLowerCase().replaceAll("ё", "е");
}

/** Whoever was born on 29.02 has it on 28.02 in common years. */
function isOn(date: MonthDay, day: DateTime): boolean {
  const isMoved = date.month === 2 && date.day === 29 && !day.isInLeapYear;
  return isSameDay(isMoved ? { month: 2, day: 28 } : date, day);
}

function isSameDay(left: MonthDay, right: MonthDay): boolean {
  return left.day === right.day && left.month === right.month;
}
