import fc from "fast-check";
import { DateTime } from "luxon";
import { type ClientRecord, defaultPolicy } from "../../src/clients/index.ts";
import type { ClientFact } from "../../src/clients/rules/client-fact.ts";
import { fold } from "../../src/clients/rules/fold.ts";

export const zone = "Europe/Moscow";
export const here = DateTime.fromISO("2026-11-21T12:00", { zone });
export const products = ["stool", "table", "shelf", "lamp"] as const;

const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const daysAgo = (max: number) => fc.integer({ min: 0, max });

const sale = fc.record({
  daysAgo: fc.oneof(daysAgo(60), daysAgo(900)),
  items: fc.array(
    fc.record({
      product: fc.constantFrom(...products, undefined),
      kopecks: fc.integer({ min: 1_000, max: 5_000_000 }),
      cost: some(fc.integer({ min: 0, max: 150 })),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});

const person = fc.record({
  createdDaysAgo: daysAgo(1_000),
  sales: fc.array(sale, { maxLength: 6 }),
  refusedDaysAgo: some(daysAgo(250)),
  undone: fc.boolean(),
  calledAfterMinutes: some(fc.integer({ min: 0, max: 60_000 })),
  source: some(fc.constantFrom("vk", "avito", "site")),
  sex: some(fc.constantFrom("male" as const, "female" as const)),
  birthYear: some(fc.integer({ min: 1950, max: 2008 })),
  city: some(fc.constantFrom("Пермь", "Омск")),
  kind: fc.constantFrom("person", "person", "person", "company", "partner" as const),
  potential: some(fc.constantFrom(1, 2, 3, 4, 5)),
  wallet: some(fc.record({ kopecks: fc.integer({ min: 100, max: 20_000_000 }), daysAgo: daysAgo(500) })),
});

export type Person = typeof person extends fc.Arbitrary<infer One> ? One : never;

export const people: fc.Arbitrary<Person[]> = fc.array(person, { minLength: 0, maxLength: 60 });

/** When a sale was: noon of its day, never before the client was added. */
export function soldAt({ createdDaysAgo }: Person, { daysAgo: ago }: { daysAgo: number }): DateTime {
  return here.minus({ days: Math.min(ago, createdDaysAgo), minutes: 1 });
}

export function createdAt({ createdDaysAgo }: Person): DateTime {
  return here.minus({ days: createdDaysAgo, hours: 1 });
}

export function idOf(no: number): string {
  return `client-${String(no).padStart(9, "0")}`;
}

/** What the clients keep of a person: the fold of what happened to him. */
export function recordOf(one: Person, no: number): ClientRecord {
  const purchases = one.sales.map((sold, place): ClientFact => {
    const at = soldAt(one, sold);
    return {
      kind: "purchase",
      id: `sale-${place}`,
      at: at.toJSDate(),
      day: at.toFormat("yyyy-MM-dd"),
      what: "",
      amountKopecks: sold.items.reduce((sum, { kopecks }) => sum + kopecks, 0),
      items: sold.items.map(({ product, kopecks: amountKopecks, cost }) => ({
        ...(product && { product }),
        amountKopecks,
        ...(cost !== undefined && { costKopecks: Math.round((amountKopecks * cost) / 100) }),
      })),
    };
  });
  const { source, sex, city, kind, potential, wallet, birthYear } = one;
  const said = {
    source,
    sex,
    city,
    potential,
    birthday: birthYear && { day: 22, month: 11, year: birthYear },
    wallet: wallet && {
      kopecks: wallet.kopecks,
      at: here.minus({ days: wallet.daysAgo }).toFormat("yyyy-MM-dd"),
    },
  };
  return {
    ...{
      _id: idOf(no),
      code: `c${no}`,
      rev: 1,
      sortName: "",
      words: [],
      relatives: [],
      emails: [],
      phones: [],
      tags: [],
    },
    ...{ responsible: null, kind, createdAt: createdAt(one).toJSDate() },
    ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)),
    ...fold(purchases, defaultPolicy),
  } as ClientRecord;
}
