import { DateTime } from "luxon";
import type { Mongo } from "../../platform/mongo/connect.ts";
import { addCells, addFigures, type DayFigures, type Grain, noFigures } from "../rules/day-figures.ts";
import { findFans, sellersOfFirst } from "./day/buyers.ts";
import { findCallbacksDone } from "./day/callbacks.ts";
import { findContacts, findContactsByHour, findReached } from "./day/contacts.ts";
import { findLeads } from "./day/leads.ts";
import { findPeople, notLeads, type Person } from "./day/people.ts";
import { findRefusals } from "./day/refusals.ts";
import {
  type Bought,
  findBought,
  findLines,
  findSalesByHour,
  findSold,
  type Line,
  productCells,
} from "./day/sales.ts";
import { findSteps } from "./day/steps.ts";
import type { DateSpan } from "./within.ts";

/** What the figures of a day depend on beside its facts. */
export interface Basis {
  zone: string;
  fanFrom: number;
}

/** The figures of one local day, or of its first part, read from the facts by their indexes. */
export async function readDay(
  mongo: Mongo,
  span: DateSpan,
  { grain, ...basis }: Basis & { grain: Grain },
): Promise<DayFigures> {
  if (grain === "sold") return { ...noFigures(), sales: await readSales(mongo, span) };
  const { zone } = basis;
  const apart = grain === "whole";
  // One after another: a seller's card comes between two of them, and would wait behind ten.
  const bought = await findBought(mongo, span);
  const lines = await findLines(mongo, span, { apart });
  const sold = apart ? await findSalesByHour(mongo, span, zone) : [];
  const contacts = await findContacts(mongo, span);
  const talked = apart ? await findContactsByHour(mongo, span, zone) : [];
  const reached = await findReached(mongo, span);
  const leads = await findLeads(mongo, span);
  const callbacks = await findCallbacksDone(mongo, span);
  const refusals = await findRefusals(mongo, span);
  const steps = await findSteps(mongo, span);
  const buyers = [...new Set(bought.map(({ clientId }) => clientId))];
  const refused = refusals.map(({ clientId }) => clientId);
  const people = await findPeople(mongo, [...buyers, ...reached, ...refused]);
  const sourceOf = (clientId = "") => people.get(clientId)?.source ?? "";
  const day = isoDay(span.from, zone);
  const of = buyers.flatMap((id) => people.get(id) ?? []);
  const firsts = sellersOfFirst(bought);
  const fans = await findFans(mongo, of, { day, fanFrom: basis.fanFrom });

  return addFigures([
    {
      ...noFigures(),
      sales: salesCells(bought, lines, sourceOf),
      contacts,
      callbacks,
      leads,
      reached: reached.map((id) => ({
        source: sourceOf(id),
        created: createdOf(people.get(id), zone),
        count: 1,
      })),
      ...firstCells(firsts, people, { span, zone }),
      fans: fans.map((id) => ({ memberId: firsts.get(id)?.memberId ?? "", count: 1 })),
      steps,
      refusals: refusals.map(({ clientId, reasonId }) => ({
        reasonId,
        source: sourceOf(clientId),
        count: 1,
      })),
      products: apart ? productCells(lines) : [],
      hours: hourCells(sold, talked),
    },
  ]);
}

async function readSales(mongo: Mongo, span: DateSpan): Promise<DayFigures["sales"]> {
  const sold = await findSold(mongo, span);
  const lines = await findLines(mongo, span, { apart: false });
  return salesCells(sold, lines, () => "");
}

function salesCells(
  bought: readonly { memberId: string; clientId?: string; count: number; kopecks: number }[],
  lines: readonly Line[],
  sourceOf: (clientId?: string) => string,
): DayFigures["sales"] {
  const nothing = { count: 0, kopecks: 0, knownKopecks: 0, marginKopecks: 0 };
  return addCells([
    ...bought.map(({ memberId, clientId, count, kopecks }) => ({
      ...nothing,
      memberId,
      source: sourceOf(clientId),
      count,
      kopecks,
    })),
    ...lines.map(({ memberId, clientId, knownKopecks, marginKopecks }) => ({
      ...nothing,
      memberId,
      source: sourceOf(clientId),
      knownKopecks,
      marginKopecks,
    })),
  ]);
}

function firstCells(
  sellers: ReadonlyMap<string, Bought>,
  people: ReadonlyMap<string, Person>,
  { span, zone }: { span: DateSpan; zone: string },
): Pick<DayFigures, "firsts" | "bought"> {
  const firsts = [...sellers].flatMap(([clientId, { memberId }]) => {
    const person = people.get(clientId);
    const at = person?.firstPurchaseAt;
    if (person === undefined || at === undefined || at < span.from || at >= span.until) return [];
    return [{ memberId, source: person.source ?? "", created: createdOf(person, zone), count: 1 }];
  });
  return {
    firsts: firsts.map(({ memberId, source, count }) => ({ memberId, source, count })),
    bought: firsts.map(({ source, created, count }) => ({ source, created, count })),
  };
}

/** The day on which a lead came; of whoever is none a day that is in no period. */
function createdOf(person: Person | undefined, zone: string): string {
  if (person === undefined || (notLeads as string[]).includes(person.kind)) return "0000-00-00";
  return isoDay(person.createdAt, zone);
}

function hourCells(
  sold: readonly { hour: string; sales: number }[],
  talked: readonly { hour: string; contacts: number }[],
): DayFigures["hours"] {
  return [
    ...sold.map((cell) => ({ ...cell, contacts: 0 })),
    ...talked.map((cell) => ({ ...cell, sales: 0 })),
  ];
}

function isoDay(at: Date, zone: string): string {
  return DateTime.fromJSDate(at, { zone }).toISODate() ?? "";
}
