import type { DateTime } from "luxon";
import type { InsightFacts, Tally } from "./insight-facts.ts";
import {
  type Difference,
  gapOf,
  isKnownOfEnough,
  matters,
  rowsOf,
  type Trait,
  traits,
} from "./portrait-difference.ts";

export interface Portrait {
  a: number;
  rest: number;
  /** What tells the best clients from the others, the widest gap first. */
  differences: Difference[];
  /** Known of too few on one side to say anything. */
  tooFew: Trait[];
}

/** Who the best clients are, against everybody else who buys. `ratingOf`: the class of last night. */
export function portraitTally(
  today: DateTime,
  ratingOf: (client: InsightFacts) => string | undefined,
): Tally<Portrait> {
  const sizes = { a: 0, rest: 0 };
  const counts = new Map(traits.map((trait) => [trait, new Map<string, { a: number; rest: number }>()]));
  return {
    add(client) {
      const rating = ratingOf(client);
      if (rating === undefined) return;
      const side = rating === "A" ? "a" : "rest";
      sizes[side] += 1;
      for (const trait of traits) {
        const value = traitOf(trait, client, today);
        const values = counts.get(trait);
        if (value === undefined || values === undefined) continue;
        const known = values.get(value) ?? { a: 0, rest: 0 };
        known[side] += 1;
        values.set(value, known);
      }
    },
    result() {
      const rows = traits.map((trait) => ({ trait, rows: rowsOf(trait, counts.get(trait) ?? new Map()) }));
      return {
        ...sizes,
        differences: rows
          .flatMap((one) => one.rows)
          .filter(matters)
          .sort((left, right) => Math.abs(gapOf(right)) - Math.abs(gapOf(left))),
        tooFew: rows.filter((one) => !one.rows.some(isKnownOfEnough)).map(({ trait }) => trait),
      };
    },
  };
}

export function ageGroupOf(age: number): string {
  if (age < 25) return "-24";
  return age >= 55 ? "55-" : age < 35 ? "25-34" : age < 45 ? "35-44" : "45-54";
}

function traitOf(trait: Trait, client: InsightFacts, today: DateTime): string | undefined {
  if (trait === "first") return client.firstBought;
  if (trait !== "age") return client[trait];
  const { birthday } = client;
  if (birthday?.year === undefined) return undefined;
  const passed =
    birthday.month < today.month || (birthday.month === today.month && birthday.day <= today.day);
  return ageGroupOf(today.year - birthday.year - (passed ? 0 : 1));
}
