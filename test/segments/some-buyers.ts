import fc from "fast-check";
import { columnsOf } from "../../src/segments/rules/buyer.ts";
import { type Buyer, type BuyerColumns, unknownPotential } from "../../src/segments/rules/rank-facts.ts";

/** A buyer of 1,000 ₽ ten days ago, with what is said of him. */
export function aBuyer(said: Partial<Buyer> = {}): Buyer {
  return {
    silentDays: 10,
    days: 1,
    kopecks: 100_000,
    knownKopecks: 0,
    marginKopecks: 0,
    potential: unknownPotential,
    ...said,
  };
}

export function buyersOf(count: number, say: (no: number) => Partial<Buyer>): Buyer[] {
  return Array.from({ length: count }, (_, no) => aBuyer(say(no)));
}

export const columns: (buyers: readonly Buyer[]) => BuyerColumns = columnsOf;

const buyer: fc.Arbitrary<Buyer> = fc
  .record({
    silentDays: fc.integer({ min: 0, max: 730 }),
    days: fc.integer({ min: 0, max: 12 }),
    kopecks: fc.oneof(
      fc.integer({ min: 0, max: 5 }).map((tier) => tier * 100_000),
      fc.integer({ min: 0, max: 50_000_000 }),
    ),
    known: fc.constantFrom(0, 0.5, 1),
    margin: fc.integer({ min: -20, max: 60 }),
    potential: fc.constantFrom(unknownPotential, unknownPotential, 0, 25, 50, 75, 100),
  })
  .map(({ known, margin, ...rest }) => {
    const knownKopecks = Math.round(rest.kopecks * known);
    return { ...rest, knownKopecks, marginKopecks: Math.round((knownKopecks * margin) / 100) };
  });

/** Random bases, from nobody to a hundred and fifty buyers, many of them equal. */
export const someBuyers: fc.Arbitrary<Buyer[]> = fc.array(buyer, { maxLength: 150 });
