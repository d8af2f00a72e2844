import { type Mongo, trusted } from "../../../platform/mongo/connect.ts";
import { purchaseModel } from "../../../purchases/index.ts";
import type { Person } from "./people.ts";
import type { Bought } from "./sales.ts";

/** Whose first sale of the day it was. */
export function sellersOfFirst(bought: readonly Bought[]): Map<string, Bought> {
  const firsts = new Map<string, Bought>();
  for (const sale of bought) {
    const known = firsts.get(sale.clientId);
    if (known === undefined || isEarlier(sale, known)) firsts.set(sale.clientId, sale);
  }
  return firsts;
}

function isEarlier(left: Bought, right: Bought): boolean {
  const apart = left.first.getTime() - right.first.getTime();
  return apart < 0 || (apart === 0 && left.memberId < right.memberId);
}

/**
 * Which of the day's buyers it made fans: it was their purchase day of that number. The summary tells it; of
 * whoever has bought oftener than it remembers the sales do.
 */
export async function findFans(
  mongo: Mongo,
  people: readonly Person[],
  { day, fanFrom }: { day: string; fanFrom: number },
): Promise<string[]> {
  const often = people.filter(({ purchaseDays }) => purchaseDays >= fanFrom);
  const isWhole = ({ purchaseDays, days }: Person) => days.length === purchaseDays;
  const told = often.filter((person) => isWhole(person) && person.days[fanFrom - 1] === day);
  const asked = often.filter((person) => !isWhole(person) && day < (person.days[0] ?? ""));
  return [...told.map(({ _id }) => _id), ...(await askSales(mongo, asked, { day, fanFrom }))];
}

async function askSales(
  mongo: Mongo,
  people: readonly Person[],
  { day, fanFrom }: { day: string; fanFrom: number },
): Promise<string[]> {
  if (people.length === 0) return [];
  const rows = await purchaseModel(mongo)
    .find(
      {
        clientId: trusted({ $in: people.map(({ _id }) => _id) }),
        kind: "sale",
        stands: true,
        day: trusted({ $lte: day }),
      },
      { clientId: 1, day: 1 },
    )
    .lean<{ clientId: string; day: string }[]>();
  const days = new Map<string, Set<string>>();
  for (const row of rows) days.set(row.clientId, (days.get(row.clientId) ?? new Set()).add(row.day));
  return [...days].filter(([, until]) => until.size === fanFrom && until.has(day)).map(([id]) => id);
}
